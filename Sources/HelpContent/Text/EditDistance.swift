/// Spelling suggestions by edit distance.
package enum EditDistance {
  /// The word nearest to `word`, at a distance of at most two and at most a third of its length; nil if there is none.
  package static func nearest(to word: String, in words: some Sequence<String>) -> String? {
    let target = Array(word.lowercased().unicodeScalars.prefix(64))
    let limit = target.count < 2 ? 0 : min(2, max(1, target.count / 3))
    return words.lazy.map { ($0, between(target, Array($0.lowercased().unicodeScalars.prefix(64)))) }
      .filter { $0.1 <= limit }.min { $0.1 < $1.1 }?.0
  }

  /// True for a distance of one.
  package static func isOne<Letter: Equatable>(_ a: [Letter], _ b: [Letter]) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    var start = 0
    while start < a.count, start < b.count, a[start] == b[start] { start += 1 }
    var (endOfA, endOfB) = (a.count, b.count)
    while endOfA > start, endOfB > start, a[endOfA - 1] == b[endOfB - 1] { (endOfA, endOfB) = (endOfA - 1, endOfB - 1) }
    switch (endOfA - start, endOfB - start) {
    case (0, 1), (1, 0), (1, 1): return true
    case (2, 2): return a[start] == b[start + 1] && a[start + 1] == b[start]
    default: return false
    }
  }

  /// The Damerau–Levenshtein distance with adjacent transpositions: insertions, deletions, substitutions and swaps.
  package static func between<Letter: Equatable>(_ a: [Letter], _ b: [Letter]) -> Int {
    if a.isEmpty || b.isEmpty { return a.count + b.count }
    var rowBefore = [Int](repeating: 0, count: b.count + 1)
    var row = Array(0...b.count)
    for i in 1...a.count {
      var next = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let change = row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        next[j] = min(row[j] + 1, next[j - 1] + 1, change)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { next[j] = min(next[j], rowBefore[j - 2] + 1) }
      }
      (rowBefore, row) = (row, next)
    }
    return row[b.count]
  }
}
