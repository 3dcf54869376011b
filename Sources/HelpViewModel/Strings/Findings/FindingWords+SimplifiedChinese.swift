import HelpContent

extension Finding {
  var simplifiedChinese: (message: String, hint: String) {
    switch self {
    case .notUTF8(let byte): ("第 \(byte) 个字节不是 UTF-8", "将文件保存为 UTF-8。")
    case .fileTooLarge(let limit): ("文件大于 \(limit >> 20) MiB", "拆分为多个服务。")
    case .unreadable(let trouble): (trouble.simplifiedChinese, "")
    case .forbiddenCharacter(let scalar):
      ("含有不允许的字符 \(scalar.codePoint)", "删除该字符，它会操纵终端或掩盖文字内容。")
    case .otherExtension: ("文件名应以 .yaml 结尾", "重命名该文件。")
    case .moreFindings(let count): ("此文件还有 \(count) 个问题", "先修正以上问题。")
    case .syntax(let trouble): trouble.simplifiedChinese
    case .secondDocument: ("此处开始了第二个文档", "一个文件只能有一个文档，删除“---”这一行。")
    case .duplicateKey(let key, let line): ("键 \(key.quoted) 已在第 \(line) 行出现", "只保留其中一个。")
    case .emptyFile: ("文件为空", "删除文件或填写内容。")
    case .tag(let tag): ("不支持 \(tag.quoted) 这样的 YAML 标签", "删除该标签。")
    case .anchor: ("不支持锚点和别名", "以 &、* 或问号加空格开头的文字需加引号。")
    case .tooDeep(let limit): ("嵌套超过 \(limit) 层", "检查缩进。")
    case .tooLong(let limit): ("文字超过 \(limit >> 10) KiB", "拆分为多个条目。")
    case .tooMany(let limit): ("超过 \(limit) 项", "拆分列表。")
    case .lostText: ("“ #”之后的文字是注释，不会显示", "给文字加引号；若是注释，在 # 后加空格。")
    case .fullWidthColon: ("全角冒号“：”不能结束键名", "使用半角冒号加空格“: ”。")
    case .commaInBraces: ("{ } 中的逗号会结束该值", "给文字加引号，或每行写一种语言。")
    case .unquotedNumber(let text):
      ("\(text.quoted) 未加引号，其他程序会当作数字读取", "写成 \"\(text.shown)\"。")
    case .longTextInBraces: ("{ } 中写了句子", "花括号只用于短标签，请每行写一种语言。")

    case .unknownKey(let key, let entity, let suggestion):
      ("\(entity.simplifiedChinese)中有未知的键 \(key.quoted)" + suggestion.chineseQuestion, "键名为小写英文单词。")
    case .missingKey(let key, let entity): ("\(entity.simplifiedChinese)缺少“\(key)”", "添加“\(key)”。")
    case .wrongType(let expected): ("此处应为\(expected.simplifiedChinese)", "")
    case .emptyText: ("文字为空", "填写内容，或删除该键。")
    case .newerFormat(let format): ("未知的格式 \(format.quoted)，可能用于更新版本的 helpdeck", "此版本读取格式 1。")
    case .badIdentifier(let text):
      ("\(text.quoted) 不是 id", "使用小写字母 a-z、数字和单个连字符，最多 64 个字符。")
    case .unknownChoice(let text, let choices, let suggestion):
      ("此处不能用 \(text.quoted)" + suggestion.chineseQuestion, "可选：\(choices.joined(separator: "、"))。")
    case .unusualPurpose(let text, let suggestion):
      ("\(text.quoted) 不是常见用途，是否指“\(suggestion)”？", "也可以使用其他词。")
    case .language(let text, let suggestion):
      (
        "\(text.quoted) 不是语言标签" + (suggestion?.description).chineseQuestion,
        "写法如 ko、en、zh-Hans、zh-Hant、ja、en-GB。"
      )
    case .badDate(let text): ("\(text.quoted) 不是日期", "日期写作 2026-12-25。")
    case .badNumber(let text): ("\(text.quoted) 不是明确的数字", "只写数字，如 30000 或 180d。")
    case .badURL(let text, let httpsOnly):
      (
        "\(text.quoted) 不是可打开的地址",
        httpsOnly ? "应以 https:// 开头。" : "应以 https:、http:、mailto: 或 tel: 开头，且不含空格。"
      )
    case .badCountry(let text): ("\(text.quoted) 不是国家代码", "使用两个大写字母，如 KR 或 CN。")
    case .badTimeZone(let text): ("\(text.quoted) 不是时区", "使用 IANA 名称，如 Asia/Shanghai。")
    case .badHours(let trouble): (trouble.simplifiedChinese, "时间写作 Mo-Fr 09:00-18:00。")
    case .badReference(let text):
      ("\(text.quoted) 不是引用", "写作 contacts/hotline 或 service/contacts/hotline。")
    case .unfitValue(let trouble): trouble.simplifiedChinese

    case .notTheFileName(let id, let file):
      ("id \(id.quoted) 与文件名不同", "将文件改名为 \(id).yaml，或将 id 改为 \(file.shown)。")
    case .duplicateID(let id, let line): ("id“\(id)”已在第 \(line) 行出现", "每个条目使用各自的 id。")
    case .overlayOfNothing(let id): ("下层没有可供叠加的服务“\(id)”", "请检查 id，或去掉 'overlay'。")
    case .duplicateService(let id, let file): ("服务“\(id)”已在 \(file.shown) 中", "只保留其中一个文件。")
    case .reservedName(let name): ("服务不能叫“\(name)”", "这是栏目的名称。")
    case .hoursWithoutZone: ("服务时间缺少时区", "在此处或服务中添加 time_zone。")
    case .noCalendar(let zone): ("合集中没有时区为 \(zone.shown) 的日历", "在 collection.yaml 列出节假日之前，PH 未知。")
    case .holidaysMissing(let year, let calendar):
      ("日历“\(calendar)”没有 \(year) 年的节假日", "该年的 PH 未知，请在 collection.yaml 中补充。")
    case .verifiedWithoutDate: ("“verified”需要核实日期", "在 verified: 后写上日期。")
    case .verifiedWithoutSource: ("“verified”需要来源", "在 sources 中至少写一项。")
    case .futureDate(let date): ("\(date) 是未来的日期", "写实际核实的日期。")
    case .oldTranslations: ("译文比原文旧", "更新译文并修改 translated。")
    case .stale(let days): ("上次核实已是 \(days) 天前", "重新核实并更新日期。")
    case .valueMissing(let status):
      ("“\(status.rawValue)”需要 value 或 url", "补上，或改为 value_status: not-published。")
    case .valueNotPublished: ("有值，但 value_status 为 not-published", "删除该值，或改为 published 或 example。")
    case .placeholderNumber(let number):
      ("\(number.quoted) 像是占位号码", "请填写真实号码，或写 value_status: example。")
    case .phoneShape(let number, let type):
      ("\(number.quoted) 不像 \(type.rawValue) 类型的号码", "请检查号码和 phone.type。")
    case .phoneWithoutCountry(let number):
      ("\(number.quoted) 只在一个国家有效，但未注明国家", "添加 phone: {country: CN} 等。")
    case .minimumAboveMaximum: ("min 大于 max", "交换两者。")
    case .danglingReference(let reference): ("此文件中没有 \(reference.quoted)", "检查栏目和 id。")
    case .absentReference(let reference): ("没有 \(reference.quoted)，已省略该链接", "检查该引用。")
    case .referenceToSkipped(let reference): ("\(reference.quoted) 所在的文件有错误，已省略该链接", "修正那个文件。")
    case .unknownCategory(let name, let suggestion):
      ("合集中没有分类“\(name)”" + suggestion.chineseQuestion, "在 collection.yaml 的 categories 中添加。")
    case .unknownOrder(let name): ("排序中的“\(name)”不存在", "删除它，或添加该服务。")

    case .searchWithoutExpectation:
      ("没有写明应找到什么", "在 first、top、finds 或 never 中写上引用，或写 nothing: true。")
    case .duplicateSearch(let typed, let line):
      ("搜索 \(typed.quoted) 已在第 \(line) 行出现", "只保留其中一个。")
    case .unknownEntry(let reference, let suggestion):
      ("没有 \(reference.quoted)" + suggestion.chineseQuestion, "写出现有条目的 service/section/id。")
    case .searchFails(let typed, let trouble): (trouble.simplifiedChinese(typed.quoted), "")

    case .badKeys(_, let trouble): trouble.simplifiedChinese
    case .keyConflict(let keys, let other, let line):
      keys == other
        ? ("按键 \(keys.quoted) 已在第 \(line) 行出现", "只保留其中一个。")
        : ("\(keys.quoted) 与第 \(line) 行的 \(other.quoted) 中，一个是另一个的开头", "较长的一个将无法输入，请更改其中一个。")
    case .keysTakenAway(let keys, let other, let command):
      (
        "\(keys.quoted) 使 \(other.quoted)（\(command)）无法输入",
        "为 \(command.quoted) 指定其他按键；如不需要，请写 \"\(other): null\"。"
      )
    case .relativePath(let path):
      ("\(path.quoted) 取决于当前所在位置", "写出以 / 或 ~/ 开头的完整路径。")
    }
  }
}

extension String? {
  fileprivate var chineseQuestion: String { map { "，是否指“\($0)”？" } ?? "" }
}
