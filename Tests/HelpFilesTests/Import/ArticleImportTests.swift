import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// Pasted articles: plain questions and procedures are recognised, and no line is lost.
@Suite("Article import") struct ArticleImportTests {
  @Test func `questions with and without markers are recognised in three languages`() throws {
    #expect(
      try pairs(
        """
        Q1: 환불되나요?

        A1: 네.
          • 하루 전까지

        Q. 주차할 수 있나요?
        A. 두 대까지요. 왜 두 대냐고요?

        포장도 되나요？
        됩니다.
        질문 2. 문은 언제 여나요
        답변: 아홉 시에 엽니다.
        """) == [
          "환불되나요? → 네.⏎  - 하루 전까지", "주차할 수 있나요? → 두 대까지요. 왜 두 대냐고요?", "포장도 되나요？ → 됩니다.",
          "문은 언제 여나요 → 아홉 시에 엽니다.",
        ])
    #expect(
      try pairs("常见问题解答\n\n怎么退款\n在订单页面申请。\n\n问：能换货吗？\n答：七天内可以。") == [
        "怎么退款 → 在订单页面申请。", "能换货吗？ → 七天内可以。",
      ])
    #expect(try pairs("Can I return a book?\n\nYes.\nWithin a week.") == ["Can I return a book? → Yes.⏎Within a week."])
  }

  @Test func `full-width, bracketed, bold, numbered and decorated question markers are recognised`() throws {
    #expect(
      try pairs(
        """
        Ｑ１．　환불되나요？
        Ａ１．　네.

        [Q] 늦어도 되나요
        [A] 아니요.

        ▶ 주차되나요?
        두 대까지요.

        3. 포장되나요?
        네.

        Q4 - How late?
        A4 - Until nine.

        **Question:** Dogs?
        **Answer:** Small ones.
        """) == [
          "환불되나요？ → 네.", "늦어도 되나요 → 아니요.", "주차되나요? → 두 대까지요.", "포장되나요? → 네.",
          "How late? → Until nine.", "Dogs? → Small ones.",
        ])
    #expect(try pairs("A - B\n[QR] 코드\n\nQuestions: many\nAnswers: few\n") == [])
  }

  @Test func `after marked questions an unmarked line is no question, and a chapter ends unmarked ones`()
    throws
  {
    #expect(try pairs("FAQ\nQ. 되나요?\nA. 네.\n\n연락처\n1588-0000") == ["되나요? → 네."])
    #expect(
      try pairs("三、常见问题\n怎么退款\n申请。\n\n四、总结\n就是这些。") == ["怎么退款 → 申请。"])
    #expect(
      try pairs("常见问题\n一、怎么退款\n申请。\n\n二、怎么换货\n申请。") == ["一、怎么退款 → 申请。", "二、怎么换货 → 申请。"])
  }

  @Test func `steps with full-width digits, words and brackets are recognised, also after a paragraph`() throws {
    #expect(
      try guides(
        """
        해지하는 방법
        １．앱을 엽니다.
        ２．누릅니다.

        如何联系
        第一步：打电话
        第二步：转人工

        Cancelling, step by step
        Have your number ready before you begin this.
        (1) Call.
        (2) Say so.
        """) == ["해지하는 방법: 앱을 엽니다. / 누릅니다.", "如何联系: 打电话 / 转人工", "Cancelling, step by step: Call. / Say so."])
  }

  @Test func `text over the length limit is left for a person to decide`() throws {
    let line = String(repeating: "길다 ", count: 20_000)
    #expect(try draft("되나요?\n\(line)").todo.map(\.number) == [1, 2])
    #expect(try draft("\(line)?\n네.").todo.map(\.number) == [1, 2])
    let steps = (1...150).map { "\($0). 누릅니다." }.joined(separator: "\n")
    #expect(try draft("하는 방법\n\(steps)").todo.count == 151)
  }

  @Test func `a few foreign letters do not change the detected language`() throws {
    #expect(try draft("Type 환불 to search.").language == .english)
    #expect(try draft("Wi-Fi 되나요?").language == .korean)
    #expect(try draft("请在 Spotify 里退订。").language == .simplifiedChinese)
  }

  @Test func `files whose names give no id get generated ids`() throws {
    let reader = ContentImport(.txt, language: nil)
    let paths = try (1...3).map { number in
      try reader.outputs(from: ByteWindow(Array("a".utf8)), name: "退款.txt", number: number)[0].path
    }
    #expect(paths == ["services/imported.yaml", "services/imported-2.yaml", "services/imported-3.yaml"])
  }

  @Test func `numbered lines below a how-to heading become a guide`() throws {
    #expect(
      try guides(
        """
        앱에서 취소하는 방법
        1. 앱을 엽니다.
        2. ‘내 예약’을 누릅니다.
           위쪽에 있습니다.

        退货步骤

        第1步：打开应用

        点击右上角的头像。

        第2步：选择退货

        How to cancel
        ① Open the app.
        ② Press Cancel.
        """) == [
          "앱에서 취소하는 방법: 앱을 엽니다. / ‘내 예약’을 누릅니다.⏎위쪽에 있습니다.", "退货步骤: 打开应用⏎点击右上角的头像。 / 选择退货",
          "How to cancel: Open the app. / Press Cancel.",
        ])
  }

  @Test func `ambiguous lines are left for a person to decide with their line numbers`() throws {
    let draft = try draft(
      """
      목차

      특징
      1. 빠릅니다.
      2. 쌉니다.

      답이 없나요?

      구분 | 가격
      커피 | 4,000
      Leave a Comment
      """)
    #expect(draft.questions == 1)
    #expect(draft.guides == 0)
    #expect(draft.todo.map { "\($0.number) \($0.text)" } == ["3 특징", "4 1. 빠릅니다.", "5 2. 쌉니다."])
    #expect(draft.notices.map(\.line) == [1, 11])
  }

  @Test func `every line is in the draft or reported, and the draft has no errors`() throws {
    for seed in 0..<400 {
      var random = SeededGenerator(seed: UInt64(seed))
      let lines = (0..<Int.random(in: 0...30, using: &random)).map { number in
        Self.shapes.randomElement(using: &random)!.replacing("%", with: "x\(number)y")
      }
      let draft = try draft(lines.joined(separator: "\n"))
      let told = draft.file.text + draft.notices.map { "\($0.problem)" }.joined(separator: "\n")
      for (number, line) in lines.enumerated() where line.contains("x\(number)y") {
        #expect(told.contains("x\(number)y"), "seed \(seed): \(line)")
      }
      for line in draft.todo { #expect(lines[line.number - 1] == line.text, "seed \(seed)") }
      #expect(
        diagnostics(in: draft.file.text, path: "services/\(draft.id).yaml").filter { $0.severity == .error } == [],
        "seed \(seed)")
    }
  }

  private static let shapes = [
    "", "", "", "Q1: % 되나요?", "A1: %", "Q. %", "A. %", "질문: %", "답변: %", "问：%？", "答：%", "% 하나요?", "%.", "% 문장입니다.",
    "  • %", "- %", "  1. %", "2. %", "3) %", "① %", "1단계: %", "2단계 %", "第1步：%", "第2步：%", "%하는 방법", "# %", "## %?",
    "## How %",
    "### %", "자주 묻는 질문 %", "FAQ %", "%常见问题解答", "% | %", "![%](y)", "<b>%</b>", "%도 알아보세요.", "\t% # & * : %",
    "'%': \"%\"",
    "---", "key: %", "…% - 2. %", "Ｑ３．%", "[A] %", "**Q: %**", "**%?**", "▶ %?", "====", "```", "１、%", "(1) %", "第一步：%",
    "四、%", "% 되나요", "1. %",
  ]

  @Test func `a table of contents is no list of questions`() throws {
    let text =
      "1.2. What is X?\n1.3. What is Y, and why would anybody\n     choose it?\n1.4. Who?\n\n1.2. What is X?\n\nA thing.\n"
    #expect(try pairs(text) == ["1.2. What is X? → A thing."])
  }

  private func draft(_ text: String) throws -> ImportDraft {
    let outputs = try ContentImport(.txt, language: nil).outputs(
      from: ByteWindow(Array(text.utf8)), name: "a/page.txt")
    #expect(outputs.count == 1)
    return try #require(outputs.first?.make().draft)
  }

  private func pairs(_ text: String) throws -> [String] {
    try content(of: draft(text)).faq.map { "\($0.question.versions[0].text) → \($0.answer.versions[0].text)" }
      .map { $0.replacing("\n", with: "⏎") }
  }

  private func guides(_ text: String) throws -> [String] {
    try content(of: draft(text)).guides.map { guide in
      guide.title.versions[0].text + ": " + guide.steps.map { $0.text.versions[0].text }.joined(separator: " / ")
    }.map { $0.replacing("\n", with: "⏎") }
  }

  private func content(of draft: ImportDraft) throws -> ServiceDocument {
    let folder = try TemporaryFolder(["services/\(draft.id).yaml": draft.file.text])
    let read = try ContentValidator.validate([.folder(folder.path)], today: nil)
    #expect(read.diagnostics.filter { $0.severity == .error } == [])
    return try #require(read.content.content(of: draft.id))
  }
}
