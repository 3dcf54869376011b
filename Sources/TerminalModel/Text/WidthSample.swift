/// A text by which to tell whether a terminal reckons widths as we do.
package struct WidthSample: Hashable, Sendable {
  package let text: String

  package var expected: Int { DisplayWidth.of(text) }

  /// Whether terminals set up for East Asia draw it in two columns.
  package var isAmbiguous: Bool { text.unicodeScalars.first?.isAmbiguousSign == true }

  /// Letters of the languages on the screen, what joins with them, and the signs and lines that are drawn.
  package static let all = [
    "a", "é", "한", "ㅎ", "\u{1112}\u{1161}\u{11AB}", "中", "。", "Ａ", "e\u{301}", "😀",
    "─", "┃", "╭", "█", "●", "○", "▲", "◇", "☎", "▣", "▸", "✉", "✎", "…", "–", "·", "“", "›", "✓", "☐", "│",
  ].map { WidthSample(text: $0) }
}
