import HelpContent

/// Mends strong emphasis as converters from other formats write it, which no reader of Markdown takes as such: blanks inside
/// of the signs, as in `**Active **tab`, and runs that belong together in pieces, as in `**A****B**`.
struct StrongRepair {
  private(set) var lines: [String]
  private(set) var isChanged = false
  private var fence: Substring?
  /// Lines that begin with as many blanks are code.
  private var codeIndentation = 4

  init(_ lines: [String]) {
    self.lines = lines
    for index in lines.indices where !isCode(lines[index]) && lines[index].hasByte(UInt8(ascii: "*")) {
      mend(index)
    }
  }

  private mutating func isCode(_ line: String) -> Bool {
    let indentation = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
    let text = line[line.utf8.index(line.startIndex, offsetBy: indentation)...]
    if let open = fence {
      if text.hasPrefix(open), text.allSatisfy({ $0 == open.first || $0 == " " }) { fence = nil }
      return true
    }
    switch text.utf8.first {
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      let signs = text.prefix { $0 == text.first }
      if signs.utf8.count > 2 { fence = signs }
      return fence != nil
    case nil: return false
    default: break
    }
    if indentation >= codeIndentation { return true }
    if let width = Self.markerWidth(of: text) {
      codeIndentation = indentation + width + 4
    } else if indentation == 0 {
      codeIndentation = 4
    }
    return false
  }

  /// Of the sign or number of a list item; nil for another line.
  private static func markerWidth(of text: Substring) -> Int? {
    let digits = text.utf8.prefix(while: \.isASCIIDigit)
    let rest = text.utf8[digits.endIndex...]
    guard let sign = rest.first, (digits.isEmpty ? "-+*" : ".)").utf8.contains(sign),
      rest.dropFirst().first == UInt8(ascii: " ")
    else { return nil }
    return digits.count + 2
  }

  /// Each cell of a table by itself.
  private mutating func mend(_ index: Int) {
    let cells = lines[index].split(separator: "|", omittingEmptySubsequences: false)
    let mended = cells.map { StrongLine($0)?.text ?? String($0) }.joined(separator: "|")
    if mended != lines[index] {
      lines[index] = mended
      isChanged = true
    }
  }
}
