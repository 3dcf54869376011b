import HelpContent
import Synchronization

/// Everything that was read from the content and made of it for the last frames, by what it was made from. It lasts as
/// long as the content: other content has a memory of its own.
final class ContentMemory: Sendable {
  private struct Kept {
    var entries = RecentValues<Reference, KeptEntry>(places: 256)
    var lists = RecentValues<ListRequest, ListRows>(places: 64)
    var pages = RecentValues<PageRequest, Page>(places: 16)
    var lines = RecentValues<LinesRequest, [PageLine]>(places: 32)
    var availabilities = RecentValues<AvailabilityRequest, Availability>(places: 256)
    var widestService: (languages: LanguagePreference, columns: Int)?
    var categories: ServiceCategories?
    var mostContacts: Int?
    var open: (clock: LocalTime, services: [ServiceID: Bool])?
    var folded: (categories: Set<CategoryID>, rows: ListRows)?
  }

  /// Entries are large, and most places are empty.
  private final class KeptEntry: Sendable {
    let entry: Entry

    init(_ entry: Entry) { self.entry = entry }
  }

  let services: ListRows
  private let kept = Mutex(Kept())

  init(_ library: any ContentLibrary) { services = ListRows(library.services.map { Reference($0) }) }

  // Values are made outside of the lock, because others are asked for meanwhile.

  func entry(_ reference: Reference, reading read: () -> Entry?) -> Entry? {
    if let known = kept.withLock({ $0.entries.value(for: reference) }) { return known.entry }
    guard let entry = read() else { return nil }
    kept.withLock { $0.entries.keep(KeptEntry(entry), for: reference) }
    return entry
  }

  func rows(for request: ListRequest, making make: () -> ListRows) -> ListRows {
    if let known = kept.withLock({ $0.lists.value(for: request) }) { return known }
    let rows = make()
    kept.withLock { $0.lists.keep(rows, for: request) }
    return rows
  }

  func page(for request: PageRequest, making make: () -> Page?) -> Page? {
    if let known = kept.withLock({ $0.pages.value(for: request) }) { return known }
    guard let page = make() else { return nil }
    kept.withLock { $0.pages.keep(page, for: request) }
    return page
  }

  func availability(for request: AvailabilityRequest, finding find: () -> Availability?) -> Availability? {
    if let known = kept.withLock({ $0.availabilities.value(for: request) }) { return known }
    guard let availability = find() else { return nil }
    kept.withLock { $0.availabilities.keep(availability, for: request) }
    return availability
  }

  func lines(for request: LinesRequest, making make: () -> [PageLine]?) -> [PageLine]? {
    if let known = kept.withLock({ $0.lines.value(for: request) }) { return known }
    guard let lines = make() else { return nil }
    kept.withLock { $0.lines.keep(lines, for: request) }
    return lines
  }

  func widestService(in languages: LanguagePreference, measuring measure: () -> Int) -> Int {
    if let known = kept.withLock(\.widestService), known.languages == languages { return known.columns }
    let columns = measure()
    kept.withLock { $0.widestService = (languages, columns) }
    return columns
  }

  func categories(finding find: () -> ServiceCategories) -> ServiceCategories {
    if let known = kept.withLock(\.categories) { return known }
    let categories = find()
    kept.withLock { $0.categories = categories }
    return categories
  }

  func services(folding folded: Set<CategoryID>, making make: () -> ListRows) -> ListRows {
    if let known = kept.withLock(\.folded), known.categories == folded { return known.rows }
    let rows = make()
    kept.withLock { $0.folded = (folded, rows) }
    return rows
  }

  func mostContacts(counting count: () -> Int) -> Int {
    if let known = kept.withLock(\.mostContacts) { return known }
    let most = count()
    kept.withLock { $0.mostContacts = most }
    return most
  }

  func isOpen(_ service: ServiceID, at clock: LocalTime, finding find: () -> Bool) -> Bool {
    if let known = kept.withLock({ $0.open?.clock == clock ? $0.open?.services[service] : nil }) { return known }
    let isOpen = find()
    kept.withLock { kept in
      if kept.open?.clock != clock { kept.open = (clock, [:]) }
      kept.open?.services[service] = isOpen
    }
    return isOpen
  }
}
