import FileStore
package import HelpContent
package import HelpViewModel
import POSIX
import Synchronization

/// What the reader has seen of the content, in a file beside the saved state. Without a file it lasts as long as the
/// program.
package final class SeenFile: Sendable {
  private struct State {
    var seen = SeenContent()
    /// Not in the file yet.
    var unsaved: [(references: [Reference], library: any ContentLibrary)] = []
    var isRead = false
  }

  private let path: String?
  private let isWritten: Bool
  private let state = Mutex(State())
  private static let name = "seen"
  private static let lock = "seen-lock"
  private static let mostBytes = 32 << 20

  /// `path` is the folder of the saved state; nil keeps nothing. Unless `isWritten`, the file is only read.
  package init(in path: String?, isWritten: Bool) {
    self.path = path
    self.isWritten = isWritten && path != nil
  }

  /// What has come or changed since it was seen; see `SeenContent`.
  package func news(of library: any ContentLibrary) -> ContentNews {
    state.withLock { state in
      guard isWritten else {
        if !state.isRead, let path, Folder.exists(path) { state.seen = folder.map(Self.read) ?? SeenContent() }
        state.isRead = true
        return state.seen.news(of: library)
      }
      var news = ContentNews.none
      updateFile(&state) { news = $0.news(of: library) }
      return news
    }
  }

  /// Notes that the reader has looked at entries; `save()` writes it down.
  package func see(_ references: [Reference], in library: any ContentLibrary) {
    state.withLock { state in
      if isWritten { state.unsaved.append((references, library)) } else { state.seen.see(references, in: library) }
    }
  }

  /// Writes down what was noted.
  package func save() {
    state.withLock { state in
      if !state.unsaved.isEmpty { updateFile(&state) { _ in } }
    }
  }

  /// Applies what is not saved and then `change` to the file as it is now, since others may have written it.
  private func updateFile(_ state: inout State, _ change: (inout SeenContent) -> Void) {
    let folder = folder
    let lock = folder?.openToWrite(Self.lock) ?? -1
    defer { if lock >= 0 { close(lock) } }
    let isLocked = lock >= 0 && FileLock.take(.exclusive, of: lock)
    if let folder { state.seen = Self.read(in: folder) }
    let before = state.seen
    for (references, library) in state.unsaved { state.seen.see(references, in: library) }
    change(&state.seen)
    guard isLocked, let folder else { return }
    state.unsaved = []
    if state.seen != before { folder.store(Array(state.seen.text.utf8), as: Self.name) }
  }

  private var folder: CacheFolder? {
    guard let path else { return nil }
    // In a new home, the grandparent folder may be missing.
    unsafe mkdir("/" + path.split(separator: "/").dropLast(2).joined(separator: "/"), 0o700)
    return CacheFolder(path)
  }

  private static func read(in folder: CacheFolder) -> SeenContent {
    guard let bytes = folder.bytes(of: name), bytes.count <= mostBytes,
      let text = String(validating: unsafe Array(bytes.memory), as: UTF8.self)
    else { return SeenContent() }
    return SeenContent(text)
  }
}
