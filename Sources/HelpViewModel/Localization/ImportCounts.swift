/// How much an import made, and how much of it a person has to look at.
package struct ImportCounts: Hashable, Sendable {
  package var questions = 0
  package var guides = 0
  package var contacts = 0
  /// Lines that a person must decide about.
  package var linesToDecide = 0
  /// What could not be kept.
  package var notKept = 0

  package init() {}

  func localized(in language: InterfaceLanguage) -> String {
    language.text(
      ko: "질문 \(questions)개, 이용 방법 \(guides)개, 연락처 \(contacts)개, 결정할 줄 \(linesToDecide)개, 그대로 옮기지 못한 것 \(notKept)개",
      en:
        "Questions \(questions), guides \(guides), contacts \(contacts), lines to decide \(linesToDecide), not kept as they were \(notKept)",
      zh:
        "问题 \(questions) 个，操作指南 \(guides) 个，联系方式 \(contacts) 个，待决定 \(linesToDecide) 行，未能原样保留 \(notKept) 处")
  }
}
