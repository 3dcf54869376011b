import HelpContent

extension BrowserState {
  /// True if the user has edited the open text.
  package var isTextEdited: Bool { textOverlay.map { drafts[$0.kind] != nil } ?? false }

  /// A note or reply as the user last edited it, or else as made from the entry.
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

  /// Adopts the edited text; an empty or unchanged text is replaced by the one made from the entry.
  mutating func edited(_ outcome: EditOutcome, _ context: BrowserContext) -> [Effect] {
    guard let text = outcome.text else {
      return notify(.message(outcome.run.failed.map { .composing(.editorFailed($0)) } ?? .composing(.noEditor)))
    }
    if let kind = textOverlay?.kind {
      // Text pasted into an editor may contain control characters for the terminal.
      let kept = text.replacing("\r\n", with: "\n").unicodeScalars.filter { !$0.isForbiddenInText }
      let draft = String(String.UnicodeScalarView(kept))
      drafts[kind] = draft.allSatisfy(\.isWhitespace) || draft == written(kind, context) ? nil : draft
      let shown = composed(kind, context).text
      textOverlay?.text = shown
    }
    return outcome.run.missing.isEmpty ? [] : notify(.otherEditor(outcome.run))
  }
}
