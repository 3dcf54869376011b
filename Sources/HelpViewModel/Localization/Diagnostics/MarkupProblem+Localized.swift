import HelpContent

extension MarkupProblem {
  func localized(in language: InterfaceLanguage) -> (message: String, hint: String) {
    switch self {
    case .addressNotOpened(let address):
      language.text(
        ko: (
          "링크 \(address.quoted)을(를) 열 수 없어 글만 보입니다", "https, http, mailto, tel로 시작하는 전체 주소를 사용자 이름 없이, 한 가지 문자로 쓰세요."
        ),
        en: (
          "the link \(address.quoted) cannot be opened; only its text is shown",
          "Write a whole address that begins with https, http, mailto or tel, without a user name and with letters of one script."
        ),
        zh: ("链接 \(address.quoted) 无法打开，只显示文字", "请写以 https、http、mailto 或 tel 开头的完整地址，不带用户名，且只用一种文字。"))
    case .unmatchedAsterisks:
      language.text(
        ko: ("짝이 없는 **가 글자 그대로 보입니다", "강조할 말의 앞뒤에 붙여 쓰거나 \\*\\*로 쓰세요."),
        en: ("** without a partner is shown as it is", "Put it directly before and after the words, or write \\*\\*."),
        zh: ("未配对的 ** 会原样显示", "请紧贴要强调的文字前后书写，或写作 \\*\\*。"))
    case .listOutsideItem(let columns):
      language.text(
        ko: ("이 목록은 위 항목에 속하지 않습니다", "항목에 속하게 하려면 \(columns)칸 들여 쓰세요."),
        en: ("this list does not belong to the item above it", "Indent it by \(columns) to make it do so."),
        zh: ("此列表不属于上面的条目", "如要归入该条目，请缩进 \(columns) 格。"))
    case .itemNumber(let written, let shown):
      language.text(
        ko: ("\(written)번 항목이 \(shown)번으로 보입니다", "목록의 번호는 첫 번호부터 하나씩 커집니다."),
        en: ("item \(written) is shown as \(shown)", "The numbers of a list count up from its first."),
        zh: ("第 \(written) 项会显示为 \(shown)", "列表编号从第一项起依次递增。"))
    case .lineInTable:
      language.text(
        ko: ("표 바로 아래 줄이 표의 행이 됩니다", "표 아래에 빈 줄을 두세요."),
        en: ("the line below the table becomes a row of it", "Leave an empty line below the table."),
        zh: ("表格正下方的一行会成为表格的行", "请在表格下方空一行。"))
    case .nestedTooDeep:
      language.text(
        ko: ("너무 깊이 들어 있어 글만 보입니다", ""),
        en: ("nested too deeply; only the text is shown", ""), zh: ("嵌套过深，只显示文字", ""))
    case .tableTooLarge:
      language.text(
        ko: ("표가 너무 커서 글로 보입니다", "열이나 행을 나누세요."),
        en: ("the table is too large and is shown as text", "Divide its columns or rows."),
        zh: ("表格过大，按文字显示", "请拆分列或行。"))
    }
  }
}
