/// A prefix to compare with folded texts.
package struct FoldedPrefix {
  private let codeUnits: CodeUnits

  package init(_ prefix: String) { codeUnits = FoldedText(prefix).codeUnits }

  /// True if `text` begins with the prefix.
  package func begins(_ text: String) -> Bool { FoldedText(text).codeUnits.starts(with: codeUnits) }
}
