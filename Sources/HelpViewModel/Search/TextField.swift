/// An editable line of text with a caret between characters.
package struct TextField: Equatable, Sendable {
  /// Maximum length in Unicode scalars.
  package static let limit = 512

  package private(set) var text = ""
  /// Number of characters before the caret.
  package private(set) var caret = 0

  package init(_ text: String = "") {
    self.text = text
    caret = text.count
  }

  package var beforeCaret: Substring { text.prefix(caret) }

  /// Returns false if an insertion was truncated to the limit.
  @discardableResult
  package mutating func apply(_ edit: TextEdit) -> Bool {
    switch edit {
    case .insert(let addition): return insert(addition)
    case .deleteBackward: delete(from: caret - 1, to: caret)
    case .deleteForward: delete(from: caret, to: caret + 1)
    case .deleteWord: delete(from: startOfWord, to: caret)
    case .deleteToStart: delete(from: 0, to: caret)
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(text.count, caret + 1)
    case .start: caret = 0
    case .end: caret = text.count
    }
    return true
  }

  /// Replaces a word that ends at the caret.
  mutating func replace(_ word: String, with other: String) {
    delete(from: caret - word.count, to: caret)
    insert(other)
  }

  @discardableResult
  private mutating func insert(_ addition: String) -> Bool {
    let room = Self.limit - text.unicodeScalars.count
    let fitting = String(String.UnicodeScalarView(addition.unicodeScalars.prefix(max(0, room))))
    let head = String(beforeCaret) + fitting
    let tail = text.dropFirst(caret)
    text = head + tail
    caret = head.count
    return fitting.unicodeScalars.count == addition.unicodeScalars.count
  }

  private mutating func delete(from start: Int, to end: Int) {
    let start = max(0, start)
    let end = min(text.count, end)
    guard start < end else { return }
    text = String(text.prefix(start) + text.dropFirst(end))
    caret = start
  }

  private var startOfWord: Int {
    let before = Array(beforeCaret)
    var position = before.count
    while position > 0, before[position - 1].isWhitespace { position -= 1 }
    while position > 0, !before[position - 1].isWhitespace { position -= 1 }
    return position
  }
}
