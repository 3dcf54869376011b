package import HelpContent
import TerminalModel

extension BrowserState {
  /// The page of the current entry with matches marked; nil if nothing is selected.
  package func page(_ context: BrowserContext) -> Page? {
    currentEntry(context).flatMap { context.page(for: pageRequest(of: $0, in: pageInFocus)) }
  }

  private func pageRequest(of entry: Reference, in pane: Pane) -> PageRequest {
    let hasFocus = pane == pageInFocus
    return PageRequest(
      reference: entry, interfaceLanguage: interfaceLanguage, languages: languages,
      isFollowing: hasFocus && isFollowing, clock: clock, currentStep: currentStep(of: entry, in: pane),
      done: savedState.done[entry] ?? [], matcher: highlighted)
  }

  /// The current step; nil unless the pane has the focus.
  private func currentStep(of guide: Reference, in pane: Pane) -> Int? {
    navigation.focus == pane && search == nil ? navigation.steps[guide] ?? 0 : nil
  }

  /// The lines of a page in the current area of its pane.
  package func lines(in pane: Pane, _ context: BrowserContext) -> [PageLine] {
    guard let area = layout.area(of: pane)?.content,
      let entry = pane == pageInFocus ? currentEntry(context) : entry(in: pane, context)
    else { return [] }
    return context.lines(
      for: LinesRequest(
        page: pageRequest(of: entry, in: pane), columns: area.columns, rows: area.rows,
        isPreview: pane == .reader && isPreviewBelowList))
  }

  /// The lines of the page of the current entry, where it has the focus.
  func linesInFocus(_ context: BrowserContext) -> [PageLine] { lines(in: pageInFocus, context) }

  /// The lines of the current entry's page for an area of another size; the footer is at the bottom if everything fits
  /// into `rows`.
  package func pageLines(columns: Int, rows: Int, _ context: BrowserContext) -> [PageLine] {
    guard let entry = currentEntry(context) else { return [] }
    return context.lines(
      for: LinesRequest(
        page: pageRequest(of: entry, in: pageInFocus), columns: columns, rows: rows, isPreview: false))
  }

  /// There the row above shows the title, and there are few lines.
  private var isPreviewBelowList: Bool {
    layout.arrangement == .stacked && !navigation.focus.showsPage && search == nil
  }
}

extension BrowserContext {
  /// The page of an entry; nil if there is no such entry.
  func page(
    of reference: Reference, interfaceLanguage: InterfaceLanguage, languages: LanguagePreference, isFollowing: Bool,
    clock: LocalTime?, currentStep: Int? = nil, done: Set<Int> = []
  ) -> Page? {
    guard let entry = library.entry(reference) else { return nil }
    var builder = PageBuilder(
      interfaceLanguage: interfaceLanguage, languages: languages, context: self, isFollowing: isFollowing, clock: clock,
      done: done)
    if entry.status == .retired { builder.retired() }
    switch entry {
    case .service(let service): builder.service(service)
    case .contact(let contact): builder.contact(contact, reference)
    case .guide(let guide): builder.guide(guide, reference, currentStep: currentStep)
    case .faq(let question): builder.question(question, reference)
    case .fact(let fact): builder.fact(fact, reference)
    case .note(let note): builder.wholeNote(note, reference)
    }
    return builder.page
  }

  /// The channels of a service in display order.
  package func contacts(of service: ServiceID) -> [(Reference, Contact)] {
    rows(for: ListRequest(service: service, section: .contacts, order: .usual)).references.compactMap { reference in
      guard case .contact(let contact)? = library.entry(reference) else { return nil }
      return (reference, contact)
    }
  }
}

extension Contact.Kind {
  /// A symbol, one column wide.
  package var symbol: String {
    switch self {
    case .phone, .sms: "☎"
    case .email: "✉"
    case .chat: "✦"
    case .messenger: "❖"
    case .form: "✎"
    case .app: "▣"
    case .social: "◇"
    case .fax: "▤"
    case .post: "▧"
    case .visit: "▲"
    }
  }
}
