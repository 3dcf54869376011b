import HelpContent

extension CodeExplanation {
  /// A question with this review.
  private static func reviewed(_ review: String) -> [ExampleFile] {
    [.service("faq:\n  - id: refund\n    q: Can I get a refund?\n    a: Yes, within 7 days.\n    review: {\(review)}")]
  }

  private static let source = "sources: [{kind: official, url: \"https://example.org\"}]"

  static let ofReviews: [CodeExplanation] = [
    CodeExplanation(
      .incompleteReview,
      ko: "verified라고 하려면 언제, 무엇을 보고 확인했는지 적어야 합니다.",
      en: "Whoever says verified has to say when, and by what source.",
      zh: "写 verified 时须说明何时、依据什么来源核实。",
      before: reviewed("status: verified"), after: reviewed("status: verified, verified: 2026-11-02, \(source)")),
    CodeExplanation(
      .futureDate,
      ko: "아직 오지 않은 날에는 확인할 수 없습니다. 확인한 날을 쓰세요.",
      en: "Nothing can have been checked on a day to come. Write the day on which it was.",
      zh: "不可能在未来的日期核实。请写实际核实的日期。",
      before: reviewed("status: reported, verified: 2062-11-02"),
      after: reviewed("status: reported, verified: 2026-11-02")),
    CodeExplanation(
      .stale, .warning,
      ko: "확인한 지 오래되었습니다(--stale). 다시 확인하고 날짜를 고치세요.",
      en: "It was checked too long ago (--stale). Check it again and change the date.",
      zh: "上次核实距今过久（--stale）。请重新核实并更新日期。",
      before: reviewed("status: verified, verified: 2026-01-02, \(source)"),
      after: reviewed("status: verified, verified: 2026-11-02, \(source)")),
    CodeExplanation(
      .oldTranslations, .warning,
      ko: "원문이 바뀐 뒤 번역을 고치지 않았습니다. 번역을 맞추고 translated를 고치세요.",
      en: "The original has changed since it was translated. Update the translations and the date of translated.",
      zh: "原文修改后译文没有更新。请更新译文并修改 translated。",
      before: reviewed("status: unverified, revised: 2026-10-01, translated: 2026-09-01"),
      after: reviewed("status: unverified, revised: 2026-10-01, translated: 2026-10-02")),
  ]
}
