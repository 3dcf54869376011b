import HelpContent

extension BrowserState {
  /// True if the user has edited the open text.
  package var isTextEdited: Bool { textOverlay?.edited != nil }

  /// A note or reply as made from its entries. What was edited before is never shown in its place.
  func composed(_ kind: TextOverlay.Kind, _ context: BrowserContext) -> TextOverlay {
    TextOverlay(kind, written(kind, context))
  }

  private func written(_ kind: TextOverlay.Kind, _ context: BrowserContext) -> String {
    switch kind {
    case .callNote(let reference, let form):
      context.library.entry(reference).map { callNote(context).text(about: $0, reference, as: form) } ?? ""
    case .reply(let references, let reply): replyText(references, reply, context).written(as: reply.form)
    case .plainText, .source: ""
    }
  }

  /// Adopts the edited text; an empty or unchanged text is replaced by the one made from the entry.
  mutating func edited(_ outcome: EditOutcome, _ context: BrowserContext) -> [Effect] {
    if let path = outcome.overlong {
      return notify(.message(.composing(.textTooLong(limit: EditOutcome.maxLength, path: path))))
    }
    guard let text = outcome.text else {
      return notify(.message(outcome.run.failed.map { .composing(.editorFailed($0)) } ?? .composing(.noEditor)))
    }
    let other = outcome.run.missing.isEmpty ? [] : notify(.otherEditor(outcome.run))
    guard let open = textOverlay else { return other }
    // Text pasted into an editor may contain control characters for the terminal.
    let kept = text.replacing("\r\n", with: "\n").unicodeScalars.filter { !$0.isForbiddenInText }
    let edited = String(String.UnicodeScalarView(kept))
    let made = written(open.kind, context)
    let isKept = edited != made && !edited.allSatisfy(\.isWhitespace)
    let id = isKept ? keep(edited, of: open) : nil
    if !isKept { discard(open.edited) }
    textOverlay?.text = isKept ? edited : made
    textOverlay?.edited = id
    let saving = isKept ? save(edited, of: open.kind) : []
    return saving + other
  }

  private mutating func keep(_ text: String, of open: TextOverlay) -> Int {
    let earlier = open.edited.flatMap { id in editedTexts.first { $0.id == id } }
    discard(open.edited)
    let id = open.edited ?? (editedTexts.map(\.id).max() ?? 0) + 1
    editedTexts.append(
      EditedText(
        id: id, caseNumber: earlier?.caseNumber ?? customerCase.number, kind: open.kind, time: clock, text: text))
    return id
  }

  private mutating func discard(_ id: Int?) { editedTexts.removeAll { $0.id == id } }

  /// Notes go to the file of the day, if there is a folder for them; copied again, only once.
  mutating func save(_ text: String, of kind: TextOverlay.Kind) -> [Effect] {
    guard case .callNote = kind, text != customerCase.savedNote else { return [] }
    customerCase.savedNote = text
    return [.saveNote(text, day: clock?.date)]
  }

  /// `E`: lists the notes and replies that were edited in this session, the newest first.
  mutating func listEditedTexts() -> [Effect] {
    guard !editedTexts.isEmpty else { return notify(.message(.composing(.nothingEdited))) }
    palette = Palette(.editedTexts)
    return []
  }

  func editedTextLines(_ context: BrowserContext) -> [PaletteLine] {
    editedTexts.reversed().map { edited in
      let isOfThisCase = edited.caseNumber == customerCase.number
      return PaletteLine(
        .editedText(edited.id),
        [
          edited.time?.inWords ?? "", name(of: edited.kind, context),
          Message.composing(isOfThisCase ? .thisCase : .earlierCase(edited.caseNumber)).localized(
            in: interfaceLanguage),
        ], also: edited.text)
    }
  }

  /// `Reply · Spotify: How long does a refund take?`
  private func name(of kind: TextOverlay.Kind, _ context: BrowserContext) -> String {
    let (command, references): (Command, [Reference]) =
      switch kind {
      case .reply(let references, _): (.reply, references)
      case .callNote(let reference, _): (.callNote, [reference])
      case .source(let reference, _): (.source, [reference])
      case .plainText: (.plainText, [])
      }
    let titles = references.map { reference in
      context.library.entry(reference).map { context.title(of: $0, languages, interfaceLanguage) }
        ?? reference.description
    }
    return Message.key(.hint(command)).localized(in: interfaceLanguage) + " · " + titles.joined(separator: " + ")
  }

  /// Opens an edited text again, to go on with it.
  mutating func openEditedText(_ id: Int) -> [Effect] {
    guard let edited = editedTexts.first(where: { $0.id == id }) else { return [] }
    var overlay = TextOverlay(edited.kind, edited.text)
    overlay.edited = id
    return open(overlay)
  }
}
