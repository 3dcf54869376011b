import HelpContent

/// Everything that was read from the content and made of it for the last frames, by what it was made from. It lasts as
/// long as the content: other content has a memory of its own.
final class ContentMemory: Sendable {
  let entries = RecentValues<Reference, Entry>(limit: 128)
  let lists = RecentValues<ListRequest, ListRows>(limit: 32)
  let pages = RecentValues<PageRequest, Page>(limit: 8)
  let lines = RecentValues<LinesRequest, [PageLine]>(limit: 16)
  let serviceWidths = RecentValues<LanguagePreference, Int>(limit: 4)
  let services: ListRows

  init(_ library: any ContentLibrary) { services = ListRows(library.services.map { Reference($0) }) }
}
