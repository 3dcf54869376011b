/// A label of entries in any script: letters and digits, none in upper case, in words joined by single hyphens, at most 64
/// characters.
package struct TagID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  package static let maxLength = 64

  /// Nil if `text` is no tag.
  package init?(_ text: some StringProtocol) {
    var previous: Unicode.Scalar = "-"
    var count = 0
    for scalar in text.unicodeScalars {
      guard scalar == "-" ? previous != "-" : scalar.isOfTag else { return nil }
      previous = scalar
      count += 1
    }
    guard previous != "-", count <= Self.maxLength else { return nil }
    description = String(text)
  }

  /// The tag that a label of a help desk is written as, such as `refunds-returns` for `Refunds & Returns`; nil if the
  /// label has neither letters nor digits.
  package init?(label: some StringProtocol) {
    var tag = String.UnicodeScalarView()
    for scalar in label.lowercased().unicodeScalars {
      if tag.count == Self.maxLength { break }
      if scalar.isOfTag {
        tag.append(scalar)
      } else if tag.last != "-", !tag.isEmpty, !scalar.properties.isDefaultIgnorableCodePoint {
        tag.append("-")
      }
    }
    if tag.last == "-" { tag.removeLast() }
    self.init(String(tag))
  }

  package static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}

extension Unicode.Scalar {
  fileprivate var isOfTag: Bool {
    if isASCII { return "a"..."z" ~= self || "0"..."9" ~= self }
    switch properties.generalCategory {
    case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark,
      .spacingMark, .enclosingMark:
      return !properties.isDefaultIgnorableCodePoint
    default: return false
    }
  }
}
