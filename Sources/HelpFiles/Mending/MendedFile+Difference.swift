extension MendedFile {
  private static let context = 3

  /// The difference as `diff -u` writes it. Mends keep the number of lines, so that it is of lines in pairs.
  package var difference: [String] {
    let (old, new) = (Self.lines(before), Self.lines(after))
    let changed = zip(old, new).enumerated().filter { $0.element.0 != $0.element.1 }.map(\.offset)
    var hunks: [ClosedRange<Int>] = []
    for line in changed {
      let around = max(0, line - Self.context)...min(old.count - 1, line + Self.context)
      if let last = hunks.last, around.lowerBound <= last.upperBound + 1 {
        hunks[hunks.count - 1] = last.lowerBound...around.upperBound
      } else {
        hunks.append(around)
      }
    }
    return ["--- \(path)", "+++ \(path)"] + hunks.flatMap { Self.lines(of: $0, old, new) }
  }

  private static func lines(of hunk: ClosedRange<Int>, _ old: [String], _ new: [String]) -> [String] {
    let place = "\(hunk.lowerBound + 1),\(hunk.count)"
    var lines = ["@@ -\(place) +\(place) @@"]
    var index = hunk.lowerBound
    while index <= hunk.upperBound {
      var end = index
      while end <= hunk.upperBound, old[end] != new[end] { end += 1 }
      lines += old[index..<end].map { "-" + $0 } + new[index..<end].map { "+" + $0 }
      if end <= hunk.upperBound { lines.append(" " + old[end]) }
      index = end + 1
    }
    return lines
  }

  /// Without an empty one behind the last line end.
  private static func lines(_ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.last == "\r" ? line.dropLast() : line)
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
