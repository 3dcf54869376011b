/// Words to look for inside of texts.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  private let words: [[UInt8]]
  private let beginsWord: [Bool]

  init(arrayLiteral words: String...) {
    self.words = words.map { Array($0.normalized.utf8) }
    let firsts = Set(self.words.compactMap(\.first))
    beginsWord = (0...255).map { firsts.contains(UInt8($0)) }
  }

  /// Returns whether one of the words is in `text`, in the same case.
  func isIn(_ text: String) -> Bool {
    let bytes = Array(text.normalized.utf8)
    return bytes.indices.contains { position in
      beginsWord[Int(bytes[position])] && words.contains { bytes[position...].starts(with: $0) }
    }
  }
}
