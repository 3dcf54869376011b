import FileStore
import HelpContent
import HelpFiles
import HelpSearch
import HelpViewModel
import Threads

/// Where content is read from and what is kept of it for the next time; any thread may ask.
struct ContentSource: Sendable {
  let locations: @Sendable () -> ContentLocations
  let clock: @Sendable () -> LocalTime?
  let cache: @Sendable () -> CompiledCache?
  let indexFolder: @Sendable () -> CacheFolder?
  /// Of the program.
  let version: String
  /// Nil to show everything; otherwise only what is written in these languages.
  let onlyLanguages: [LanguageTag]?
  private let indexes = CancellationSource()

  /// What of the content that was read is to be shown.
  func shown(_ library: any ContentLibrary) -> any ContentLibrary {
    guard let onlyLanguages, !onlyLanguages.isEmpty else { return library }
    let languages = LanguagePreference(onlyLanguages, fallback: library.collection.language)
    return TranslatedContent(library, in: languages)
  }

  /// Of a file that has errors now, what it was in `earlier` is served on.
  func read(
    _ layers: [ContentLayer], keeping earlier: ServedContent? = nil,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ContentFailure) -> ServedContent {
    try ContentOpening(today: clock()?.date, cache: cache, progress: progress).open(layers, keeping: earlier)
  }

  /// `waits` until all of the content is searched; otherwise what is missing is made in the background, until other content comes.
  func engine(for library: any ContentLibrary, waits: Bool) -> any SearchEngine {
    let isOvertaken = indexes.restart()
    return SearchIndexCache(library, folder: indexFolder(), version: version, isCancelled: isOvertaken).engine(
      waits: waits)
  }
}
