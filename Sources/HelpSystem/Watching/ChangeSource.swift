/// What tells that something in a tree of folders has changed.
protocol ChangeSource {
  /// Begins to look at what the tree is now; false when that is more than the system allows.
  mutating func watch(_ tree: FolderTree) -> Bool

  /// Returns when something has changed, when `milliseconds` have passed, nil of which are for ever, or when nothing can be
  /// written into what `ended` reads from any more.
  mutating func wait(milliseconds: Int32?, until ended: Int32) -> WatchEvent
}

enum WatchEvent { case changed, nothing, ended }
