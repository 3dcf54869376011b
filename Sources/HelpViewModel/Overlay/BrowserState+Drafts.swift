import HelpContent

extension BrowserState {
  /// Whether the open sheet shows what somebody made of it.
  package var isTextEdited: Bool { textOverlay.map { drafts[$0.kind] != nil } ?? false }

  /// A note or reply as it was left the last time, else as the entry makes it.
  func composed(_ kind: TextOverlay.Kind, _ context: BrowserContext) -> TextOverlay {
    TextOverlay(kind, drafts[kind] ?? written(kind, context))
  }

  private func written(_ kind: TextOverlay.Kind, _ context: BrowserContext) -> String {
    switch kind {
    case .callNote(let reference):
      context.library.entry(reference).map { callNote(context).text(about: $0, reference) } ?? ""
    case .reply(let reference, let reply):
      context.library.entry(reference).map {
        ReplyText($0, reference, reply: reply, done: savedState.done[reference] ?? []).written(as: reply.form)
      } ?? ""
    case .plainText, .source: ""
    }
  }

  /// What an editor was left with; whoever empties the text gets it as the entry makes it.
  mutating func edited(_ outcome: EditOutcome, _ context: BrowserContext) -> [Effect] {
    guard let text = outcome.text else {
      return notify(.message(outcome.run.failed.map { .composing(.editorFailed($0)) } ?? .composing(.noEditor)))
    }
    if let kind = textOverlay?.kind {
      // What a person pastes into an editor may hold what steers a terminal.
      let kept = text.replacing("\r\n", with: "\n").unicodeScalars.filter { !$0.isForbiddenInText }
      let draft = String(String.UnicodeScalarView(kept))
      drafts[kind] = draft.allSatisfy(\.isWhitespace) || draft == written(kind, context) ? nil : draft
      let shown = composed(kind, context).text
      textOverlay?.text = shown
    }
    return outcome.run.missing.isEmpty ? [] : notify(.otherEditor(outcome.run))
  }
}
