import FileStore
import HelpContent
import HelpSearch
import HelpViewModel
import Threads

/// The one maker of search engines. Index files are kept in the cache folder.
struct SearchEngineFactory: Sendable {
  /// Nil if nothing may be cached.
  let folder: @Sendable () -> CacheFolder?
  /// Of the program.
  let version: String
  let zones: TimeZoneDatabase
  private let cancellation = CancellationSource()

  init(folder: @escaping @Sendable () -> CacheFolder?, version: String, zones: TimeZoneDatabase) {
    self.folder = folder
    self.version = version
    self.zones = zones
  }

  /// With `waits`, everything is indexed first. Otherwise threads index what is missing, until an engine for other
  /// content is made; meanwhile the engine searches what is indexed.
  func engine(for library: any ContentLibrary, waits: Bool) -> any SearchEngine {
    let isOvertaken = cancellation.restart()
    let cache = SearchIndexCache(library, folder: folder, version: version, isCancelled: isOvertaken)
    let engine = IncrementalSearchEngine(
      library, find: cache.find, build: { cache.make($0) },
      engine: { [zones] in IndexedSearchEngine(library, segments: $0, zones: zones) })
    let threads = min(engine.missingCount, ParallelWork.processorCount)
    if threads == 0 { return engine }
    if waits {
      ParallelWork.run(threads) { _ in while engine.buildNext() {} }
      return engine
    }
    return IndexingSearchEngine(threads: threads, engine) { while engine.buildNext() {} }
  }
}
