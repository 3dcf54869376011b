import HelpContent

extension CodeExplanation {
  static let ofCollections: [CodeExplanation] = [
    CodeExplanation(
      .unknownCategory, .warning,
      ko: "분류는 collection.yaml에 먼저 적어야 합니다.", en: "A category has to be listed in collection.yaml first.",
      zh: "分类须先在 collection.yaml 中列出。",
      before: [.collection("categories: [{id: food, name: Food}]"), .service("category: shops")],
      after: [.collection("categories: [{id: shops, name: Shops}]"), .service("category: shops")]),
    CodeExplanation(
      .unknownOrder, .warning,
      ko: "순서에 적힌 서비스가 없습니다. 지우거나 서비스를 만드세요.",
      en: "The order names a service that does not exist. Remove it, or write the service.",
      zh: "排序中的服务不存在。请删除，或编写该服务。",
      before: [.collection("order: [store]"), .service("alert: Open again")],
      after: [.collection("order: [shop]"), .service("alert: Open again")]),
  ]

  private static let shop = ExampleFile.service("faq:\n  - {id: refund, q: Can I get a refund?, a: Yes}")

  static let ofSearches: [CodeExplanation] = [
    CodeExplanation(
      .searchFails, .warning,
      ko: "searches.yaml의 검색이 찾아야 할 것을 찾지 못합니다. 항목의 글이나 태그에 사람들이 쓰는 말을 넣으세요.",
      en:
        "A search of searches.yaml does not find what it should. Put the words that people use into the entry or its tags.",
      zh: "searches.yaml 中的搜索没有找到应找到的内容。请把人们用的词写进条目或标签。",
      before: [shop, .searches("  - {type: money back, first: shop/faq/refund}")],
      after: [
        .service("faq:\n  - {id: refund, q: Can I get a refund?, a: Yes, ask_also: [money back]}"),
        .searches("  - {type: money back, first: shop/faq/refund}"),
      ]),
    CodeExplanation(
      .emptySearch,
      ko: "검색이 무엇을 찾아야 하는지 적혀 있지 않습니다.", en: "The search does not say what it must find.",
      zh: "没有写明该搜索应找到什么。",
      before: [shop, .searches("  - {type: refund}")],
      after: [shop, .searches("  - {type: refund, first: shop/faq/refund}")]),
    CodeExplanation(
      .duplicateSearch, .warning,
      ko: "같은 검색이 두 번 있습니다. 하나로 합치세요.", en: "The same search stands there twice. Make one of them.",
      zh: "同一搜索出现两次。请合并。",
      before: [
        shop, .searches("  - {type: refund, first: shop/faq/refund}\n  - {type: refund, finds: shop/faq/refund}"),
      ],
      after: [shop, .searches("  - {type: refund, first: shop/faq/refund}")]),
  ]

  static let ofConfiguration: [CodeExplanation] = [
    CodeExplanation(
      .badKeys,
      ko: "누를 키의 이름이 아닙니다. 보통 문자는 그대로, 그 밖의 키는 <C-d>, <F2>, <Enter>처럼 씁니다.",
      en: "That is no key. Characters stand for themselves; other keys are written <C-d>, <F2>, <Enter>.",
      zh: "这不是按键名称。普通字符直接写，其他按键写作 <C-d>、<F2>、<Enter>。",
      before: [.configuration("keys: {<Foo>: copy}")], after: [.configuration("keys: {<F2>: copy}")]),
    CodeExplanation(
      .keyConflict,
      ko: "한 키가 다른 키의 시작이면 뒤의 것은 누를 수 없습니다. 하나를 바꾸세요.",
      en: "If one sequence begins another, the longer one can never be typed. Change one of them.",
      zh: "若一个按键序列是另一个的开头，较长的将无法输入。请更改其中之一。",
      before: [.configuration("keys:\n  <F2>x: copy\n  <F2>: search")], after: [.configuration("keys:\n  <F2>x: copy")]),
    CodeExplanation(
      .keysTakenAway, .warning,
      ko: "이 키 때문에 원래의 키를 쓸 수 없게 됩니다. 다른 키를 고르거나 원래 키를 null로 두세요.",
      en: "The keys take the default keys of another command away. Choose others, or say so with null.",
      zh: "这些按键会使另一命令的默认按键失效。请另选，或用 null 表明有意为之。",
      before: [.configuration("keys: {g: copy}")], after: [.configuration("keys: {g: copy, gg: null}")]),
    CodeExplanation(
      .relativePath,
      ko: "실행한 위치에 따라 다른 폴더가 됩니다. /나 ~/로 시작하는 경로를 쓰세요.",
      en: "The folder would depend on where helpdeck is started. Write the whole path, starting with / or ~/.",
      zh: "该路径取决于启动位置。请写以 / 或 ~/ 开头的完整路径。",
      before: [.configuration("data: {paths: [help]}")], after: [.configuration("data: {paths: [~/help]}")]),
  ]
}
