import HelpContent

extension BrowserState {
  /// `y`: what copying takes; again while its notice stands, the next form of the value.
  mutating func copy(_ standing: Notice?, _ context: BrowserContext) -> [Effect] {
    guard let subject = subject(context), let entry = context.library.entry(subject) else { return [] }
    if case .guide(let guide) = entry { return copyStep(of: guide, subject) }
    let forms = CopyText.forms(of: entry, languages: languages, interfaceLanguage: interfaceLanguage)
    if case .copied(let last, _)? = standing?.content, last.reference == subject, forms.count > 1,
      let position = forms.firstIndex(where: { $0.0 == last.field })
    {
      let (field, next) = forms[(position + 1) % forms.count]
      return [.copyToClipboard(CopyRequest(next, field, of: subject))]
    }
    return copy(.value, of: entry, subject)
  }

  /// `Y`: title and whole text.
  mutating func copyAll(_ context: BrowserContext) -> [Effect] {
    guard let subject = subject(context), let entry = context.library.entry(subject) else { return [] }
    return copy(.text, of: entry, subject)
  }

  /// What nothing has taken is shown for selecting by hand, unless it stands there already.
  mutating func copied(_ request: CopyRequest, _ outcome: CopyOutcome) -> [Effect] {
    let notice = tell(.copied(request, outcome))
    guard outcome.route == nil, sheet == nil else { return notice }
    return open(Sheet(.bare, request.copy.text)) + notice
  }

  private mutating func copy(_ field: CopyField, of entry: Entry, _ subject: Reference) -> [Effect] {
    do {
      let copy = try CopyText(
        field, of: entry, languages: languages, interfaceLanguage: interfaceLanguage, ticked: memory.done[subject] ?? []
      )
      return [.copyToClipboard(CopyRequest(copy, field, of: subject))]
    } catch {
      return tell(.refused(error))
    }
  }

  private func copyStep(of guide: Guide, _ subject: Reference) -> [Effect] {
    let step = guide.steps[min(navigation.steps[subject] ?? 0, guide.steps.count - 1)]
    return [.copyToClipboard(CopyRequest(step.copied(in: languages), .value, of: subject))]
  }
}

extension Guide.Step {
  /// What copying this step alone takes.
  func copied(in languages: LanguagePreference) -> CopyText {
    CopyText(Markup.plainText(of: languages.choose(text).text))
  }
}
