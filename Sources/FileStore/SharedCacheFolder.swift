import Synchronization

/// A cache folder that is opened once for all who keep something in it, and again when another one has taken its place.
package final class SharedCacheFolder: Sendable {
  private let path: String
  private let opened = Mutex<CacheFolder?>(nil)

  package init(_ path: String) { self.path = path }

  /// Nil where there can be none; what keeps it from being opened may be gone the next time.
  package func folder() -> CacheFolder? {
    opened.withLock { opened in
      if let known = opened, known.isAt(path) { return known }
      opened = CacheFolder(path)
      return opened
    }
  }
}
