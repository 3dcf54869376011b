package import HelpSearch
import TerminalModel

extension Page {
  /// The page with the matches of `matcher` marked.
  package func marking(_ matcher: TextMatcher) -> Page {
    var page = self
    page.blocks = blocks.map { block in
      switch block {
      case .text(var paragraph):
        paragraph.text = Self.marking(matcher, in: paragraph.text)
        return .text(paragraph)
      case .table(let table):
        return .table(
          Table(
            header: table.header, rows: table.rows.map { $0.map { Self.marking(matcher, in: $0) } },
            rightAligned: table.rightAligned, margin: table.margin, indent: table.indent, step: table.step))
      case .code(var code):
        code.lines = code.lines.map { Self.marking(matcher, in: $0) }
        return .code(code)
      case .blank: return block
      }
    }
    return page
  }

  private static func marking(_ matcher: TextMatcher, in runs: [Run]) -> [Run] {
    let matches = matcher.matches(in: runs.map(\.text).joined())
    guard !matches.isEmpty else { return runs }
    var start = 0
    return runs.flatMap { run in
      let scalars = Array(run.text.unicodeScalars)
      defer { start += scalars.count }
      return scalars.split(at: matches.map { $0.lowerBound - start..<$0.upperBound - start }).map { part, isMatch in
        Run(String(String.UnicodeScalarView(part)), isMatch ? .match : run.mark)
      }
    }
  }
}

extension [Unicode.Scalar] {
  /// Splits into the pieces inside and outside `ranges`, which may extend beyond both ends; empty pieces are left out.
  fileprivate func split(at ranges: [Range<Int>]) -> [(part: ArraySlice<Unicode.Scalar>, isMatch: Bool)] {
    var pieces: [(ArraySlice<Unicode.Scalar>, Bool)] = []
    var position = 0
    for range in ranges {
      let range = range.clamped(to: 0..<count)
      guard !range.isEmpty, range.lowerBound >= position else { continue }
      if range.lowerBound > position { pieces.append((self[position..<range.lowerBound], false)) }
      pieces.append((self[range], true))
      position = range.upperBound
    }
    if position < count { pieces.append((self[position...], false)) }
    return pieces
  }
}
