import HelpContent

extension UnreadableFileReason {
  func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .notPermitted:
      language.text(
        ko: "파일을 읽을 권한이 없습니다", en: "permission to read the file was denied", zh: "没有读取该文件的权限")
    case .vanished:
      language.text(
        ko: "파일이 없거나 링크가 가리키는 곳이 없습니다", en: "the file does not exist, or its link is broken", zh: "文件不存在，或链接失效")
    case .notARegularFile: language.text(ko: "일반 파일이 아닙니다", en: "not a regular file", zh: "不是普通文件")
    case .leavesTheFolder:
      language.text(
        ko: "링크가 콘텐츠 폴더 밖을 가리킵니다", en: "the link leads out of the content folder", zh: "链接指向内容文件夹之外")
    case .inputOutput(let code):
      language.text(
        ko: "파일을 읽지 못했습니다(시스템 오류 \(code))", en: "the file could not be read (system error \(code))",
        zh: "无法读取文件（系统错误 \(code)）")
    case .tooManyFiles(let limit):
      language.text(
        ko: "파일이 \(limit)개를 넘어 나머지는 읽지 않습니다", en: "more than \(limit) files; the rest is not read",
        zh: "文件超过 \(limit) 个，其余未读取")
    case .tooManyBytes(let limit):
      language.text(
        ko: "모두 합해 \(limit >> 20)MiB를 넘어 나머지는 읽지 않습니다",
        en: "more than \(limit >> 20) MiB in all; the rest is not read", zh: "总计超过 \(limit >> 20) MiB，其余未读取")
    case .tooDeep(let limit):
      language.text(
        ko: "폴더가 \(limit)단계보다 깊어 그 아래는 읽지 않습니다",
        en: "folders more than \(limit) levels deep; what is below is not read", zh: "文件夹超过 \(limit) 层，更深处未读取")
    }
  }
}

