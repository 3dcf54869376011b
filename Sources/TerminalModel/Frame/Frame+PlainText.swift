extension Frame {
  /// The rows as lines, each as wide as the screen and followed by a newline.
  package var plainText: String { grid.lines.reduce(into: "") { $0 += $1 + "\n" } }
}
