import HelpContent

extension UpdateCounts {
  /// What a source has changed in a file.
  init(from old: ImportedFile?, to new: ImportedFile, _ conflicts: Int) {
    self.init()
    let before = Dictionary((old?.entries ?? []).map { ($0.key, $0) }) { first, _ in first }
    for entry in new.entries {
      guard let then = before[entry.key] else {
        added += 1
        continue
      }
      if then.piece.text == entry.piece.text { continue }
      if entry.isRetired, !then.isRetired { retired += 1 } else { changed += 1 }
    }
    self.conflicts = conflicts
  }
}