extension SyntaxErrorReason {
  func localized(in language: InterfaceLanguage) -> (message: String, hint: String) {
    switch self {
    case .tab:
      language.text(
        ko: ("들여쓰기에 탭이 있습니다", "공백으로 들여 쓰세요."),
        en: ("a tab in the indentation", "Indent with spaces."),
        zh: ("缩进中有制表符", "用空格缩进。"))
    case .colonInText:
      language.text(
        ko: ("한 줄에 ': '이 두 번 있습니다", "쌍점과 공백이 든 글은 따옴표로 묶으세요."),
        en: ("a second ': ' on the line", "Quote text that contains a colon and a space."),
        zh: ("一行中有第二个“: ”", "含冒号加空格的文字需加引号。"))
    case .colonInBrackets:
      language.text(
        ko: ("괄호 안의 글에 ': '이 있습니다", "글을 따옴표로 묶으세요. 다음 키라면 그 앞에 쉼표를 쓰세요."),
        en: (
          "a ': ' inside of a text in brackets", "Quote the text; if the next key begins here, put a comma before it."
        ),
        zh: ("括号内的文字中有“: ”", "给文字加引号；若是下一个键，在它前面加逗号。"))
    case .missingColon:
      language.text(
        ko: ("키 뒤에 ':'이 없습니다", "key: value처럼 쓰거나 글을 따옴표로 묶으세요."),
        en: ("a key without ':'", "Write key: value, or quote the text."),
        zh: ("键后缺少“:”", "写作 key: value，或给文字加引号。"))
    case .indentation:
      language.text(
        ko: ("들여쓰기가 맞지 않습니다", "같은 단계의 키는 같은 칸에서 시작합니다."),
        en: ("the indentation does not fit", "Keys of one map start in the same column."),
        zh: ("缩进不一致", "同一层的键从同一列开始。"))
    case .unclosedBracket:
      language.text(
        ko: ("이 괄호가 닫히지 않았거나 안에 쉼표가 빠졌습니다", "[와 {를 모두 닫고, 쉼표가 든 글은 따옴표로 묶으세요."),
        en: (
          "this bracket is not closed, or a comma is missing in it",
          "Close every [ and {, and quote text with commas."
        ),
        zh: ("此括号没有闭合，或其中缺少逗号", "闭合每个 [ 和 {，含逗号的文字需加引号。"))
    case .unclosedQuote:
      language.text(
        ko: ("따옴표가 닫히지 않았습니다", "같은 따옴표로 닫으세요."),
        en: ("a quote is not closed", "Close it with the same quotation mark."),
        zh: ("引号没有闭合", "用相同的引号闭合。"))
    case .textAfterQuote:
      language.text(
        ko: ("닫는 따옴표 뒤에 글이 더 있습니다", "글 전체를 큰따옴표로 묶거나, 작은따옴표 안의 '는 ''로 쓰세요."),
        en: (
          "text behind the closing quotation mark", "Put all of it in double quotes, or write ' as '' in single quotes."
        ),
        zh: ("结束的引号之后还有文字", "将全部文字放进双引号，或在单引号内把 ' 写成 ''。"))
    case .curlyQuotes:
      language.text(
        ko: ("둥근따옴표는 YAML의 따옴표가 아닙니다", "곧은 큰따옴표(\")로 묶으세요."),
        en: ("these quotation marks are letters to YAML", "Use straight ones: \"."),
        zh: ("弯引号在 YAML 中只是普通文字", "请使用直引号 \"。"))
    case .colonWithoutBlank:
      language.text(
        ko: ("키의 쌍점 뒤에 공백이 없습니다", "'key: value'처럼 한 칸 띄우세요."),
        en: ("no blank behind the colon of a key", "Write key: value."),
        zh: ("键的冒号后没有空格", "写作 key: value。"))
    case .dashWithoutBlank:
      language.text(
        ko: ("'-' 뒤에 공백이 없습니다", "'- id: …'처럼 한 칸 띄우세요."),
        en: ("no blank behind the dash", "Write '- id: …'."),
        zh: ("“-”后没有空格", "写作“- id: …”。"))
    case .deeperThanAbove(let column):
      language.text(
        ko: ("윗줄보다 더 들여 써서 윗줄의 글이 이어집니다", "\(column)번째 칸에서 시작하세요."),
        en: (
          "indented deeper than the line above, whose text it continues", "Begin in column \(column), as above."
        ),
        zh: ("缩进比上一行深，被当作上一行文字的延续", "请从第 \(column) 列开始。"))
    case .keyOutsideItem(let column):
      language.text(
        ko: ("위 항목의 다른 키와 칸이 다릅니다", "\(column)번째 칸에서 시작하세요."),
        en: ("not in the column of the other keys of the item above", "Begin in column \(column)."),
        zh: ("与上面条目的其他键不在同一列", "请从第 \(column) 列开始。"))
    case .blockNotIndented:
      language.text(
        ko: ("| 뒤의 글은 키보다 더 들여 써야 합니다", "이 줄을 두 칸 더 들여 쓰세요."),
        en: ("text below | has to be indented deeper than its key", "Indent the line by two more blanks."),
        zh: ("| 之后的文字须比键缩进更深", "将此行再缩进两格。"))
    case .badEscape:
      language.text(
        ko: ("\\ 뒤에 알 수 없는 문자가 있습니다", "역슬래시는 \\\\로 쓰거나 작은따옴표로 묶으세요."),
        en: ("an unknown escape after \\", "Write \\\\ for a backslash, or use single quotes."),
        zh: ("\\ 之后是未知的转义", "反斜杠写作 \\\\，或使用单引号。"))
    case .surrogateEscape:
      language.text(
        ko: ("\\u 뒤에 문자의 절반만 있습니다", "문자를 그대로 쓰거나 \\U와 여덟 자리 숫자로 쓰세요."),
        en: ("half a character after \\u", "Write the character itself, or \\U and eight digits."),
        zh: ("\\u 之后只有半个字符", "直接写出该字符，或写 \\U 和八位数字。"))
    case .misplacedDash:
      language.text(
        ko: ("여기서는 목록을 시작할 수 없습니다", "'- '를 키 아래의 새 줄에 쓰세요. 글이면 따옴표로 묶으세요."),
        en: ("a list cannot start here", "Put '- ' on a line of its own below the key; if it is text, quote it."),
        zh: ("此处不能开始列表", "将“- ”写在键下面的新行；若是文字，请加引号。"))
    case .cannotStart(let character):
      language.text(
        ko: (
          character.isEmpty ? "글이 이렇게 시작할 수 없습니다" : "글이 시작할 수 없는 문자입니다: \(character.quoted)",
          "따옴표로 묶으세요."
        ),
        en: (
          character.isEmpty ? "the text cannot start like this" : "text cannot start with \(character.quoted)",
          "Quote it."
        ),
        zh: (character.isEmpty ? "文字不能这样开头" : "文字不能以 \(character.quoted) 开头", "加引号。"))
    case .nesting:
      language.text(
        ko: ("너무 깊게 중첩되어 있습니다", "괄호를 확인하세요."),
        en: ("nested too deep", "Check the brackets."),
        zh: ("嵌套过深", "检查括号。"))
    case .other:
      language.text(
        ko: ("YAML이 아닙니다", "주변의 따옴표, 괄호, 들여쓰기를 확인하세요."),
        en: ("this is not YAML", "Check the quotes, brackets and indentation around it."),
        zh: ("这不是 YAML", "检查附近的引号、括号和缩进。"))
    }
  }
}

