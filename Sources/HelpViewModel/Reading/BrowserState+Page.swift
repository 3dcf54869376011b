package import HelpContent
import TerminalModel

extension BrowserState {
  /// The page in the reader with matches marked; nil if nothing is selected.
  package func page(_ context: BrowserContext) -> Page? { pageRequest(context).flatMap { context.page(for: $0) } }

  private func pageRequest(_ context: BrowserContext) -> PageRequest? {
    currentEntry(context).map { currentEntry in
      PageRequest(
        reference: currentEntry, interfaceLanguage: interfaceLanguage, languages: languages, isFollowing: isFollowing,
        clock: clock, currentStep: currentStep(of: currentEntry), done: savedState.done[currentEntry] ?? [],
        matcher: highlighted)
    }
  }

  /// The current step; nil unless the reader has the focus.
  private func currentStep(of guide: Reference) -> Int? {
    navigation.focus == .reader && search == nil ? navigation.steps[guide] ?? 0 : nil
  }

  /// The lines of the page in the reader's current area.
  package func readerLines(_ context: BrowserContext) -> [PageLine] {
    guard let area = layout.area(of: .reader)?.content else { return [] }
    return pageLines(columns: area.columns, rows: area.rows, isPreview: isPreviewBelowList, context)
  }

  /// The lines of the page for an area of another size; the footer is at the bottom if everything fits into `rows`.
  package func pageLines(columns: Int, rows: Int, _ context: BrowserContext) -> [PageLine] {
    pageLines(columns: columns, rows: rows, isPreview: false, context)
  }

  private func pageLines(columns: Int, rows: Int, isPreview: Bool, _ context: BrowserContext) -> [PageLine] {
    guard let page = pageRequest(context) else { return [] }
    return context.lines(for: LinesRequest(page: page, columns: columns, rows: rows, isPreview: isPreview))
  }

  /// There the row above shows the title, and there are few lines.
  private var isPreviewBelowList: Bool {
    layout.arrangement == .stacked && navigation.focus != .reader && search == nil
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
