import HelpContent
import HelpFiles
import HelpViewModel

/// Reads the content, as often as it changes. Any thread may use it.
struct ContentSource: Sendable {
  let locations: @Sendable () -> ContentLocations
  let clock: CommandClock
  let cache: @Sendable () -> CompiledCache?
  /// The languages to show, with `--strict-lang`; nil shows everything.
  let onlyLanguages: [LanguageTag]?

  /// The part of `library` to show.
  func shown(_ library: any ContentLibrary) -> any ContentLibrary {
    guard let onlyLanguages, !onlyLanguages.isEmpty else { return library }
    let languages = LanguagePreference(onlyLanguages, fallback: library.collection.language)
    return LanguageFilteredLibrary(library, in: languages)
  }

  /// A file that has errors now keeps its content in `earlier`.
  func read(
    _ layers: [ContentLayer], keeping earlier: LayeredContent? = nil,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ContentFolderError) -> LayeredContent {
    try ContentLoader(today: clock.now()?.date, cache: cache, progress: progress).load(layers, keeping: earlier)
  }
}