extension InvalidHoursReason {
  func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .notADay(let word):
      language.text(
        ko: "요일이 아닙니다: \(word.quoted). Mo Tu We Th Fr Sa Su를 씁니다",
        en: "\(word.quoted) is not a day; days are Mo Tu We Th Fr Sa Su",
        zh: "\(word.quoted) 不是星期，应为 Mo Tu We Th Fr Sa Su")
    case .notATime(let word):
      language.text(
        ko: "시간 범위가 아닙니다: \(word.quoted)", en: "\(word.quoted) is not a range of times",
        zh: "\(word.quoted) 不是时间段")
    case .noTimes: language.text(ko: "시간이 없습니다", en: "the times are missing", zh: "缺少时间")
    case .emptySpan:
      language.text(
        ko: "시작과 끝이 같은 시각입니다", en: "the range starts and ends at the same time", zh: "开始和结束时间相同")
    case .notADate(let text):
      language.text(
        ko: "날짜가 아닙니다: \(text.quoted). 2026 Dec 25, Dec 24-26, Jan-Mar처럼 씁니다",
        en: "\(text.quoted) is not a date; write 2026 Dec 25, Dec 24-26 or Jan-Mar",
        zh: "\(text.quoted) 不是日期，应写作 2026 Dec 25、Dec 24-26 或 Jan-Mar")
    case .saidByTheList(let word):
      language.text(
        ko: "목록 이름에 이미 들어 있는 말입니다: \(word.quoted)", en: "the name of the list already says \(word.quoted)",
        zh: "列表名称已表示 \(word.quoted)")
    case .unsupported(let feature):
      language.text(
        ko: "helpdeck이 지원하지 않는 운영 시간 표기입니다: \(feature.localized(in: language))",
        en: "helpdeck does not support \(feature.localized(in: language)) in opening hours",
        zh: "helpdeck 的服务时间不支持\(feature.localized(in: language))")
    }
  }
}

extension IdleHoursRule {
  func localized(in language: InterfaceLanguage) -> (message: String, hint: String) {
    (fault == .covered ? covered(in: language) : overridden(in: language), hint(in: language))
  }

  private func covered(in language: InterfaceLanguage) -> String {
    guard let other else {
      return language.text(
        ko: "이 규칙은 아무 효과가 없습니다: \(rule.quoted)", en: "\(rule.quoted) has no effect: the other rules cover it",
        zh: "\(rule.quoted) 不起作用，其他规则已包含它")
    }
    return language.text(
      ko: "이 규칙은 아무 효과가 없습니다: \(rule.quoted). 이미 포함하는 규칙: \(other.quoted)",
      en: "\(rule.quoted) has no effect: \(other.quoted) covers it", zh: "\(rule.quoted) 不起作用，\(other.quoted) 已包含它")
  }

