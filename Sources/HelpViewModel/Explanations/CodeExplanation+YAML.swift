import HelpContent

extension CodeExplanation {
  static let ofYAML: [CodeExplanation] = [
    CodeExplanation(
      .syntax,
      ko: "YAML로 읽을 수 없어 파일 전체를 쓰지 못합니다. 쌍점과 공백이 든 글은 따옴표로 묶고, 괄호와 따옴표는 닫고, 들여쓰기는 공백으로 하세요.",
      en:
        "The file is no YAML, so that nothing of it is used. Quote text with a colon and a space, close brackets and quotes, and indent with spaces.",
      zh: "文件不是有效的 YAML，因此全部无法使用。含冒号加空格的文字要加引号，括号和引号要闭合，用空格缩进。",
      before: [.service("alert: Notice: closed today")], after: [.service("alert: \"Notice: closed today\"")]),
    CodeExplanation(
      .secondDocument,
      ko: "'---' 줄은 새 문서를 시작합니다. 한 파일에는 문서가 하나뿐이므로 그 줄을 지우세요.",
      en: "A line '---' begins another document, and a file holds one. Remove that line.",
      zh: "“---”一行会开始新的文档，而一个文件只能有一个文档。请删除该行。",
      before: [.service("alert: Closed today\n---\nurl: https://example.org")],
      after: [.service("alert: Closed today\nurl: https://example.org")]),
    CodeExplanation(
      .duplicateKey,
      ko: "같은 키가 두 번 있으면 어느 쪽이 맞는지 알 수 없습니다. 하나만 남기세요.",
      en: "With a key twice nobody knows which one counts. Keep one of them.",
      zh: "同一个键出现两次，无法知道以哪个为准。只保留一个。",
      before: [.service("alert: Closed today\nalert: Closed tomorrow")], after: [.service("alert: Closed tomorrow")]),
    CodeExplanation(
      .emptyFile,
      ko: "파일에 내용이 없습니다. 채우거나 지우세요.", en: "There is nothing in the file. Fill it in, or delete it.",
      zh: "文件没有内容。请填写或删除。",
      before: [.whole("services/shop.yaml", "# to be written")],
      after: [
        .whole(
          "services/shop.yaml",
          "format: 1\nid: shop\ntype: service\nlang: en\nname: Shop\nreview: {status: unverified}")
      ]),
    CodeExplanation(
      .tag,
      ko: "느낌표로 시작하는 말은 YAML 태그입니다. 글이라면 따옴표로 묶으세요.",
      en: "A word that begins with an exclamation mark is a YAML tag. Quote it if it is text.",
      zh: "以感叹号开头的词是 YAML 标签。若是文字，请加引号。",
      before: [.service("alert: !important Closed today")], after: [.service("alert: \"!important Closed today\"")]),
    CodeExplanation(
      .anchor,
      ko: "&나 *로 시작하는 글은 YAML에서 다른 뜻입니다. 따옴표로 묶으세요.",
      en: "Text that begins with & or * means something else in YAML. Quote it.",
      zh: "以 & 或 * 开头的文字在 YAML 中另有含义。请加引号。",
      before: [.service("alert: *Closed* today")], after: [.service("alert: \"*Closed* today\"")]),
    CodeExplanation(
      .limit,
      ko: "글의 길이, 목록의 수, 중첩의 깊이에는 한도가 있습니다. 나누세요.",
      en: "Texts, lists and nesting have a limit. Split what exceeds it.",
      zh: "文字长度、列表项数和嵌套深度都有上限。请拆分。",
      before: [.service(.lines("  - refund", count: 65, below: "tags:\n"))], after: [.service("tags:\n  - refund")]),
    CodeExplanation(
      .lostText, .warning,
      ko: "공백 뒤의 #부터는 주석이라 보이지 않습니다. 글이면 따옴표로 묶고, 주석이면 # 뒤를 한 칸 띄우세요.",
      en:
        "From a # after a blank on, a line is a comment and not shown. Quote it if it is text; else leave a blank after the #.",
      zh: "空格后的 # 起为注释，不会显示。若是文字请加引号；若是注释请在 # 后加空格。",
      before: [.service("alert: Press #3 for refunds")], after: [.service("alert: \"Press #3 for refunds\"")]),
    CodeExplanation(
      .fullWidthColon,
      ko: "키는 반각 쌍점과 공백으로 끝납니다. 전각 쌍점을 바꾸세요.",
      en: "A key ends in a half-width colon and a blank. Replace the full-width colon.",
      zh: "键名以半角冒号加空格结束。请替换全角冒号。",
      before: [.service("faq:\n  - id: refund\n    q： Can I get a refund?\n    a: Yes, within 7 days.")],
      after: [.service("faq:\n  - id: refund\n    q: Can I get a refund?\n    a: Yes, within 7 days.")]),
    CodeExplanation(
      .commaInBraces,
      ko: "중괄호 안에서는 쉼표에서 값이 끝납니다. 쉼표가 든 글은 따옴표로 묶으세요.",
      en: "In braces a comma ends the value. Quote text with a comma.",
      zh: "花括号中逗号表示值结束。含逗号的文字请加引号。",
      before: [.service("alert: {en: Closed, until Monday}")],
      after: [.service("alert: {en: \"Closed, until Monday\"}")]),
    CodeExplanation(
      .unquotedNumber, .warning,
      ko: "따옴표 없는 번호는 다른 프로그램이 숫자로 읽어 앞의 0이 사라질 수 있습니다. 따옴표로 묶으세요.",
      en: "Other programs take digits without quotes for a number and may drop its leading zero. Quote it.",
      zh: "未加引号的数字可能被其他程序当作数值，丢失开头的 0。请加引号。",
      before: [
        .service("contacts:\n  - id: chat\n    kind: messenger\n    value: 01234\n    value_status: published")
      ],
      after: [
        .service("contacts:\n  - id: chat\n    kind: messenger\n    value: \"01234\"\n    value_status: published")
      ]),
    CodeExplanation(
      .longTextInBraces, .warning,
      ko: "중괄호는 짧은 이름에 씁니다. 문장은 한 줄에 한 언어씩 쓰세요.",
      en: "Braces are for short labels. Write sentences one language per line.",
      zh: "花括号用于短标签。句子请每行写一种语言。",
      before: [
        .service("alert: {en: The shop is closed this week because the building is being renovated.}")
      ],
      after: [
        .service("alert:\n  en: The shop is closed this week because the building is being renovated.")
      ]),
  ]
}
