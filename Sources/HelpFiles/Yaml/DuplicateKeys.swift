import HelpContent

/// The keys that a map holds twice, found one map at a time: Yams stops at the first, so the later key is renamed and the text parsed again.
struct DuplicateKeys {
  private(set) var text: String
  /// Where renamed keys stand; what follows them is not read.
  private(set) var renamed: Set<Place> = []
  private(set) var findings: [Placed<Finding>] = []

  private static let most = 20

  init(_ text: String) { self.text = text }

  /// Whether parsing `text` once more can lead further.
  mutating func resolve(_ keys: [String], from first: Place) -> Bool {
    let key = keys.first ?? ""
    guard renamed.count < Self.most, let second = secondPlace(of: first) else {
      findings.append(Placed(.duplicateKey(key, firstLine: first.line), at: first))
      return false
    }
    findings.append(Placed(.duplicateKey(key, firstLine: first.line), at: second.place))
    // One private character for another keeps every column where it was.
    let name = String(repeating: "\u{E000}", count: second.length - 1)
    let mark = Unicode.Scalar(0xE001 + UInt32(renamed.count)).map { String($0) } ?? ""
    text.replaceSubrange(second.range, with: mark + name)
    renamed.insert(second.place)
    return true
  }

  /// The next line of the same block map that begins with the same key.
  private func secondPlace(of first: Place) -> (place: Place, range: Range<String.Index>, length: Int)? {
    var key: Substring?
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if number < first.line { continue }
      let scalars = line.unicodeScalars
      let indentation = scalars.prefix { $0 == " " || (number == first.line && $0 == "-") }.count
      if number == first.line {
        let rest = Substring(scalars.dropFirst(first.column - 1))
        guard indentation == first.column - 1, let colon = rest.firstIndex(of: ":") else { return nil }
        key = rest[..<colon]
      } else if let key, !line.allSatisfy(\.isWhitespace) {
        if indentation < first.column - 1 { return nil }
        let rest = Substring(scalars.dropFirst(first.column - 1))
        guard indentation == first.column - 1, rest.hasPrefix(key), rest.dropFirst(key.count).first == ":" else {
          continue
        }
        let range = rest.startIndex..<rest.index(rest.startIndex, offsetBy: key.count)
        return (Place(line: number, column: first.column), range, key.unicodeScalars.count)
      }
    }
    return nil
  }
}