  private func overridden(in language: InterfaceLanguage) -> String {
    guard let other else {
      return language.text(
        ko: "뒤의 규칙들 때문에 효과가 없습니다: \(rule.quoted)", en: "\(rule.quoted) has no effect: later rules override it",
        zh: "\(rule.quoted) 不起作用，被后面的规则覆盖")
    }
    return language.text(
      ko: "뒤에 오는 규칙 \(other.quoted)에 덮입니다: \(rule.quoted)",
      en: "\(rule.quoted) is overridden by \(other.quoted) after it",
      zh: "\(rule.quoted) 被后面的 \(other.quoted) 覆盖")
  }

  private func hint(in language: InterfaceLanguage) -> String {
    guard let meant else {
      return language.text(ko: "이 줄을 지우세요.", en: "Leave it out.", zh: "删去这一条。")
    }
    guard let closed else {
      return language.text(ko: "이렇게 쓰세요: \"\(meant)\"", en: "Write \"\(meant)\".", zh: "写作 \"\(meant)\"。")
    }
    return language.text(
      ko: "이렇게 쓰세요: hours: \"\(meant)\" 또는 closed: [\"\(closed)\"]",
      en: "Write hours: \"\(meant)\", or closed: [\"\(closed)\"].",
      zh: "写作 hours: \"\(meant)\"，或 closed: [\"\(closed)\"]。")
  }
}

extension UnsupportedHoursFeature {
  func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .sun: language.text(ko: "해 뜨고 지는 시각", en: "times of sunrise or sunset", zh: "日出日落时间")
    case .schoolHolidays: language.text(ko: "방학(SH)", en: "school holidays (SH)", zh: "学校假期（SH）")
    case .weeks: language.text(ko: "주 번호(week)", en: "week numbers (week)", zh: "周数（week）")
    case .easter: language.text(ko: "부활절 기준 날짜", en: "days counted from Easter", zh: "按复活节推算的日期")
    case .years: language.text(ko: "달이 없는 연도", en: "a year without a month", zh: "没有月份的年份")
    case .dayOffset: language.text(ko: "며칠 뒤(+1 day)", en: "day offsets (+1 day)", zh: "日期偏移（+1 day）")
    case .openEnd: language.text(ko: "끝을 모르는 시간(+)", en: "an open end (+)", zh: "不确定的结束时间（+）")
    case .interval: language.text(ko: "간격(/)", en: "an interval (/)", zh: "时间间隔（/）")
    case .fallback: language.text(ko: "대체 규칙(||)", en: "a fallback rule (||)", zh: "后备规则（||）")
    case .comment:
      language.text(
        ko: "따옴표 속 설명(note:에 쓰세요)", en: "a comment in quotes (use note:)", zh: "引号中的说明（请写在 note: 中）")
    }
  }
}

extension InvalidValueReason {
  func localized(in language: InterfaceLanguage) -> (message: String, hint: String) {
    switch self {
    case .invisibleCharacter(let scalar):
      language.text(
        ko: ("값에 보이지 않는 문자가 있습니다: \(scalar.codePoint)", "붙여 넣지 말고 새로 입력하세요."),
        en: (
          "the value contains the invisible character \(scalar.codePoint)",
          "Type the value again instead of pasting it."
        ),
        zh: ("值中含有不可见字符 \(scalar.codePoint)", "不要粘贴，重新输入该值。"))
    case .notAPhoneNumber(let scalar?):
      language.text(
        ko: (
          "전화번호에 쓸 수 없는 문자입니다: \(String(scalar).quoted)",
          "숫자, + - ( ) . * #, 공백만 쓰세요. 내선은 phone: {extension: \"123\"}에 씁니다."
        ),
        en: (
          "\(String(scalar).quoted) does not belong in a phone number",
          "Use digits, + - ( ) . * # and spaces; an extension goes into phone: {extension: \"123\"}."
        ),
        zh: ("电话号码中不能有 \(String(scalar).quoted)", "可用数字、+ - ( ) . * # 和空格；分机写在 phone: {extension: \"123\"}。"))
    case .notAPhoneNumber(nil):
      language.text(
        ko: ("전화번호에 숫자가 없습니다", "거는 그대로 적으세요."),
        en: ("a phone number without a digit", "Write the number as it is dialled."),
        zh: ("电话号码中没有数字", "按拨打的样子写。"))
    case .notAnAddress:
      language.text(
        ko: ("이메일 주소가 아닙니다", "name@example.org처럼 쓰세요."),
        en: ("not an email address", "Write it as name@example.org."),
        zh: ("不是邮件地址", "写作 name@example.org。"))
    case .notE164:
      language.text(
        ko: ("E.164 번호가 아닙니다", "\"+8221234567\"처럼 +와 숫자 15자리까지 쓰세요."),
        en: ("not an E.164 number", "Write + and up to 15 digits, such as \"+8221234567\"."),
        zh: ("不是 E.164 号码", "写 + 和最多 15 位数字，如 \"+8221234567\"。"))
    case .otherAddress(let shown):
      language.text(
        ko: ("표시되는 \(shown.quoted)와 다른 곳입니다", "보이는 것과 열리는 것을 같게 쓰세요."),
        en: (
          "not the address that is shown, \(shown.quoted)",
          "Write what is opened as it is shown, or leave one of them out."
        ),
        zh: ("与显示的 \(shown.quoted) 不是同一个地址", "请使显示的与打开的一致，或删去其一。"))
    case .otherNumber(let value):
      language.text(
        ko: ("표시되는 번호 \(value)와 다른 번호입니다", "같은 번호를 +와 국가 번호로 쓰거나 이 줄을 지우세요. 전화 걸기와 QR 코드는 이 번호를 씁니다."),
        en: (
          "not the number that is shown, \(value)",
          "Write the same number with + and its country code, or leave it out: calls and QR codes use this one."
        ),
        zh: ("与显示的号码 \(value) 不是同一个", "请用 + 和国家代码写同一个号码，或删去此项：拨号和二维码用的是这个号码。"))
    }
  }
}

