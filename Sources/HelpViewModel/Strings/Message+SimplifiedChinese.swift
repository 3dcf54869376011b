import HelpContent
import HelpSearch

extension Message {
  var simplifiedChinese: String {
    switch self {
    case .services: "服务"
    case .contactChannels: "联系方式"
    case .section(let section):
      switch section {
      case .contacts: "联系方式"
      case .guides: "操作指南"
      case .faq: "常见问题"
      case .facts: "关键信息"
      case .notes: "注意事项"
      }
    case .sectionShort(let section):
      switch section {
      case .contacts: "联系"
      case .guides: "指南"
      case .faq: "FAQ"
      case .facts: "信息"
      case .notes: "注意"
      }
    case .contactCard: "联系信息"
    case .contactKind(let kind):
      switch kind {
      case .phone: "电话"
      case .email: "邮件"
      case .chat: "在线客服"
      case .messenger: "即时通讯"
      case .form: "网页留言"
      case .app: "App 内咨询"
      case .social: "社交媒体"
      case .sms: "短信"
      case .fax: "传真"
      case .post: "邮寄"
      case .visit: "到访"
      }
    case .contactKindShort(let kind):
      switch kind {
      case .app: "App"
      default: Message.contactKind(kind).simplifiedChinese
      }
    case .entryKind(let kind):
      switch kind {
      case .service: "服务"
      case .contact: "联系"
      case .guide: "指南"
      case .faq: "常见问题"
      case .fact: "信息"
      case .note: "注意"
      }
    case .platform(let platform):
      switch platform {
      case .app: "App"
      case .ios: "iPhone"
      case .android: "安卓"
      case .web: "网页"
      }
    case .nothingHere: "暂无内容"
    case .nothingYet: "暂无内容 → helpdeck new"
    case .noEntriesHere(let section): "\(Message.section(section).simplifiedChinese)：暂无内容"

    case .status(let status):
      switch status {
      case .verified: "已核实"
      case .reported: "外部信息"
      case .unverified: "未核实"
      case .disputed: "说法不一"
      }
    case .stale(let days): "已过期 \(days) 天"
    case .exampleNumber: "示例"
    case .notPublished: "未公布"
    case .checkOfficialSite: "请到官网核实"
    case .source: "来源"
    case .undatedThirdParty: "第三方文章（日期不详）"
    case .sourceKind(let kind):
      switch kind {
      case .official: "官方资料"
      case .internal: "内部资料"
      case .thirdParty: "第三方文章"
      }
    case .verifiedOn(let date): "核实日期 \(date)"
    case .neverReviewed: "从未复核"
    case .oldTranslation: "译文比原文旧"
    case .notTranslated(let language): "[\(Message.language(language).simplifiedChinese)] 暂无译文"
    case .filesSkipped(let count): "\(count) 个文件无法读取"

    case .language(let tag):
      switch tag {
      case .korean: "韩语"
      case .english: "英语"
      case .simplifiedChinese: "中文"
      default: tag.description
      }

    case .whichChannel: "该联系哪里？"
    case .oftenAsked: "常见问题"
    case .goodToKnow: "注意事项"
    case .related: "相关内容"
    case .whereToAsk: "联系客服"
    case .prepare: "准备事项"
    case .beforeYouCall: "拨打前准备"
    case .whereToFind: "查询途径"
    case .bestFor: "适合"
    case .strengths: "优点"
    case .limits: "不足"
    case .response: "回复"
    case .charges: "费用"
    case .menu: "语音菜单"
    case .hours: "服务时间"
    case .hoursUnknown: "时间未知"
    case .typicalHours: "一般情况（因企业而异）"
    case .dayOff: "休息"
    case .publicHoliday: "法定节假日"
    case .allDay: "24 小时"
    case .today: "今天"
    case .ifHoliday: "法定节假日可能不同"
    case .stateOpen: "服务中"
    case .stateClosed: "非服务时间"
    case .openUntil(let time): "至 \(time)"
    case .opensAt(let time): "\(time) 起"
    case .unknownFrom(let time): "\(time) 起未知"
    case .opensIn(let minutes): "\(Message.duration(minutes: minutes).simplifiedChinese)后开始"
    case .closesIn(let minutes): "\(Message.duration(minutes: minutes).simplifiedChinese)后结束"
    case .unknownIn(let minutes): "\(Message.duration(minutes: minutes).simplifiedChinese)后未知"
    case .duration(let minutes): Self.duration(minutes, (" 天", " 小时", " 分钟"))
    case .hereTime(let time): "您所在地 \(time)"
    case .hoursDisputed: "说法不一"
    case .holidaysUnknown(let year): "缺少 \(year) 年法定节假日信息"
    case .openFirst: "正在服务的联系方式排在前面"
    case .inFileOrder: "已恢复原有顺序"
    case .nothingForQRCode: "没有可显示为二维码的号码或网址"
    case .qrCodeTooLong: "内容过长，无法生成二维码"
    case .noQRCodes: "此处无法显示二维码（需要 libqrencode4 和 UTF-8）"
    case .scanWithPhone: "用手机扫描"
    case .nothingOpensLinks: "此处无法打开链接，可扫描二维码或复制链接"
    case .tooSmallForQRCode(let columns, let rows): "窗口太小，无法显示二维码（至少 \(columns)×\(rows)）"
    case .ticked(let done, let count): "已完成 \(done)/\(count)"
    case .nothingTicked: "这里没有标记为已完成的步骤"
    case .allTicked(let key): "已全部完成，再按 \(key) 重新开始"
    case .isEdited: "已编辑"
    case .textForm(let form):
      switch form {
      case .plain: "纯文本"
      case .markdown: "Markdown"
      case .html: "HTML"
      }
    case .onlyTicked: "仅已完成步骤"
    case .wholeGuide: "全部步骤"
    case .mail: "邮件"
    case .entryReference: "条目"
    case .tried: "已尝试的操作"
    case .myQuestion: "咨询内容"
    case .nothingToEdit: "没有可编辑的备忘或回复"
    case .editorFailed(let editor): "编辑器“\(editor)”出错，内容未改动"
    case .noEditor: "无法运行编辑器，请用 VISUAL 或 EDITOR 指定"
    case .accessedOn(let date): "查阅于 \(date)"
    case .sourceHasNoLink: "此来源没有链接"
    case .nextSource: "下一个来源"
    case .anyKeyReturns: "按任意键返回"
    case .nothingToTick: "这里没有可标记的步骤或准备事项"
    case .aside(let text): "（\(text)）"
    case .unknownSpan(let span): "\(span) 未知"
    case .timeZone(let zone): "时区 \(zone)"
    case .weekday(let day): ["周一", "周二", "周三", "周四", "周五", "周六", "周日"][day.rawValue]
    case .languagesSpoken: "服务语言"
    case .networks: "平台"
    case .dialableFrom(let countries): "可拨打的国家/地区：\(countries.joined(separator: "、"))"
    case .alias: "又称"
    case .provider: "运营方"
    case .website: "网站"
    case .whenDone: "完成后"
    case .otherPlatforms: "同一流程"

    case .search: "搜索"
    case .hitsAtLeast(let count): "\(count) 条以上"
    case .interpretation(let interpretation): interpretation.simplifiedChinese
    case .invalidFilter(let problem):
      "没有 \(problem.filter):\(problem.value)" + (problem.suggestion.map { " → \($0)" } ?? "")
    case .indexing(let share): "索引 \(share)%"
    case .nearestWords(let words): "相近的词：" + words.joined(separator: "、")
    case .hits(let count): "\(count) 条"
    case .noResults(let query): "没有找到相关内容：\(query)"
    case .scope(.everything): "全部"
    case .scope(.service): "当前服务"
    case .scope(.page): "当前页面"
    case .nextScope: "范围"
    case .complete: "补全"
    case .typeToSearchService: "输入要在当前服务中查找的内容。"
    case .noPlaces: "当前页面没有可跳转的位置。"
    case .tryOtherScope(let key): "当前范围内没有，按 \(key) 切换范围。"
    case .typeToSearch: "输入要查找的内容，将在所有服务和语言中搜索。"
    case .tryFewerWords: "减少词语，或换个说法再试。"
    case .pasteCut(let limit): "粘贴内容过长，只取前 \(limit) 个字符"

    case .onlyASCII: "系统没有 UTF-8 区域设置，线条和符号以 ASCII 显示"
    case .noMatchFurther: "没有更多结果"
    case .noSearchYet: "尚未搜索，按 / 搜索"
    case .nothingToFollow: "没有可跳转的内容"
    case .followWhich: "按编号跳转（Esc 取消）"
    case .noNumberToFollow(let number, let most):
      "没有编号 \(number)，可按 \(most == 1 ? "1" : "1–\(most)")（Esc 取消）"
    case .typeToNarrow: "输入以筛选列表"
    case .languageChanged(let language): "内容语言：\(Message.language(language).simplifiedChinese)"
    case .onlyLanguage: "没有其他语言"
    case .mouseOn: "鼠标已开启，按住 Shift 拖动可选择文字"
    case .mouseOff: "鼠标已关闭，直接拖动可选择文字"
    case .favouriteAdded: "已加入收藏，按 / 可查看"
    case .favouriteRemoved: "已取消收藏"
    case .favouritesAndRecent: "收藏 · 最近查看"
    case .noOlderSearch: "没有更早的搜索记录"
    case .nothingBefore: "之前没有看过的内容"
    case .nothingAfter: "之后没有看过的内容"
    case .memoryDamaged: "保存的记录只能读取一部分"
    case .memoryNotKept: "无法保存记录：状态文件夹不可写"
    case .linearHelp:
      "输入编号打开，输入词语搜索。c 复制，c 2 复制第 2 步或第 2 项，b 返回，* 收藏，r 最近查看，? 帮助，q 退出。"
    case .linearFavouriteAdded: "已加入收藏，输入 r 可查看"
    case .linearNothingToCopy: "请先打开一项内容，再按 c 复制"
    case .linearNoNumber(let number): "没有编号 \(number)"
    case .tooSmall(let columns, let rows): "窗口太小（至少 \(columns)×\(rows)）"
    case .contentRead: "已重新读取内容"
    case .contentNotRead: "内容文件夹已不存在，显示的是之前读取的内容"
    case .badContent(let diagnostic, let more):
      diagnostic.inShort(in: .simplifiedChinese) + (more == 0 ? "" : " 等共 \(more + 1) 处") + " · ! 查看全部"
    case .problems: "内容中的问题"
    case .noProblems: "内容没有问题"
    case .badConfiguration(let diagnostic, let more):
      diagnostic.inShort(in: .simplifiedChinese) + (more == 0 ? "" : " · 另有 \(more) 个问题：“helpdeck config show”")
    case .warning: "警告："
    case .moreSources(let count): "等 \(count + 1) 项"
    case .noServices: "没有可读取的服务，请用 helpdeck check 查看原因"
    case .noServicesYet: "还没有服务，可用“helpdeck new 名称 -o 文件夹/services/名称.yaml”新建"

    case .command(let command):
      switch command {
      case .up: "上移"
      case .down: "下移"
      case .pageUp: "上翻一屏"
      case .pageDown: "下翻一屏"
      case .halfPageUp: "上翻半屏"
      case .halfPageDown: "下翻半屏"
      case .top: "跳到开头"
      case .bottom: "跳到末尾"
      case .nextPane: "切换窗格；搜索时切换范围"
      case .previousPane: "上一个窗格；搜索时上一个范围"
      case .paneRight: "右侧窗格"
      case .paneLeft: "左侧窗格"
      case .services: "服务窗格"
      case .contacts: "联系方式窗格"
      case .entries: "常见问题窗格"
      case .reader: "正文"
      case .previousTab: "上一个标签"
      case .nextTab: "下一个标签"
      case .open: "打开"
      case .back: "返回、关闭"
      case .search: "搜索所有服务"
      case .nextMatch: "下一个匹配"
      case .previousMatch: "上一个匹配"
      case .copy: "复制（再按换格式）"
      case .copyAll: "复制标题和全文"
      case .follow: "按编号打开相关内容和链接"
      case .sortByOpen: "优先显示正在服务的联系方式"
      case .tick: "标记完成（步骤、准备事项）"
      case .openLink: "在浏览器中打开链接"
      case .source: "查看来源"
      case .bareText: "仅显示文本（供手动选择）"
      case .callNote: "写通话备忘"
      case .reply: "写客户回复"
      case .editText: "编辑备忘或回复"
      case .qrCode: "显示二维码"
      case .problems: "查看内容中的问题"
      case .language: "切换内容语言"
      case .help: "帮助"
      case .commands: "全部命令"
      case .mouse: "开关鼠标"
      case .recall: "搜索记录"
      case .walkBack: "返回之前看过的内容"
      case .walkForward: "再次前进"
      case .nextHeading: "下一个小标题"
      case .previousHeading: "上一个小标题"
      case .outline: "目录：跳到小标题和步骤"
      case .favourite: "收藏或取消收藏"
      case .redraw: "重绘屏幕"
      case .suspend: "挂起（fg 返回）"
      case .quit: "退出"
      }
    case .hint(let command):
      switch command {
      case .nextPane: "切换窗格"
      case .outline: "目录"
      case .back: "返回"
      case .search: "搜索"
      case .copy: "复制"
      case .copyAll: "全部复制"
      case .follow: "相关内容"
      case .sortByOpen: "正在服务优先"
      case .tick: "标记完成"
      case .openLink: "打开链接"
      case .source: "来源"
      case .bareText: "仅文本"
      case .callNote: "通话备忘"
      case .reply: "客户回复"
      case .editText: "编辑"
      case .qrCode: "二维码"
      case .problems: "问题"
      case .language: "语言"
      case .nextMatch: "下一个"
      case .nextTab: "标签"
      case .recall: "搜索记录"
      default: Message.command(command).simplifiedChinese
      }
    case .help: "帮助"
    case .commands: "命令列表"
    case .run: "运行"
    case .close: "关闭"
    case .keyMove: "移动"
    case .keyChoose: "选择"
    }
  }
}
