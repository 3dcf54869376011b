/// A text for checking that a terminal's widths match `DisplayWidth`.
package struct WidthSample: Hashable, Sendable {
  package let text: String

  package var expected: Int { DisplayWidth.of(text) }

  /// True if terminals configured for East Asia draw it in two columns.
  package var isAmbiguous: Bool { text.unicodeScalars.first?.isAmbiguousSymbol == true }

  /// What is sent, so that Hangul is composed. Letters of the supported languages, combining characters, and the symbols and lines of the interface.
  package static let all = [
    "a", "é", "한", "ㅎ", "中", "。", "Ａ", "e\u{301}", "😀",
    "─", "┃", "╭", "█", "●", "○", "▲", "◇", "☎", "▣", "▸", "✉", "✎", "…", "–", "·", "“", "›", "✓", "☐", "│",
  ].map { WidthSample(text: $0) }
}
