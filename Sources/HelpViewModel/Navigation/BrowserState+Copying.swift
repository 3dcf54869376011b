import HelpContent

extension BrowserState {
  /// `y`: copies the current entry's value; repeated while the notice is shown, its next form.
  mutating func copy(_ previousNotice: Notice?, _ context: BrowserContext) -> [Effect] {
    guard let currentEntry = currentEntry(context), let entry = context.library.entry(currentEntry) else { return [] }
    if case .guide(let guide) = entry { return copyStep(of: guide, currentEntry) }
    let forms = CopyText.forms(of: entry, languages: languages, interfaceLanguage: interfaceLanguage)
    if case .copied(let last, _)? = previousNotice?.content, last.reference == currentEntry, forms.count > 1,
      let position = forms.firstIndex(where: { $0.0 == last.field })
    {
      let (field, next) = forms[(position + 1) % forms.count]
      return [.copyToClipboard(CopyRequest(next, field, of: currentEntry))]
    }
    return copy(.value, of: entry, currentEntry)
  }

  /// `Y`: copies the title and the whole text.
  mutating func copyAll(_ context: BrowserContext) -> [Effect] {
    guard let currentEntry = currentEntry(context), let entry = context.library.entry(currentEntry) else { return [] }
    return copy(.text, of: entry, currentEntry)
  }

  /// Shows the text for selecting by hand if it could not be copied, unless a text is open already.
  mutating func copied(_ request: CopyRequest, _ outcome: CopyOutcome) -> [Effect] {
    let notice = notify(.copied(request, outcome))
    guard outcome.route == nil, textOverlay == nil else { return notice }
    return open(TextOverlay(.plainText, request.copy.text)) + notice
  }

  private mutating func copy(_ field: CopyField, of entry: Entry, _ currentEntry: Reference) -> [Effect] {
    do {
      let copy = try CopyText(
        field, of: entry, languages: languages, interfaceLanguage: interfaceLanguage,
        done: savedState.done[currentEntry] ?? []
      )
      return [.copyToClipboard(CopyRequest(copy, field, of: currentEntry))]
    } catch {
      return notify(.refused(error))
    }
  }

  private func copyStep(of guide: Guide, _ currentEntry: Reference) -> [Effect] {
    let step = guide.steps[min(navigation.steps[currentEntry] ?? 0, guide.steps.count - 1)]
    return [.copyToClipboard(CopyRequest(step.copied(in: languages), .value, of: currentEntry))]
  }
}

extension Guide.Step {
  /// The text for copying only this step.
  func copied(in languages: LanguagePreference) -> CopyText {
    CopyText(Markup.plainText(of: languages.choose(text).text))
  }
}
