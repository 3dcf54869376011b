import ContentSupport
import HelpContent
import HelpViewModel
import Testing

@Suite("Replies to customers") struct ReplyTextTests {
  private static let reference = Reference("desk/guides/cancel")!
  private static let guide = Entry.guide(
    Guide(
      id: ItemID("cancel")!,
      title: text("해지", "Cancel"),
      steps: [
        Guide.Step(text: text("**앱**을 엽니다.", "Open the **app**.")),
        Guide.Step(text: text("누릅니다.", "Press <OK>."), warning: text("되돌릴 수 없습니다.", "It is final.")),
      ],
      result: text("끝났습니다.", "Done."),
      review: Review(status: .verified, verified: CalendarDate("2026-10-02"))))

  private static func text(_ korean: String, _ english: String) -> LocalizedText {
    LocalizedText(.init(.korean, markdown: korean), [.init(.english, markdown: english)])
  }

  @Test func `an entry without a review date mentions none`() {
    let note = Entry.note(
      Note(
        id: ItemID("care")!, level: .info, text: Self.text("조심하세요.", "Take care."), review: Review(status: .unverified))
    )
    let languages = LanguagePreference([.english], fallback: .korean)
    let reply = Reply(form: .plain, languages: languages)
    #expect(
      ReplyText([(Reference("desk/notes/care")!, note)], reply: reply).written(as: .plain)
        == "Take care.")
  }

  private func reply(_ form: TextForm, _ language: LanguageTag, isOnlyDone: Bool = false) -> String {
    let languages = LanguagePreference([language], fallback: .korean)
    let reply = Reply(form: form, languages: languages, isOnlyDone: isOnlyDone)
    return ReplyText([(Self.reference, Self.guide)], reply: reply, done: [Self.reference: [0]]).written(as: form)
  }

  @Test func `a reply says in which language it is if not in the one asked for, with labels in that language`() {
    let note = Entry.note(
      Note(
        id: ItemID("care")!, level: .info, text: LocalizedText(.korean, "조심하세요."),
        review: Review(status: .verified, verified: CalendarDate("2026-10-02"))))
    let languages = LanguagePreference([.english], fallback: .korean)
    let text = ReplyText([(Reference("desk/notes/care")!, note)], reply: Reply(languages: languages))
    #expect(text.otherLanguages == [.korean])
    #expect(text.written(as: .plain) == "조심하세요.\n\n확인일 2026-10-02")
    #expect(
      ReplyText([(Self.reference, Self.guide)], reply: Reply(languages: languages)).otherLanguages.isEmpty)
  }

  @Test func `several entries share one greeting and one signature, in the language of the reply alone`() {
    let letter = ReplyLetter(
      greeting: LocalizedText(.english, "Dear customer,"),
      signature: LocalizedText(.init(.korean, "드림"), [.init(.english, "Kind regards\nthe desk")]))
    let entries = [(Self.reference, Self.guide), (Self.reference, Self.guide)]
    func written(_ form: TextForm, _ language: LanguageTag) -> String {
      let languages = LanguagePreference([language], fallback: .korean)
      return ReplyText(entries, reply: Reply(languages: languages), letter: letter).written(as: form)
    }
    let english = written(.plain, .english)
    #expect(english.hasPrefix("Dear customer,\n\nCancel\n\n1. Open"))
    #expect(english.hasSuffix("Verified 2026-10-02\n\nKind regards\nthe desk"))
    #expect(english.split(separator: "Cancel\n").count == 3)
    #expect(written(.html, .english).hasSuffix("<p>Kind regards<br>the desk</p>"))
    #expect(written(.markdown, .english).hasSuffix("Kind regards\\\nthe desk"))
    #expect(written(.plain, .korean).hasPrefix("해지\n"))
    #expect(written(.plain, .korean).hasSuffix("드림"))
  }

  @Test func `a reply in plain text numbers its steps and names its source`() {
    #expect(
      reply(.plain, .english) == """
        Cancel

        1. Open the app.
        2. Press <OK>.
           ! It is final.

        When done: Done.

        Verified 2026-10-02
        """)
  }

  @Test func `a reply in Markdown is in the customer's language with its labels`() {
    #expect(
      reply(.markdown, .korean) == """
        ## 해지

        1. **앱**을 엽니다.

        2. 누릅니다.

           > 되돌릴 수 없습니다.

        완료 후: 끝났습니다.

        확인일 2026-10-02
        """)
  }

  @Test func `a reply in HTML can be limited to the steps marked done`() {
    #expect(
      reply(.html, .english, isOnlyDone: true) == """
        <h2>Cancel</h2>
        <ol>
        <li value="1"><p>Open the <strong>app</strong>.</p></li>
        </ol>
        <p><small>Verified 2026-10-02</small></p>
        """)
    #expect(reply(.html, .english).contains("<p>Press &lt;OK&gt;.</p>\n<blockquote>\n<p>It is final.</p>"))
  }
}
