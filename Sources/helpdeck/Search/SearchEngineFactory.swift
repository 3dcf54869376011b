import FileStore
import HelpContent
import HelpSearch
import HelpViewModel
import Threads

/// The one maker of search engines. Index files of large content are kept in the cache folder.
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

  /// With `waits`, everything is indexed first. Otherwise the engine searches what is indexed, and threads index the
  /// rest until an engine for other content is made.
  func engine(for library: any ContentLibrary, waits: Bool) -> any SearchEngine {
    let isOvertaken = cancellation.restart()
    let cache = SearchIndexCache(library, folder: folder(), version: version, isCancelled: isOvertaken)
    let engine = IncrementalSearchEngine(
      library, find: cache.find, build: { cache.make($0) },
      engine: { [zones] in IndexedSearchEngine(library, segments: $0, zones: zones) })
    if !cache.isLarge {
      while engine.buildNext() {}
    } else if waits {
      ParallelWork.run(ParallelWork.processorCount) { _ in while engine.buildNext() {} }
    } else if !engine.isComplete {
      for _ in 0..<ParallelWork.processorCount {
        WorkerThread { while engine.buildNext() {} }.detach()
      }
    }
    return engine
  }
}
