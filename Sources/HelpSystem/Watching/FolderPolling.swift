import FileStore
import POSIX

/// Polls the files once a second, for systems without notifications.
struct FolderPolling: ChangeSource {
  private var tree = FolderTree([])
  private var seen: [String: FileStamp?] = [:]
  private static let pause: Int32 = 1_000

  mutating func watch(_ tree: FolderTree) -> Bool {
    self.tree = tree
    seen = Self.stamps(of: tree)
    return true
  }

  mutating func wait(milliseconds: Int32?, until ended: Int32) -> WatchEvent {
    while true {
      var descriptor = pollfd(fd: ended, events: Int16(POLLIN), revents: 0)
      if unsafe poll(&descriptor, 1, milliseconds ?? Self.pause) > 0 { return .ended }
      let now = Self.stamps(of: tree)
      if now != seen {
        seen = now
        return .changed
      }
      if milliseconds != nil { return .nothing }
    }
  }

  /// Folders have an entry without a stamp.
  private static func stamps(of tree: FolderTree) -> [String: FileStamp?] {
    var stamps: [String: FileStamp?] = [:]
    tree.walk(
      enter: { folder, interest in if interest == .content { stamps[folder] = .some(nil) } },
      file: { stamps[$0] = FileStamp($0) })
    return stamps
  }
}
