package import HelpContent

extension Diagnostic.Kind {
  /// The message and a hint; some need no hint.
  package func localized(in language: InterfaceLanguage) -> (message: String, hint: String) {
    switch self {
    case .notUTF8(let byte):
      language.text(
        ko: ("\(byte)번째 바이트가 UTF-8이 아닙니다", "파일을 UTF-8로 저장하세요."),
        en: ("byte \(byte) is not UTF-8", "Save the file as UTF-8."),
        zh: ("第 \(byte) 个字节不是 UTF-8", "将文件保存为 UTF-8。"))
    case .fileTooLarge(let limit):
      language.text(
        ko: ("파일이 \(limit >> 20)MiB보다 큽니다", "여러 서비스로 나누세요."),
        en: ("the file is larger than \(limit >> 20) MiB", "Split it into several services."),
        zh: ("文件大于 \(limit >> 20) MiB", "拆分为多个服务。"))
    case .unreadable(let reason): (reason.localized(in: language), "")
    case .forbiddenCharacter(let scalar):
      language.text(
        ko: ("허용되지 않는 문자가 있습니다: \(scalar.codePoint)", "지우세요. 터미널을 조작하거나 글의 내용을 감추는 문자입니다."),
        en: (
          "the character \(scalar.codePoint) is not allowed",
          "Remove it; it can control the terminal or disguise the text."
        ),
        zh: ("含有不允许的字符 \(scalar.codePoint)", "删除该字符，它会操纵终端或掩盖文字内容。"))
    case .invisibleInText(let scalar):
      language.text(
        ko: ("글에 보이지 않는 문자가 있습니다: \(scalar.codePoint)", "지우세요. 복사할 때는 빠집니다."),
        en: (
          "the text has the invisible character \(scalar.codePoint)",
          "Remove it; it is left out when the text is copied."
        ),
        zh: ("文字中有不可见字符 \(scalar.codePoint)", "请删除；复制时会去掉它。"))
    case .otherExtension:
      language.text(
        ko: ("파일 이름은 .yaml로 끝나야 합니다", "파일 이름을 바꾸세요."),
        en: ("the file's name should end in .yaml", "Rename it."),
        zh: ("文件名应以 .yaml 结尾", "重命名该文件。"))
    case .moreDiagnostics(let count):
      language.text(
        ko: ("이 파일에 오류나 경고가 \(count)개 더 있습니다", "위의 것부터 고치세요."),
        en: ("\(count) more problems in this file", "Fix those above first."),
        zh: ("此文件还有 \(count) 个问题", "先修正以上问题。"))
    case .syntax(let reason): reason.localized(in: language)
    case .secondDocument:
      language.text(
        ko: ("여기서 두 번째 문서가 시작됩니다", "한 파일에는 문서 하나만 둡니다. '---' 줄을 지우세요."),
        en: ("a second document starts here", "A file holds one document; remove the line '---'."),
        zh: ("此处开始了第二个文档", "一个文件只能有一个文档，删除“---”这一行。"))
    case .duplicateKey(let key, let line):
      language.text(
        ko: ("\(line)번째 줄에 이미 있는 키입니다: \(key.quoted)", "둘 중 하나만 남기세요."),
        en: ("the key \(key.quoted) is already on line \(line)", "Keep one of the two."),
        zh: ("键 \(key.quoted) 已在第 \(line) 行出现", "只保留其中一个。"))
    case .emptyFile:
      language.text(
        ko: ("파일이 비어 있습니다", "지우거나 내용을 채우세요. ‘helpdeck new’가 서식을 보여 줍니다."),
        en: ("the file is empty", "Delete it, or fill it in; ‘helpdeck new’ prints what belongs in it."),
        zh: ("文件为空", "删除文件或填写内容；“helpdeck new”可输出模板。"))
    case .tag(let tag):
      language.text(
        ko: ("\(tag.quoted) 같은 YAML 태그는 쓸 수 없습니다", "태그를 지우세요."),
        en: ("YAML tags such as \(tag.quoted) are not supported", "Remove the tag."),
        zh: ("不支持 \(tag.quoted) 这样的 YAML 标签", "删除该标签。"))
    case .anchor:
      language.text(
        ko: ("앵커와 별칭은 쓸 수 없습니다", "&, * 또는 물음표와 공백으로 시작하는 글은 따옴표로 묶으세요."),
        en: (
          "anchors and aliases are not supported",
          "Quote text that starts with &, * or a question mark and a space."
        ),
        zh: ("不支持锚点和别名", "以 &、* 或问号加空格开头的文字需加引号。"))
    case .tooDeep(let limit):
      language.text(
        ko: ("\(limit)단계보다 깊게 중첩되어 있습니다", "들여쓰기를 확인하세요."),
        en: ("nested more than \(limit) levels deep", "Check the indentation."),
        zh: ("嵌套超过 \(limit) 层", "检查缩进。"))
    case .tooLong(let limit):
      language.text(
        ko: ("글이 \(limit >> 10)KiB보다 깁니다", "여러 항목으로 나누세요."),
        en: ("the text is longer than \(limit >> 10) KiB", "Split it into several entries."),
        zh: ("文字超过 \(limit >> 10) KiB", "拆分为多个条目。"))
    case .tooMany(let limit):
      language.text(
        ko: ("항목이 \(limit)개를 넘습니다", "목록을 나누세요."),
        en: ("more than \(limit) items", "Split the list."),
        zh: ("超过 \(limit) 项", "拆分列表。"))
    case .lostText:
      language.text(
        ko: ("' #' 뒤의 글은 주석으로 처리되어 표시되지 않습니다", "글을 따옴표로 묶거나, 주석이면 '# '처럼 한 칸 띄우세요."),
        en: (
          "the text after ' #' is a comment and will not be shown",
          "Quote the text, or write '# ' before a comment."
        ),
        zh: ("“ #”之后的文字是注释，不会显示", "给文字加引号；若是注释，在 # 后加空格。"))
    case .fullWidthColon:
      language.text(
        ko: ("전각 쌍점 '：'은 키의 끝이 아닙니다", "': '처럼 반각 쌍점과 공백을 쓰세요."),
        en: ("a full-width colon '：' does not end a key", "Write ': ', a colon and a space."),
        zh: ("全角冒号“：”不能结束键名", "使用半角冒号加空格“: ”。"))
    case .commaInBraces:
      language.text(
        ko: ("{ } 안에서는 쉼표에서 값이 끝납니다", "글을 따옴표로 묶거나 한 줄에 하나씩 쓰세요. 숫자에는 쉼표를 쓰지 않습니다."),
        en: (
          "a comma inside { } ends the value", "Quote the text, or write one key per line. Numbers have no commas."
        ),
        zh: ("{ } 中的逗号会结束该值", "给文字加引号，或每行写一个键。数字中不写逗号。"))
    case .unquotedNumber(let text):
      language.text(
        ko: ("\(text.quoted)에 따옴표가 없어 다른 프로그램은 숫자로 읽습니다", "\"\(text.shown)\"처럼 따옴표로 묶으세요."),
        en: (
          "\(text.quoted) is not quoted; other programs will read it as a number",
          "Write \"\(text.shown)\" in quotes."
        ),
        zh: ("\(text.quoted) 未加引号，其他程序会当作数字读取", "写成 \"\(text.shown)\"。"))
    case .longTextInBraces:
      language.text(
        ko: ("{ } 안에 문장이 있습니다", "중괄호는 짧은 이름에만 씁니다. 한 줄에 한 언어씩 쓰세요."),
        en: ("a sentence inside { }", "Braces are for short labels; write one language per line."),
        zh: ("{ } 中写了句子", "花括号只用于短标签，请每行写一种语言。"))

    case .unknownKey(let key, let entity, let suggestion, let known):
      language.text(
        ko: (
          "\(entity.localized(in: language))에 알 수 없는 키가 있습니다: \(key.quoted)\(language.didYouMean(suggestion))",
          language.keys(suggestion, known)
        ),
        en: (
          "unknown key \(key.quoted) in \(entity.localized(in: language))\(language.didYouMean(suggestion))",
          language.keys(suggestion, known)
        ),
        zh: (
          "\(entity.localized(in: language))中有未知的键 \(key.quoted)\(language.didYouMean(suggestion))",
          language.keys(suggestion, known)
        ))
    case .missingKey(let key, let entity):
      language.text(
        ko: ("\(entity.localized(in: language))에 '\(key)' 키가 없습니다", "추가하세요: \(entity.line(of: key))"),
        en: ("\(entity.localized(in: language)) needs '\(key)'", "Add \(entity.line(of: key))"),
        zh: ("\(entity.localized(in: language))缺少“\(key)”", "添加 \(entity.line(of: key))"))
    case .keyWithoutValue(let key, let entity):
      language.text(
        ko: ("'\(key)'에 값이 없습니다", "값을 쓰세요: \(entity.line(of: key))"),
        en: ("'\(key)' has no value", "Write one: \(entity.line(of: key))"),
        zh: ("“\(key)”没有值", "填写值：\(entity.line(of: key))"))
    case .wrongType(let expected):
      language.text(
        ko: (
          "값의 형식이 맞지 않습니다. 필요한 형식: \(expected.localized(in: language))", expected.example.map { "예: \($0)" } ?? ""
        ),
        en: ("expected \(expected.localized(in: language))", expected.example.map { "For example: \($0)" } ?? ""),
        zh: ("此处应为\(expected.localized(in: language))", expected.example.map { "例如：\($0)" } ?? ""))
    case .emptyText:
      language.text(
        ko: ("글이 비어 있습니다", "내용을 채우거나 키를 지우세요."),
        en: ("the text is empty", "Fill it in, or leave the key out."),
        zh: ("文字为空", "填写内容，或删除该键。"))
    case .markup(let problem): problem.localized(in: language)
    case .newerFormat(let format):
      language.text(
        ko: ("알 수 없는 형식입니다: \(format.quoted). 더 새로운 helpdeck용일 수 있습니다", "이 버전은 형식 1을 읽습니다."),
        en: (
          "format \(format.quoted) is unknown; it may be for a newer version of helpdeck",
          "This version reads format 1."
        ),
        zh: ("未知的格式 \(format.quoted)，可能用于更新版本的 helpdeck", "此版本读取格式 1。"))
    case .badIdentifier(let text):
      language.text(
        ko: ("id가 아닙니다: \(text.quoted)", "영어 소문자, 숫자, 한 번씩 쓴 붙임표로 64자까지 쓰세요."),
        en: (
          "\(text.quoted) is not an id",
          "Use lower-case letters a-z, digits and single hyphens, at most 64 of them."
        ),
        zh: ("\(text.quoted) 不是 id", "使用小写字母 a-z、数字和单个连字符，最多 64 个字符。"))
    case .badTag(let text, let suggestion):
      language.text(
        ko: (
          "태그가 아닙니다: \(text.quoted)\(language.didYouMean(suggestion))",
          "글자와 숫자, 한 번씩 쓴 붙임표로 64자까지 쓰고, 대문자와 빈칸은 쓰지 않습니다."
        ),
        en: (
          "\(text.quoted) is not a tag\(language.didYouMean(suggestion))",
          "Use letters, digits and single hyphens, at most 64 of them, without capitals and blanks."
        ),
        zh: (
          "\(text.quoted) 不是标签\(language.didYouMean(suggestion))", "使用文字、数字和单个连字符，最多 64 个字符，不含大写字母和空格。"
        ))
    case .unknownChoice(let text, let choices, let suggestion):
      language.text(
        ko: (
          "여기서 쓸 수 없는 값입니다: \(text.quoted)\(language.didYouMean(suggestion))",
          "고를 수 있는 값: \(choices.joined(separator: ", "))"
        ),
        en: (
          "\(text.quoted) is not known here\(language.didYouMean(suggestion))",
          "Choose from: \(choices.joined(separator: ", "))."
        ),
        zh: ("此处不能用 \(text.quoted)\(language.didYouMean(suggestion))", "可选：\(choices.joined(separator: "、"))。"))
    case .unusualPurpose(let text, let suggestion):
      language.text(
        ko: ("흔치 않은 용도입니다: \(text.quoted)\(language.didYouMean(suggestion))", "다른 단어를 써도 됩니다."),
        en: (
          "\(text.quoted) is an unusual purpose\(language.didYouMean(suggestion))", "Any other word is fine as well."
        ),
        zh: ("\(text.quoted) 不是常见用途\(language.didYouMean(suggestion))", "也可以使用其他词。"))
    case .language(let text, let suggestion):
      language.text(
        ko: (
          "언어 태그가 아닙니다: \(text.quoted)\(language.didYouMean(suggestion?.description))",
          "ko, en, zh-Hans, zh-Hant, ja, en-GB처럼 씁니다."
        ),
        en: (
          "\(text.quoted) is not a language tag\(language.didYouMean(suggestion?.description))",
          "Tags look like ko, en, zh-Hans, zh-Hant, ja or en-GB."
        ),
        zh: (
          "\(text.quoted) 不是语言标签\(language.didYouMean(suggestion?.description))", "写法如 ko、en、zh-Hans、zh-Hant、ja、en-GB。"
        ))
    case .badDate(let text):
      language.text(
        ko: ("날짜가 아닙니다: \(text.quoted)", "2026-12-25처럼 쓰세요."),
        en: ("\(text.quoted) is not a date", "Write dates as 2026-12-25."),
        zh: ("\(text.quoted) 不是日期", "日期写作 2026-12-25。"))
    case .badNumber(let text):
      language.text(
        ko: ("숫자가 아닙니다: \(text.quoted)", "30000이나 180d처럼 숫자만 쓰세요."),
        en: ("\(text.quoted) is not a plain number", "Write only digits, such as 30000 or 180d."),
        zh: ("\(text.quoted) 不是明确的数字", "只写数字，如 30000 或 180d。"))
    case .badURL(let text, let httpsOnly):
      language.text(
        ko: (
          "열 수 있는 주소가 아닙니다: \(text.quoted)",
          httpsOnly ? "https://로 시작해야 합니다." : "https:, http:, mailto:, tel: 중 하나로 시작하고 공백이 없어야 합니다."
        ),
        en: (
          "\(text.quoted) is not an address that can be opened",
          httpsOnly
            ? "It must start with https://."
            : "It must start with https:, http:, mailto: or tel: and contain no spaces."
        ),
        zh: (
          "\(text.quoted) 不是可打开的地址",
          httpsOnly ? "应以 https:// 开头。" : "应以 https:、http:、mailto: 或 tel: 开头，且不含空格。"
        ))
    case .badCountry(let text):
      language.text(
        ko: ("국가 코드가 아닙니다: \(text.quoted)", "KR, CN처럼 대문자 두 자를 쓰세요."),
        en: ("\(text.quoted) is not a country code", "Use two capitals, such as KR or CN."),
        zh: ("\(text.quoted) 不是国家代码", "使用两个大写字母，如 KR 或 CN。"))
    case .badTimeZone(let text):
      language.text(
        ko: ("시간대가 아닙니다: \(text.quoted)", "Asia/Seoul처럼 IANA 이름을 쓰세요."),
        en: ("\(text.quoted) is not a time zone", "Use an IANA name, such as Asia/Seoul."),
        zh: ("\(text.quoted) 不是时区", "使用 IANA 名称，如 Asia/Shanghai。"))
    case .spokenHours(let words, let meant):
      language.text(
        ko: ("운영 시간을 이렇게 적을 수 없습니다: \(words.quoted)", "이렇게 쓰세요: \"\(meant)\""),
        en: ("\(words.quoted) is not how hours are written", "Write \"\(meant)\"."),
        zh: ("服务时间不能写作 \(words.quoted)", "写作 \"\(meant)\"。"))
    case .badHours(let reason):
      language.text(
        ko: (reason.localized(in: language), "Mo-Fr 09:00-18:00처럼, 늘 열려 있으면 24/7로 쓰세요."),
        en: (reason.localized(in: language), "Write hours as Mo-Fr 09:00-18:00, or 24/7 for always."),
        zh: (reason.localized(in: language), "时间写作 Mo-Fr 09:00-18:00，全天候写作 24/7。"))
    case .hoursWithoutEffect(let rule): rule.localized(in: language)
    case .badReference(let text):
      language.text(
        ko: ("참조가 아닙니다: \(text.quoted)", "contacts/hotline, shop/contacts/hotline, 또는 서비스의 id를 쓰세요."),
        en: (
          "\(text.quoted) is not a reference", "Write contacts/hotline, shop/contacts/hotline, or the id of a service."
        ),
        zh: ("\(text.quoted) 不是引用", "写作 contacts/hotline、shop/contacts/hotline 或服务的 id。"))
    case .invalidValue(let reason): reason.localized(in: language)

    case .notTheFileName(let id, let file):
      language.text(
        ko: ("id가 파일 이름과 다릅니다: \(id.quoted)", "파일 이름을 \(id).yaml로 바꾸거나, id를 파일 이름과 같게 쓰세요: \(file.shown)"),
        en: (
          "the id \(id.quoted) differs from the file's name",
          "Rename the file to \(id).yaml, or the id to \(file.shown)."
        ),
        zh: ("id \(id.quoted) 与文件名不同", "将文件改名为 \(id).yaml，或将 id 改为 \(file.shown)。"))
    case .duplicateID(let id, let line):
      language.text(
        ko: ("\(line)번째 줄에 이미 있는 id입니다: '\(id)'", "항목마다 다른 id를 쓰세요."),
        en: ("the id '\(id)' is already on line \(line)", "Give each item its own id."),
        zh: ("id“\(id)”已在第 \(line) 行出现", "每个条目使用各自的 id。"))
    case .overlayOfNothing(let id):
      language.text(
        ko: ("아래 층에 덧씌울 서비스가 없습니다: '\(id)'", "id를 확인하거나 'overlay'를 빼세요."),
        en: ("no lower layer has a service '\(id)' to overlay", "Check the id, or leave out 'overlay'."),
        zh: ("下层没有可供叠加的服务“\(id)”", "请检查 id，或去掉“overlay”。"))
    case .duplicateService(let id, let file):
      language.text(
        ko: ("다른 파일에 이미 있는 서비스입니다: '\(id)', \(file.shown)", "두 파일 중 하나만 남기세요."),
        en: ("the service '\(id)' is already in \(file.shown)", "Keep one of the two files."),
        zh: ("服务“\(id)”已在 \(file.shown) 中", "只保留其中一个文件。"))
    case .reservedName(let name):
      language.text(
        ko: ("서비스 이름으로 쓸 수 없습니다: '\(name)'", "구역의 이름입니다."),
        en: ("a service cannot be called '\(name)'", "That is the name of a section."),
        zh: ("服务不能叫“\(name)”", "这是栏目的名称。"))
    case .hoursWithoutZone:
      language.text(
        ko: ("운영 시간에 시간대가 없습니다", "서비스에 time_zone: Asia/Seoul 같은 줄을 추가하세요."),
        en: ("hours need a time zone", "Add a line such as time_zone: Asia/Seoul to the service."),
        zh: ("服务时间缺少时区", "在服务中添加一行，如 time_zone: Asia/Shanghai。"))
    case .noCalendar(let zone):
      language.text(
        ko: ("시간대 \(zone.shown)의 달력이 모음에 없습니다", "collection.yaml에 공휴일을 적기 전에는 PH를 알 수 없습니다."),
        en: (
          "no calendar of the collection has the time zone \(zone.shown)",
          "PH stays unknown until collection.yaml lists the holidays."
        ),
        zh: ("合集中没有时区为 \(zone.shown) 的日历", "在 collection.yaml 列出节假日之前，PH 未知。"))
    case .holidaysMissing(let year, let calendar, let command):
      language.text(
        ko: (
          "달력 '\(calendar)'에 \(year)년 공휴일이 없습니다",
          "그해의 PH를 알 수 없습니다. collection.yaml에 추가하세요\(command.map { ": \($0)" } ?? ".")"
        ),
        en: (
          "the calendar '\(calendar)' has no holidays for \(year)",
          "PH is unknown in that year; add them to collection.yaml\(command.map { ": \($0)" } ?? ".")"
        ),
        zh: (
          "日历“\(calendar)”没有 \(year) 年的节假日",
          "该年的 PH 未知，请在 collection.yaml 中补充\(command.map { "：\($0)" } ?? "。")"
        ))
    case .calendarEnds(let date, let calendar, let command):
      language.text(
        ko: (
          "달력 '\(calendar)'의 공휴일이 \(date)까지만 있습니다",
          "다음 해의 공휴일을 추가하세요\(command.map { ": \($0)" } ?? ".")"
        ),
        en: (
          "the calendar '\(calendar)' ends on \(date)",
          "Add the holidays of the next year\(command.map { ": \($0)" } ?? ".")"
        ),
        zh: (
          "日历“\(calendar)”的节假日只到 \(date)",
          "请补充下一年的节假日\(command.map { "：\($0)" } ?? "。")"
        ))
    case .needlessWorkingDay(let date):
      language.text(
        ko: ("토요일이나 일요일이 아닙니다: \(date)", "working_days에는 일하는 주말만 적습니다."),
        en: ("\(date) is neither a Saturday nor a Sunday", "working_days are weekends on which people work."),
        zh: ("\(date) 不是星期六或星期日", "working_days 只写上班的周末。"))
    case .verifiedWithoutDate:
      language.text(
        ko: ("'verified'에는 확인한 날짜가 있어야 합니다", "추가하세요: verified: 2026-11-20"),
        en: ("'verified' needs the date of the check", "Add verified: 2026-11-20, the day on which it was checked."),
        zh: ("“verified”需要核实日期", "添加 verified: 2026-11-20，即核实的日期。"))
    case .verifiedWithoutSource:
      language.text(
        ko: ("'verified'에는 출처가 있어야 합니다", "추가하세요: sources: [{kind: official, url: \"https://example.org\"}]"),
        en: ("'verified' needs a source", "Add sources: [{kind: official, url: \"https://example.org\"}]."),
        zh: ("“verified”需要来源", "添加 sources: [{kind: official, url: \"https://example.org\"}]。"))
    case .futureDate(let date):
      language.text(
        ko: ("미래의 날짜입니다: \(date)", "확인한 날을 쓰세요."),
        en: ("\(date) is in the future", "Write the day on which it was checked."),
        zh: ("\(date) 是未来的日期", "写实际核实的日期。"))
    case .oldTranslations:
      language.text(
        ko: ("번역이 원문보다 오래되었습니다", "번역을 원문에 맞추고 translated를 고치세요."),
        en: ("the translations are older than the original", "Update them and the date of translated."),
        zh: ("译文比原文旧", "更新译文并修改 translated。"))
    case .revisedSinceVerification(let date):
      language.text(
        ko: ("\(date)에 바뀐 뒤 아무도 확인하지 않았습니다", "다시 확인하고 verified의 날짜를 고치세요."),
        en: ("changed on \(date), after it was verified", "Check it again and change the date of verified."),
        zh: ("核实之后于 \(date) 有改动", "重新核实并更新 verified 的日期。"))
    case .stale(let days):
      language.text(
        ko: ("마지막으로 확인한 지 \(days)일이 지났습니다", "다시 확인하고 날짜를 고치세요."),
        en: ("last verified \(days) days ago", "Check it again and change the date."),
        zh: ("上次核实已是 \(days) 天前", "重新核实并更新日期。"))
    case .valueMissing(let status):
      language.text(
        ko: (
          "value_status: \(status.rawValue)에는 value나 url이 있어야 합니다",
          "추가하거나 value_status: not-published로 바꾸세요."
        ),
        en: ("'\(status.rawValue)' needs a value or a url", "Add it, or write value_status: not-published."),
        zh: ("“\(status.rawValue)”需要 value 或 url", "补上，或改为 value_status: not-published。"))
    case .valueNotPublished:
      language.text(
        ko: ("값이 있는데 value_status는 not-published입니다", "값을 지우거나 published 또는 example로 바꾸세요."),
        en: (
          "there is a value, but value_status is not-published",
          "Remove the value, or write published or example."
        ),
        zh: ("有值，但 value_status 为 not-published", "删除该值，或改为 published 或 example。"))
    case .placeholderNumber(let number):
      language.text(
        ko: ("임시 번호로 보입니다: \(number.quoted)", "실제 번호를 쓰거나 value_status: example로 표시하세요."),
        en: ("\(number.quoted) looks like a placeholder", "Write the real number, or value_status: example."),
        zh: ("\(number.quoted) 像是占位号码", "请填写真实号码，或写 value_status: example。"))
    case .phoneShape(let number, let type):
      language.text(
        ko: ("\(type.rawValue) 번호의 형식이 아닙니다: \(number.quoted)", "번호와 phone.type을 확인하세요."),
        en: ("\(number.quoted) does not look like the type \(type.rawValue)", "Check the number and phone.type."),
        zh: ("\(number.quoted) 不像 \(type.rawValue) 类型的号码", "请检查号码和 phone.type。"))
    case .impossibleNumber(let number, let country):
      language.text(
        ko: (
          country.map { "\($0)에서 이렇게 걸 수 없는 번호입니다: \(number.quoted)" } ?? "국가 번호가 붙은 번호의 형식이 아닙니다: \(number.quoted)",
          "그 나라에서 거는 대로 또는 +와 국가 번호로 쓰고, 내선은 phone.extension에 쓰세요. 그때까지 전화 걸기와 QR 코드에 쓰지 않습니다."
        ),
        en: (
          country.map { "\(number.quoted) cannot be dialled like this in \($0)" }
            ?? "\(number.quoted) is no number with a country code",
          "Write it as it is dialled there, or with + and the country code, and an extension in phone.extension; it is not given to programs that dial."
        ),
        zh: (
          country.map { "在 \($0) 不能这样拨打：\(number.quoted)" } ?? "\(number.quoted) 不是带国家代码的号码",
          "请按当地拨法书写，或用 + 加国家代码；分机写在 phone.extension。在此之前不用于拨号和二维码。"
        ))
    case .phoneWithoutCountry(let number):
      language.text(
        ko: ("한 나라에서만 걸 수 있는 번호인데 국가가 적혀 있지 않습니다: \(number.quoted)", "phone: {country: KR}처럼 추가하세요."),
        en: (
          "\(number.quoted) works in one country only, and none is named",
          "Add phone: {country: KR} or the like."
        ),
        zh: ("\(number.quoted) 只在一个国家有效，但未注明国家", "添加 phone: {country: CN} 等。"))
    case .minimumAboveMaximum:
      language.text(
        ko: ("min이 max보다 큽니다", "두 값을 바꾸세요."),
        en: ("min is greater than max", "Swap the two."),
        zh: ("min 大于 max", "交换两者。"))
    case .danglingReference(let reference, let suggestion):
      language.text(
        ko: ("이 파일에 없는 항목입니다: \(reference.quoted)\(language.didYouMean(suggestion))", "구역과 id를 확인하세요."),
        en: (
          "there is no \(reference.quoted) in this file\(language.didYouMean(suggestion))",
          "Check the section and the id."
        ),
        zh: ("此文件中没有 \(reference.quoted)\(language.didYouMean(suggestion))", "检查栏目和 id。"))
    case .absentReference(let reference, let suggestion):
      language.text(
        ko: ("없는 항목이라 링크를 뺍니다: \(reference.quoted)\(language.didYouMean(suggestion))", "참조를 확인하세요."),
        en: (
          "there is no \(reference.quoted); the link is left out\(language.didYouMean(suggestion))",
          "Check the reference."
        ),
        zh: ("没有 \(reference.quoted)，已省略该链接\(language.didYouMean(suggestion))", "检查该引用。"))
    case .referenceToSkipped(let reference):
      language.text(
        ko: ("오류가 있는 파일의 항목이라 링크를 뺍니다: \(reference.quoted)", "그 파일을 고치세요."),
        en: ("\(reference.quoted) is in a file with errors; the link is left out", "Fix that file."),
        zh: ("\(reference.quoted) 所在的文件有错误，已省略该链接", "修正那个文件。"))
    case .unknownCategory(let name, let suggestion):
      language.text(
        ko: ("모음에 없는 분류입니다: '\(name)'\(language.didYouMean(suggestion))", "collection.yaml의 categories에 추가하세요."),
        en: (
          "the collection has no category '\(name)'\(language.didYouMean(suggestion))",
          "Add it to categories in collection.yaml."
        ),
        zh: ("合集中没有分类“\(name)”\(language.didYouMean(suggestion))", "在 collection.yaml 的 categories 中添加。"))
    case .unknownOrder(let name):
      language.text(
        ko: ("순서에 적힌 서비스가 없습니다: '\(name)'", "지우거나 서비스를 추가하세요."),
        en: ("the order names '\(name)', which does not exist", "Remove it, or add the service."),
        zh: ("排序中的“\(name)”不存在", "删除它，或添加该服务。"))

    case .searchWithoutExpectation:
      language.text(
        ko: ("무엇을 찾아야 하는지 적혀 있지 않습니다", "first, top, finds, never 중 하나에 참조를 쓰거나 nothing: true를 쓰세요."),
        en: (
          "the search does not say what it must find",
          "Add first, top, finds or never and a reference, or nothing: true."
        ),
        zh: ("没有写明应找到什么", "在 first、top、finds 或 never 中写上引用，或写 nothing: true。"))
    case .duplicateSearch(let typed, let line):
      language.text(
        ko: ("\(typed.quoted) 검색이 \(line)번째 줄에 이미 있습니다", "둘 중 하나만 남기세요."),
        en: ("\(typed.quoted) is already tried on line \(line)", "Keep one of the two."),
        zh: ("搜索 \(typed.quoted) 已在第 \(line) 行出现", "只保留其中一个。"))
    case .unknownEntry(let reference, let suggestion):
      language.text(
        ko: ("없는 항목입니다: \(reference.quoted)\(language.didYouMean(suggestion))", "있는 항목을 service/section/id처럼 쓰세요."),
        en: (
          "there is no \(reference.quoted)\(language.didYouMean(suggestion))",
          "Write service/section/id of an existing entry."
        ),
        zh: ("没有 \(reference.quoted)\(language.didYouMean(suggestion))", "写出现有条目的 service/section/id。"))
    case .searchFails(let typed, let reason): (typed.quoted + language.colon + reason.localized(in: language), "")

    case .badKeys(_, let reason): reason.localized(in: language)
    case .keyConflict(let keys, let other, let line) where keys == other:
      language.text(
        ko: ("\(keys.quoted) 키가 \(line)번째 줄에 이미 있습니다", "둘 중 하나만 남기세요."),
        en: ("the keys \(keys.quoted) are already on line \(line)", "Keep one of the two."),
        zh: ("按键 \(keys.quoted) 已在第 \(line) 行出现", "只保留其中一个。"))
    case .keyConflict(let keys, let other, let line):
      language.text(
        ko: (
          "한쪽이 다른 쪽의 앞부분입니다: \(keys.quoted), \(line)번째 줄의 \(other.quoted)",
          "긴 쪽을 누를 수 없게 됩니다. 둘 중 하나를 바꾸세요."
        ),
        en: (
          "one of \(keys.quoted) and \(other.quoted) on line \(line) is the beginning of the other",
          "The longer one could never be typed; change one of the two."
        ),
        zh: (
          "\(keys.quoted) 与第 \(line) 行的 \(other.quoted) 中，一个是另一个的开头",
          "较长的一个将无法输入，请更改其中一个。"
        ))
    case .keysTakenAway(let keys, let other, let command):
      language.text(
        ko: (
          "\(keys.quoted) 때문에 \(other.quoted)(\(command)) 키를 쓸 수 없습니다",
          "\(command.quoted)에 다른 키를 정하거나, 필요 없으면 \"\(other): null\"이라고 쓰세요."
        ),
        en: (
          "\(keys.quoted) takes \(other.quoted) away from \(command.quoted)",
          "Give \(command.quoted) other keys, or write \"\(other): null\" if it needs none."
        ),
        zh: (
          "\(keys.quoted) 使 \(other.quoted)（\(command)）无法输入",
          "为 \(command.quoted) 指定其他按键；如不需要，请写 \"\(other): null\"。"
        ))
    case .relativePath(let path):
      language.text(
        ko: ("현재 위치에 따라 달라지는 경로입니다: \(path.quoted)", "/나 ~/로 시작하는 전체 경로를 쓰세요."),
        en: ("\(path.quoted) depends on the current folder", "Write the whole path, starting with / or ~/."),
        zh: ("\(path.quoted) 取决于当前所在位置", "写出以 / 或 ~/ 开头的完整路径。"))
    }
  }
}

extension InterfaceLanguage {
  /// Beside an unknown key: a section as it may be written, or the keys that may stand there.
  fileprivate func keys(_ suggestion: String?, _ known: [String]) -> String {
    if let suggestion, let example = ServiceSection(rawValue: suggestion)?.example {
      return text(ko: "예: \(example)", en: "For example: \(example)", zh: "例如：\(example)")
    }
    if known.isEmpty { return text(ko: "키는 영어 소문자입니다.", en: "Keys are lower-case English words.", zh: "键名为小写英文单词。") }
    return text(
      ko: "쓸 수 있는 키: \(known.joined(separator: ", "))", en: "Its keys are \(known.joined(separator: ", ")).",
      zh: "可用的键：\(known.joined(separator: "、"))。")
  }

  /// Ends a message; empty without a suggestion.
  fileprivate func didYouMean(_ suggestion: String?) -> String {
    guard let suggestion else { return "" }
    return text(ko: ". '\(suggestion)'인가요?", en: "; did you mean '\(suggestion)'?", zh: "，是否指“\(suggestion)”？")
  }
}
