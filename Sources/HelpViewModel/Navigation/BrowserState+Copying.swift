import HelpContent

extension BrowserState {
  /// `y`: copies the current entry's value; repeated while the notice is shown, its next form.
  mutating func copy(_ previousNotice: Notice?, _ context: BrowserContext) -> [Effect] {
    guard let currentEntry = currentEntry(context), let entry = context.library.entry(currentEntry) else { return [] }
    let forms = forms(of: entry, currentEntry)
    if case .copied(let last, _)? = previousNotice?.content, last.reference == currentEntry, forms.count > 1,
      let position = forms.firstIndex(where: { $0.0 == last.field && $0.1 == last.copy })
    {
      let (field, next) = forms[(position + 1) % forms.count]
      return [.copyToClipboard(CopyRequest(next, field, of: currentEntry))]
    }
    if case .guide = entry, let (field, step) = forms.first {
      return [.copyToClipboard(CopyRequest(step, field, of: currentEntry))]
    }
    return copy(.value, of: entry, currentEntry)
  }

  /// Of a guide those of the current step.
  private func forms(of entry: Entry, _ currentEntry: Reference) -> [(CopyField, CopyText)] {
    guard case .guide(let guide) = entry else {
      return CopyText.forms(of: entry, languages: languages, interfaceLanguage: interfaceLanguage)
    }
    let step = guide.steps[min(navigation.steps[currentEntry] ?? 0, guide.steps.count - 1)]
    let whole = step.copied(in: languages)
    let code = step.codeBlocks(in: languages).filter { $0 != whole.text }
    return [(.value, whole)] + code.map { (.code, CopyText($0)) }
  }

  /// `Y`: copies the title and the whole text, of all picked entries if there are any.
  mutating func copyAll(_ context: BrowserContext) -> [Effect] {
    let references = entriesToShare(context)
    if references.count > 1 {
      return [.copyToClipboard(CopyRequest(wholeTexts(of: references, context), .text, of: nil))]
    }
    return references.first.flatMap { reference in
      context.library.entry(reference).map { copy(.text, of: $0, reference) }
    } ?? []
  }

  private func wholeTexts(of references: [Reference], _ context: BrowserContext) -> CopyText {
    let copies = references.compactMap { reference in
      context.library.entry(reference).flatMap {
        try? CopyText(
          .text, of: $0, languages: languages, interfaceLanguage: interfaceLanguage,
          done: savedState.done[reference] ?? [])
      }
    }
    return CopyText(
      copies.map(\.text).joined(separator: "\n\n"), example: copies.lazy.compactMap(\.example).first)
  }

  /// Shows the text for selecting by hand if it could not be copied, unless a text is open already.
  mutating func copied(_ request: CopyRequest, _ outcome: CopyOutcome) -> [Effect] {
    // A terminal may have printed what it did not take.
    let notice =
      (request.reference.map { see($0) } ?? []) + notify(.copied(request, outcome))
      + (outcome.mayBeTooLong(request.copy) ? [.redraw] : [])
    guard outcome.route == nil, textOverlay == nil else { return notice }
    return open(TextOverlay(.plainText, request.copy.text)) + notice
  }

  mutating func copy(_ field: CopyField, of entry: Entry, _ currentEntry: Reference) -> [Effect] {
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

}

extension Guide.Step {
  /// The text for copying only this step.
  func copied(in languages: LanguagePreference) -> CopyText {
    CopyText(languages.choose(text).plainText)
  }
}
