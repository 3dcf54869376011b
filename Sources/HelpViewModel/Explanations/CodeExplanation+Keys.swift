import HelpContent

extension CodeExplanation {
  static let ofKeys: [CodeExplanation] = [
    CodeExplanation(
      .unknownKey,
      ko: "helpdeck이 모르는 키의 내용은 아무도 볼 수 없습니다. 키의 철자와 자리를 확인하세요. 쓸 수 있는 키는 helpdeck-content(5)에 있습니다.",
      en:
        "What stands under an unknown key reaches nobody. Check its spelling and place; helpdeck-content(5) lists the keys.",
      zh: "未知键下的内容无人能看到。请检查拼写和位置；可用的键见 helpdeck-content(5)。",
      before: [.service("sumary: A corner shop")], after: [.service("summary: A corner shop")]),
    CodeExplanation(
      .missingKey,
      ko: "꼭 있어야 하는 키가 없습니다. 추가하세요.", en: "A key that is needed is missing. Add it.",
      zh: "缺少必需的键。请添加。",
      before: [.service("faq:\n  - id: refund\n    q: Can I get a refund?")],
      after: [.service("faq:\n  - id: refund\n    q: Can I get a refund?\n    a: Yes, within 7 days.")]),
    CodeExplanation(
      .wrongType,
      ko: "여기에는 다른 형식의 값이 필요합니다. 예를 들어 목록은 [ ]나 '- '로 씁니다.",
      en: "A value of another form belongs here; a list, for example, is written in [ ] or with '- '.",
      zh: "此处需要另一种形式的值；例如列表用 [ ] 或“- ”书写。",
      before: [.service("tags: refund")], after: [.service("tags: [refund]")]),
    CodeExplanation(
      .newerFormat,
      ko: "이 버전의 helpdeck은 형식 1을 읽습니다. format: 1로 쓰거나 새 버전을 설치하세요.",
      en: "This version of helpdeck reads format 1. Write format: 1, or install a newer version.",
      zh: "此版本的 helpdeck 读取格式 1。请写 format: 1，或安装新版本。",
      before: [
        .whole(
          "services/shop.yaml",
          "format: 2\nid: shop\ntype: service\nlang: en\nname: Shop\nreview: {status: unverified}")
      ],
      after: [
        .whole(
          "services/shop.yaml",
          "format: 1\nid: shop\ntype: service\nlang: en\nname: Shop\nreview: {status: unverified}")
      ]),
    CodeExplanation(
      .emptyText,
      ko: "빈 글은 쓸모가 없습니다. 채우거나 키를 지우세요.", en: "An empty text helps nobody. Fill it in, or leave the key out.",
      zh: "空文字没有用处。请填写或删除该键。",
      before: [.service("summary: \"\"")], after: [.service("summary: A corner shop")]),
    CodeExplanation(
      .markup, .warning,
      ko: "글의 마크다운이 뜻한 대로 보이지 않습니다. 짝이 맞지 않는 **나 열 수 없는 링크 등을 고치세요.",
      en:
        "The Markdown of the text is not shown as it was meant: asterisks without their pair, links that cannot be opened.",
      zh: "文字中的 Markdown 显示效果与本意不符，例如没有配对的 ** 或无法打开的链接。",
      before: [.service("summary: \"**Closed today\"")], after: [.service("summary: \"**Closed** today\"")]),
    CodeExplanation(
      .invisibleCharacter, .warning,
      ko: "아무도 볼 수 없는 문자는 복사와 검색을 망칩니다. 지우세요.",
      en: "Characters that nobody sees get in the way of copying and searching. Remove them.",
      zh: "看不见的字符会影响复制和搜索。请删除。",
      before: [.service("alert: \"Closed\u{200E} today\"")], after: [.service("alert: \"Closed today\"")]),
  ]
}
