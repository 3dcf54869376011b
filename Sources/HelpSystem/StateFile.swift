import FileStore
import HelpContent
package import HelpViewModel
import POSIX

/// Saved state, in a file that only its owner can read. Concurrent browsers lose nothing: each change is applied to the
/// current file.
package struct StateFile: Sendable {
  private let path: String
  private static let name = "memory"
  private static let maxSetAside = 100

  /// Why saved state is not all there.
  package enum Problem: Sendable {
    /// Lines were not understood. The file is set aside before it is written again.
    case damaged
    /// Nothing is known of the contents, so that nothing is written.
    case unreadable
  }

  /// `path` is the folder.
  package init(in path: String) { self.path = path }

  package func read() -> (savedState: SavedState, problem: Problem?) {
    guard Folder.exists(path) else { return (SavedState(), nil) }
    guard let folder = CacheFolder(path) else { return (SavedState(), .unreadable) }
    folder.removeLeftovers()
    return Self.read(in: folder)
  }

  /// Returns whether the change was saved.
  package func add(_ change: SavedState.Change) -> Bool {
    // In a new home, the grandparent folder may be missing.
    unsafe mkdir("/" + path.split(separator: "/").dropLast(2).joined(separator: "/"), 0o700)
    guard let folder = CacheFolder(path) else { return false }
    let lock = folder.openToWrite("lock")
    guard lock >= 0 else { return false }
    defer { close(lock) }
    guard FileLock.take(.exclusive, of: lock) else { return false }
    var (savedState, problem) = Self.read(in: folder)
    switch problem {
    case .unreadable: return false
    case .damaged:
      // What was set aside before is kept, too.
      let names = ["\(Self.name).damaged"] + (2...Self.maxSetAside).map { "\(Self.name).damaged-\($0)" }
      guard names.contains(where: { folder.move(Self.name, toNew: $0) }) else { return false }
    case nil: break
    }
    savedState.apply(change)
    return folder.store(Array(savedState.text.utf8), as: Self.name)
  }

  private static func read(in folder: CacheFolder) -> (savedState: SavedState, problem: Problem?) {
    switch folder.contents(of: name) {
    case .absent: return (SavedState(), nil)
    case .unreadable: return (SavedState(), .unreadable)
    case .bytes(let bytes):
      guard let text = String(validating: unsafe Array(bytes.memory), as: UTF8.self) else {
        return (SavedState(), .damaged)
      }
      let (savedState, isWhole) = SavedState.reading(text)
      return (savedState, isWhole ? nil : .damaged)
    }
  }
}