extension InvalidKeysReason {
  func localized(in language: InterfaceLanguage) -> (message: String, hint: String) {
    switch self {
    case .empty:
      language.text(
        ko: ("키가 없습니다", "gg나 <C-d>처럼 누를 키를 쓰세요."),
        en: ("a key is missing", "Write the keys to press, such as gg or <C-d>."),
        zh: ("缺少按键", "写出要按的键，如 gg 或 <C-d>。"))
    case .unclosed:
      language.text(
        ko: ("'<'에 짝이 되는 '>'이 없습니다", "< 키 자체는 <lt>로 씁니다."),
        en: ("a '<' without '>'", "The key < itself is written <lt>."),
        zh: ("“<”没有对应的“>”", "< 键本身写作 <lt>。"))
    case .unknownKey(let name):
      language.text(
        ko: ("\(name.quoted) 키는 없습니다", "<Enter>, <Esc>, <C-d>, <A-x>, <F1>, <PageDown>처럼 씁니다."),
        en: ("\(name.quoted) is not a key", "Names look like <Enter>, <Esc>, <C-d>, <A-x>, <F1>, <PageDown>."),
        zh: ("没有按键 \(name.quoted)", "写法如 <Enter>、<Esc>、<C-d>、<A-x>、<F1>、<PageDown>。"))
    case .reserved:
      language.text(
        ko: ("Ctrl-C에는 명령을 지정할 수 없습니다", "언제나 입력란을 닫거나 helpdeck을 종료합니다."),
        en: ("Ctrl-C cannot be bound", "It always closes a field or ends the browser."),
        zh: ("Ctrl-C 不能绑定命令", "它始终用于关闭输入框或退出 helpdeck。"))
    case .sequenceInTextField:
      language.text(
        ko: ("입력란에서는 여러 키를 이어서 누르는 명령을 쓸 수 없습니다", "<C-d>나 <F2>처럼 키 하나를 쓰세요."),
        en: ("a text field takes single keys, not sequences", "Write one key, such as <C-d> or <F2>."),
        zh: ("输入框只支持单个按键，不支持按键序列", "写一个按键，如 <C-d> 或 <F2>。"))
    case .characterInTextField:
      language.text(
        ko: ("입력란에서 문자는 그대로 입력됩니다", "<C-d>나 <F2>처럼 문자가 아닌 키를 쓰세요."),
        en: ("a character is text in a text field", "Write another key, such as <C-d> or <F2>."),
        zh: ("在输入框中，字符会作为文字输入", "写其他按键，如 <C-d> 或 <F2>。"))
    }
  }
}
