/// A prefix that is compared with texts after folding.
package struct FoldedPrefix {
  private let units: [UInt16]

  package init(_ prefix: String) { units = FoldedText(prefix).units }

  /// True if `text` begins with the prefix.
  package func begins(_ text: String) -> Bool { FoldedText(text).units.starts(with: units) }
}
