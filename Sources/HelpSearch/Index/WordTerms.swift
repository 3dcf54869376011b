/// Hashes of the words of a text, for terms that know where words begin: every alphabetic word and its first four
/// letters, and the first two and three syllables of Hangul words.
enum WordTerms {
  private static let stemLength = 4
  private static let prefixSeed: UInt64 = 1

  @inline(__always)
  static func hash(ofWord word: some Sequence<UInt16>) -> UInt64 { TermKey.hash(word) }

  @inline(__always)
  static func hash(ofPrefix prefix: some Sequence<UInt16>) -> UInt64 { TermKey.hash(prefix, seed: prefixSeed) }

  /// Calls `body` with 48-bit hashes; one that occurs several times is passed several times.
  @inline(__always)
  static func forEach(in codeUnits: CodeUnits, _ body: (UInt64) -> Void) {
    var start = 0
    while start < codeUnits.count {
      let script = Script(codeUnits[start])
      var end = start + 1
      while end < codeUnits.count, Script(codeUnits[end]) == script { end += 1 }
      let word = codeUnits[start..<end]
      switch script {
      case .alphabetic:
        body(hash(ofWord: word))
        if word.count > stemLength { body(hash(ofPrefix: word.prefix(stemLength))) }
      case .hangul:
        for count in 2...3 where count <= word.count { body(hash(ofPrefix: word.prefix(count))) }
      case .symbol, .han, .kana: break
      }
      start = end
    }
  }
}
