/// A source of notifications about changes in a tree of folders.
protocol ChangeSource {
  /// Starts watching the current tree; false if it exceeds the system's limits.
  mutating func watch(_ tree: FolderTree) -> Bool

  /// Waits for a change, for `milliseconds` to pass (nil: no limit), or for the write end of the pipe `ended` to be
  /// closed.
  mutating func wait(milliseconds: Int32?, until ended: Int32) -> WatchEvent
}

enum WatchEvent { case changed, nothing, ended }
