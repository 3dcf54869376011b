import HelpContent
import HelpViewModel
import TerminalModel
import TestSupport
import Testing

/// Nothing of one customer is shown for another, and nothing that was written is lost.
@Suite("Laws of cases") struct CaseLawTests {
  private static let keys: [Key] =
    [
      "j", "k", "1", "2", "3", "]", "[", "x", "x", "x", "-", ",", "m", "a", "E", "Q", "y", "Y", "L", "O", "q",
    ] + [.enter, .enter, .escape, .escape, .tab, .up, .down, .control("y")]

  private static let made = Result { try BrowserContext.starterWithEveryLayer() }

  @Test(arguments: 1...100) func `a day of cases keeps each customer's texts apart`(day: Int) async throws {
    let context = try Self.made.get()
    var random = SeededGenerator(seed: UInt64(day))
    var state = BrowserState(
      size: Size(columns: 80, rows: 24), interfaceLanguage: InterfaceLanguage.allCases[day % 3],
      languages: LanguagePreference([.english], fallback: .korean), context: context)
    /// What the agent wrote, with the case it was written in.
    var written: [String: Int] = [:]
    for step in 0..<100 {
      let key = Self.keys.randomElement(using: &random) ?? .escape
      if key == "q", state.overlays.isEmpty { continue }
      let before = state
      _ = state.press(key, context)
      if state.customerCase.number > before.customerCase.number {
        try #require(state.savedState.done.isEmpty, "marks of the last customer, step \(step)")
        try #require(state.customerCase.isEmpty)
      }
      guard case .text(let overlay)? = state.overlays.last, overlay.kind.isWritten else { continue }
      let others = written.filter { $0.value != state.customerCase.number }.keys
      if overlay.edited == nil {
        try #require(!written.keys.contains { overlay.text.contains($0) }, "fresh text, step \(step)")
      }
      if state.customerCase.number == before.customerCase.number, overlay.edited != nil,
        others.contains(where: { overlay.text.contains($0) })
      {
        // Only by choosing it in the list of edited texts.
        let cameFromList = before.palette?.scope == .editedTexts || before.textOverlay?.edited == overlay.edited
        try #require(cameFromList, "step \(step)")
      }
      if random.next() % 3 == 0 {
        let token = "customer-\(day)-\(step);"
        let number =
          overlay.edited.flatMap { id in state.editedTexts.first { $0.id == id }?.caseNumber }
          ?? state.customerCase.number
        _ = state.update(.edited(EditOutcome(overlay.text + token, EditorRun(editor: "e"))), context)
        written[token] = number
      }
      if random.next() % 10 == 0 { _ = state.update(.contentChanged(diagnostics: []), context) }
      for (token, number) in written {
        let kept = state.editedTexts.filter { $0.text.contains(token) }
        try #require(kept.contains { $0.caseNumber == number }, "\(token) is lost, step \(step)")
        try #require(kept.allSatisfy { $0.caseNumber == number }, "\(token), step \(step)")
      }
      await Task.yield()
    }
  }
}

/// The notes that a case sends to the file of the day.
@Suite("Saved notes") struct SavedNoteTests {
  @Test func `equal notes of two customers are both saved, one copied again only once`() throws {
    let context = try BrowserContext.starterWithEveryLayer()
    var state = BrowserState(
      size: Size(columns: 80, rows: 24), interfaceLanguage: .english,
      languages: LanguagePreference([.english], fallback: .korean), context: context)
    let savedNotes = { (effects: [Effect]) in effects.count { if case .saveNote = $0 { true } else { false } } }
    let write = { (state: inout BrowserState) in
      _ = state.press("m", context)
      let outcome = EditOutcome("Line engaged, called back", EditorRun(editor: "e"))
      return savedNotes(state.update(.edited(outcome), context))
    }
    _ = state.press("3", context)
    #expect(write(&state) == 1)
    #expect(savedNotes(state.press("y", context)) == 0, "copied after it was saved")
    for key in [Key.escape, "Q"] { _ = state.press(key, context) }
    #expect(write(&state) == 1, "the next customer's")
  }
}

extension TextOverlay.Kind {
  fileprivate var isWritten: Bool {
    switch self {
    case .callNote, .reply: true
    case .plainText, .source: false
    }
  }
}
