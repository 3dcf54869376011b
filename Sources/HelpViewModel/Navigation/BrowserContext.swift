package import HelpContent
package import HelpSearch

/// The content, search engine, keymap and settings, which the browser reads and never changes.
package struct BrowserContext: Sendable {
  package private(set) var library: any ContentLibrary
  /// Made from the library alone, and from what callers ask for.
  private(set) var memory: ContentMemory
  package private(set) var engine: any SearchEngine
  package let keymap: Keymap
  /// The order of the kinds of contact; kinds missing from it come last.
  package let contactKinds: [Contact.Kind]
  package let zones: TimeZoneDatabase
  package private(set) var encodeQRCode: QRCode.Encoder
  /// Errors in the content's files that were skipped.
  package private(set) var diagnostics: [Diagnostic]
  /// The beginning and the end of replies.
  package let letter: ReplyLetter
  /// True if other programs may not open links or edit text.
  package let isSecured: Bool
  /// The command that finds what is wrong with the content.
  private let checkCommand: String

  package static let usualKinds: [Contact.Kind] = [.phone, .email, .chat, .messenger, .form, .app]

  package init(
    library: any ContentLibrary, engine: any SearchEngine, keymap: Keymap = .standard,
    contactKinds: [Contact.Kind] = Self.usualKinds, zones: TimeZoneDatabase = .none,
    encodeQRCode: @escaping QRCode.Encoder = { _ in .failure(.unavailable) },
    diagnostics: [Diagnostic] = [], letter: ReplyLetter = ReplyLetter(), isSecured: Bool = false,
    checkCommand: String = "helpdeck check"
  ) {
    memory = ContentMemory(library)
    self.library = RecallingLibrary(library, memory)
    self.engine = engine
    self.keymap = keymap
    self.contactKinds = contactKinds
    self.zones = zones
    self.encodeQRCode = encodeQRCode
    self.diagnostics = diagnostics
    self.letter = letter
    self.isSecured = isSecured
    self.checkCommand = checkCommand
  }

  /// The reason why there are no services; nil if there are any.
  package var whyNoServices: Message? {
    guard library.services.isEmpty else { return nil }
    return .notice(diagnostics.isEmpty ? .noServicesYet : .noReadableServices(check: checkCommand))
  }

  package var collection: HelpCollection { library.collection }

  package var skippedFiles: Int { Set(diagnostics.map(\.file)).count }

  /// A copy without QR codes, where the characters that they are drawn with are not.
  package var withoutQRCodes: BrowserContext {
    var context = self
    context.encodeQRCode = { _ in .failure(.unavailable) }
    return context
  }

  /// A copy with other content.
  package func with(
    library: any ContentLibrary, engine: any SearchEngine, diagnostics: [Diagnostic]
  ) -> BrowserContext {
    var context = self
    context.memory = ContentMemory(library)
    context.library = RecallingLibrary(library, context.memory)
    context.engine = engine
    context.diagnostics = diagnostics
    return context
  }

  /// The availability of a contact, found once for each time; nil if it has no hours or the time is unknown.
  package func availability(of contact: Contact, at clock: LocalTime?) -> Availability? {
    guard let request = AvailabilityRequest(contact, at: clock) else { return nil }
    return memory.availability(for: request) { availabilityCalculator.availability(of: contact, at: clock) }
  }

  /// The moment, in seconds since 1970; nil if it is unknown.
  package func moment(of clock: LocalTime?) -> Int? { clock.flatMap(zones.moment) }

  func time(of clock: LocalTime?) -> SearchTime { SearchTime(moment: moment(of: clock), day: clock?.date) }

  package var availabilityCalculator: AvailabilityCalculator {
    AvailabilityCalculator(calendars: library.collection.calendars, zones: zones)
  }

  /// A copy that has to read and make everything anew.
  package var forgetting: BrowserContext { with(library: library, engine: engine, diagnostics: diagnostics) }

  /// The items of a section in display order: contacts grouped by kind, others as in the file.
  package func items(in section: ServiceSection, of service: ServiceID) -> [ItemID] {
    let ids = library.items(in: section, of: service)
    guard section == .contacts else { return ids }
    let ranked = ids.enumerated().map { position, id in (rank(Reference(service, section, id)), position, id) }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private func rank(_ reference: Reference) -> Int {
    guard case .contact(let contact)? = library.entry(reference) else { return contactKinds.count }
    return contactKinds.firstIndex(of: contact.kind) ?? contactKinds.count
  }
}

extension BrowserContext: Equatable {
  /// True if one is a copy of the other: what is made from the one is then what would be made from the other.
  package static func == (a: Self, b: Self) -> Bool { a.memory === b.memory }
}
