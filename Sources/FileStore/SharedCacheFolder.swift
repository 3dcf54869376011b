import Synchronization

/// A cache folder that is opened when it is first needed, and again after it was replaced.
package final class SharedCacheFolder: Sendable {
  private let path: String
  private let mayWrite: Bool
  private let opened = Mutex<CacheFolder?>(nil)

  package init(_ path: String, mayWrite: Bool = true) { (self.path, self.mayWrite) = (path, mayWrite) }

  /// Nil if the folder cannot be opened; the next call tries again.
  package func folder() -> CacheFolder? {
    opened.withLock { opened in
      if let known = opened, known.isAt(path) { return known }
      opened = CacheFolder(path, mayWrite: mayWrite)
      return opened
    }
  }
}
