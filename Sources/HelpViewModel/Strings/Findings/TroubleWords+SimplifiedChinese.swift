import HelpContent

extension FileTrouble {
  var simplifiedChinese: String {
    switch self {
    case .notPermitted: "没有读取该文件的权限"
    case .vanished: "文件不存在，或链接失效"
    case .notARegularFile: "不是普通文件"
    case .leavesTheFolder: "链接指向内容文件夹之外"
    case .inputOutput(let code): "无法读取文件（系统错误 \(code)）"
    case .tooManyFiles(let limit): "文件超过 \(limit) 个，其余未读取"
    case .tooManyBytes(let limit): "总计超过 \(limit >> 20) MiB，其余未读取"
    case .tooDeep(let limit): "文件夹超过 \(limit) 层，更深处未读取"
    }
  }
}

extension SyntaxTrouble {
  var simplifiedChinese: (message: String, hint: String) {
    switch self {
    case .tab: ("缩进中有制表符", "用空格缩进。")
    case .colonInText: ("一行中有第二个“: ”", "含冒号加空格的文字需加引号。")
    case .missingColon: ("键后缺少“:”", "写作 key: value，或给文字加引号。")
    case .indentation: ("缩进不一致", "同一层的键从同一列开始。")
    case .unclosedBracket: ("缺少逗号或右括号", "闭合每个 [ 和 {，含逗号的文字需加引号。")
    case .unclosedQuote: ("引号没有闭合", "用相同的引号闭合。")
    case .badEscape: ("\\ 之后是未知的转义", "反斜杠写作 \\\\，或使用单引号。")
    case .misplacedDash: ("此处不能开始列表", "将“- ”写在键下面的新行。")
    case .cannotStart(let character):
      character.isEmpty
        ? ("文字不能这样开头", "加引号。") : ("文字不能以 \(character.quoted) 开头", "加引号。")
    case .nesting: ("嵌套过深", "检查括号。")
    case .other: ("这不是 YAML", "检查附近的引号、括号和缩进。")
    }
  }
}

extension HoursTrouble {
  var simplifiedChinese: String {
    switch self {
    case .notADay(let word): "\(word.quoted) 不是星期，应为 Mo Tu We Th Fr Sa Su"
    case .notATime(let word): "\(word.quoted) 不是时间段"
    case .noTimes: "缺少时间"
    case .emptySpan: "开始和结束时间相同"
    case .notADate(let text): "\(text.quoted) 不是日期，应写作 2026 Dec 25、Dec 24-26 或 Jan-Mar"
    case .saidByTheList(let word): "列表名称已表示 \(word.quoted)"
    case .unsupported(let feature): "helpdeck 的服务时间不支持\(feature.simplifiedChinese)"
    }
  }
}

extension HoursFeature {
  var simplifiedChinese: String {
    switch self {
    case .sun: "日出日落时间"
    case .schoolHolidays: "学校假期（SH）"
    case .weeks: "周数（week）"
    case .easter: "按复活节推算的日期"
    case .years: "没有月份的年份"
    case .dayOffset: "日期偏移（+1 day）"
    case .openEnd: "不确定的结束时间（+）"
    case .interval: "时间间隔（/）"
    case .fallback: "后备规则（||）"
    case .comment: "引号中的说明（请写在 note: 中）"
    }
  }
}

extension ValueTrouble {
  var simplifiedChinese: (message: String, hint: String) {
    switch self {
    case .invisibleCharacter(let scalar): ("值中含有不可见字符 \(scalar.codePoint)", "不要粘贴，重新输入该值。")
    case .notAPhoneNumber(let scalar?):
      ("电话号码中不能有 \(String(scalar).quoted)", "可用数字、+ - ( ) . * # 和空格。")
    case .notAPhoneNumber(nil): ("电话号码中没有数字", "按拨打的样子写。")
    case .notAnAddress: ("不是邮件地址", "写作 name@example.org。")
    case .notE164: ("不是 E.164 号码", "写 + 和最多 15 位数字，如 \"+8221234567\"。")
    }
  }
}

extension KeysTrouble {
  var simplifiedChinese: (message: String, hint: String) {
    switch self {
    case .empty: ("缺少按键", "写出要按的键，如 gg 或 <C-d>。")
    case .unclosed: ("“<”没有对应的“>”", "< 键本身写作 <lt>。")
    case .unknownKey(let name):
      ("没有按键 \(name.quoted)", "写法如 <Enter>、<Esc>、<C-d>、<A-x>、<F1>、<PageDown>。")
    case .reserved: ("Ctrl-C 不能绑定命令", "它始终用于关闭输入框或退出 helpdeck。")
    }
  }
}

extension EntityType {
  var simplifiedChinese: String {
    switch self {
    case .collection: "合集"
    case .category: "分类"
    case .calendar: "日历"
    case .holiday: "节假日"
    case .service: "服务"
    case .contact: "联系方式"
    case .phone: "电话信息"
    case .hours: "服务时间"
    case .guide: "操作指南"
    case .step: "步骤"
    case .faq: "问题"
    case .fact: "关键信息"
    case .note: "注意事项"
    case .review: "核实信息"
    case .source: "来源"
    case .searches: "搜索列表"
    case .search: "搜索示例"
    case .contentDocument: "导出的内容"
    case .configuration: "配置"
    case .dataSettings: "配置的“data”"
    case .interfaceSettings: "配置的“ui”"
    case .clipboardSettings: "配置的“clipboard”"
    }
  }
}

extension SchemaType {
  var simplifiedChinese: String {
    switch self {
    case .string, .verbatim: "一段文字"
    case .boolean: " true 或 false"
    case .path: "文件夹"
    case .text: "文字，或按语言列出的文字"
    case .slug: " id"
    case .number: "数字"
    case .date: "日期"
    case .days: "天数，如 180d"
    case .url: "地址"
    case .language: "语言标签"
    case .country: "国家代码"
    case .timeZone: "时区"
    case .reference: "引用"
    case .hours: "服务时间：\"24/7\"，或 open: [\"Mo-Fr 09:00-18:00\"]"
    case .format: "格式编号"
    case .choice(let choices): "以下之一：\(choices.joined(separator: "、"))"
    case .list(let element): "用 [ ] 或“- ”写的列表（每项：\(element.simplifiedChinese)）"
    case .map(let element): "键值对（每项：\(element.simplifiedChinese)）"
    case .entity(let entity): "\(entity.simplifiedChinese)的键值对"
    }
  }
}
