import HelpContent
import HelpViewModel
import Testing

@testable import helpdeck

@Suite("Text reports") struct ReportTextTests {
  @Test func `a contact is shown with its value, hours and source`() {
    #expect(
      shown("tunes/contacts/phone", .korean) == """
        노래 · 연락처  ? 미확인

        전화 상담
        95016 (미검증 번호)

        ! 비밀번호를 말하지 마세요.

        출처: An article · 확인일 없음
        tunes/contacts/phone

        """)
  }

  @Test func `a guide is shown with numbered steps`() {
    #expect(
      shown("tunes/guides/cancel-app") == """
        Tunes · Guide  ? unverified

        Cancel (App)

        1. Open the app.
        2. Confirm.
           ! It is final.

        When done: A receipt comes.

        Source: An article · Never verified
        tunes/guides/cancel-app

        """)
  }

  @Test func `a service is shown with its entries`() {
    #expect(
      shown("tunes") == """
        Service  ? unverified

        Tunes
        Also known as: 노래

        Listen to music.

        Contact channels
          Hotline: 95016 (unconfirmed number)  tunes/contacts/phone
          Live chat: not published · The app  tunes/contacts/chat

        Guides
          Cancel (App)  tunes/guides/cancel-app
          Cancel (Web)  tunes/guides/cancel-web

        FAQ
          Are there refunds?  tunes/faq/refund

        Key facts
          Refund time: 5–10 days  tunes/facts/refund

        Good to know
          ! Take care.  tunes/notes/care

        Related
          책  books

        Source: An article · Never verified
        tunes

        """)
  }

  @Test func `Chinese labels and asides are full-width`() {
    #expect(
      shown("tunes/contacts/phone", .english, in: .simplifiedChinese).contains("95016（未证实的号码）"))
    let guide = shown("tunes/guides/cancel-app", .english, in: .simplifiedChinese)
    #expect(guide.contains("Cancel（App）\n"))
    #expect(guide.contains("完成后：A receipt comes."))
    #expect(guide.contains("来源：An article · 尚未核实"))
  }

  @Test func `a note is summarised by its first paragraph`() {
    let text = LocalizedText(.english, "These are covered.\n\n- Accounts\n- Bills")
    let note = Entry.note(Note(id: ItemID("topics")!, level: .info, text: text, review: SmallLibrary.review))
    #expect(SmallLibrary.words().title(of: note) == "These are covered.")
  }

  @Test func `untranslated and stale entries are marked`() {
    #expect(
      shown("books") == """
        Service  … verified 322 days ago
        Not translated; shown in Korean

        책

        Verified 2026-01-02
        books

        """)
  }

  @Test func `a text without room beside its marker moves below it`() {
    let lines = [TextLine(marker: "millie-library/faq/before-cancelling   ", "해지하기 전에 무엇을 살펴야 하나요?")]
    #expect(
      TextStyle(columns: 63).render(lines) == """
        millie-library/faq/before-cancelling   해지하기 전에 무엇을
                                               살펴야 하나요?

        """)
    #expect(
      TextStyle(columns: 40).render(lines) == """
        millie-library/faq/before-cancelling
          해지하기 전에 무엇을 살펴야 하나요?

        """)
  }

  @Test func `lines are wrapped with hanging indents for a terminal and coloured where colour is on`() {
    let lines = [TextLine(marker: "1. ", "앱을 열고 마이 페이지로 갑니다.", .strong), .blank, TextLine("끝 ✓")]
    #expect(
      TextStyle(columns: 20).render(lines) == """
        1. 앱을 열고 마이
           페이지로 갑니다.

        끝 ✓

        """)
    #expect(
      TextStyle(columns: nil, isColoured: true, isASCII: true).render(lines)
        == "1. \u{1B}[1m앱을 열고 마이 페이지로 갑니다.\u{1B}[0m\n\n끝 v\n")
  }

  @Test func `echoed arguments are sanitized`() {
    let line = TextLine(marker: "\u{7}- ", "a\u{1B}[31m\u{202E}b")
    #expect(TextStyle(isColoured: true).render([line]) == "\u{FFFD}- a\u{FFFD}[31m\u{FFFD}b\n")
  }

  @Test func `hyperlinks lead to the whole address even when it wraps`() {
    let link = { (text: String) in "\u{1B}]8;;https://example.org/a-long-path\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\" }
    let line = TextLine("보기: https://example.org/a-long-path.", .plain)
    #expect(TextStyle(hasLinks: true).render([line]) == "보기: \(link("https://example.org/a-long-path")).\n")
    #expect(
      TextStyle(columns: 20, hasLinks: true).render([line])
        == "보기:\n\(link("https://example.org/"))\n\(link("a-long-path")).\n")
    #expect(TextStyle().render([line]) == "보기: https://example.org/a-long-path.\n")
  }

  private func shown(
    _ text: String, _ language: LanguageTag = .english, in interfaceLanguage: InterfaceLanguage? = nil
  ) -> String {
    let reference = Reference(text)!
    let entry = SmallLibrary.library.entry(reference)!
    let report = ShowReport(
      reference: reference, entry: entry, section: nil, formatter: SmallLibrary.words(language, interfaceLanguage))
    return TextStyle().render(report.lines)
  }
}
