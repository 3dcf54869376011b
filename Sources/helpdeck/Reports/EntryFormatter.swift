import HelpContent
import HelpViewModel

/// Formats entries in the reader's languages, as text and as JSON.
struct EntryFormatter {
  let library: any ContentLibrary
  let languages: LanguagePreference
  let interfaceLanguage: InterfaceLanguage
  let clock: LocalTime?
  let availabilityCalculator: AvailabilityCalculator

  var today: CalendarDate? { clock?.date }

  func localized(_ message: Message) -> String { message.localized(in: interfaceLanguage) }

  func plain(_ text: LocalizedText) -> String { languages.choose(text).plainText }

  /// The title on one line.
  func title(of entry: Entry) -> String {
    guard let title = entry.title else {
      guard case .contact(let contact) = entry else { return "" }
      return localized(.content(.contactKind(contact.kind)))
    }
    var text = plain(title)
    // A note has no title; its first paragraph is used.
    if case .note = entry, let end = text.firstRange(of: "\n\n")?.lowerBound { text = String(text[..<end]) }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  func serviceName(_ id: ServiceID) -> String {
    library.service(id).map { plain($0.name) } ?? id.description
  }

  func badge(of entry: Entry) -> String { ReviewBadge(of: entry, today: today).text(in: interfaceLanguage) }

  func staleDays(of review: Review) -> Int? { today.flatMap { review.staleDays(on: $0) } }

  func reach(of contact: Contact) -> String { contact.reach(in: languages, interfaceLanguage) }
}

extension EntryFormatter {
  func availability(of contact: Contact) -> Availability? {
    availabilityCalculator.availability(of: contact, at: clock)
  }

  /// `at` replaces the clock.
  init(_ context: CommandContext, at clock: LocalTime? = nil) {
    self.init(
      library: context.library, languages: context.languages, interfaceLanguage: context.interfaceLanguage,
      clock: clock ?? context.invocation.clock.now(),
      availabilityCalculator: context.browserContext(waits: true).availabilityCalculator)
  }

  /// For content of which nothing is said that depends on opening hours.
  init(library: any ContentLibrary, in invocation: Invocation, clock: LocalTime?) {
    self.init(
      library: library,
      languages: LanguagePreference(invocation.console.languageChoice.shown, fallback: library.collection.language),
      interfaceLanguage: invocation.console.interfaceLanguage, clock: clock,
      availabilityCalculator: AvailabilityCalculator(calendars: library.collection.calendars, zones: .none))
  }
}
