import Hangul
import HelpContent

/// Services that a query names, and the words that are left without their names.
struct ServiceMention {
  let services: Set<ServiceID>
  /// The names as typed, without separators.
  let names: [CodeUnits]
  /// Empty if the query is nothing but names.
  let rest: [ParsedQuery.Word]
}

/// The names of all services, to be found in queries.
struct ServiceNames: Sendable {
  /// By folded name without separators, and by the initial consonants of a name in Hangul.
  private var services: [CodeUnits: Set<ServiceID>] = [:]
  /// A longer name is not found in queries.
  private static let maxLength = 48
  /// Lengths of the names, longest first.
  private let lengths: [Int]
  /// Names with the keys that type them; empty if they are too many to be compared.
  private let typed: [(name: CodeUnits, keys: CodeUnits)]

  init(_ services: [(id: ServiceID, names: [CodeUnits])]) {
    for service in services {
      for name in service.names.map(SearchLexicon.withoutSeparators) where 2...Self.maxLength ~= name.count {
        self.services[name, default: []].insert(service.id)
        if name.allSatisfy(\.isSyllable) {
          self.services[name.compactMap { Syllable($0).map { Jamo.initials[$0.initial] } }, default: []].insert(
            service.id)
        }
      }
    }
    lengths = Set(self.services.keys.map(\.count)).sorted(by: >)
    typed = self.services.count > Self.maxNames ? [] : self.services.keys.map { ($0, $0.flatMap(Jamo.keys)) }
  }

  /// Nil if the words name no service. A name may be spread over words, and be part of one: 밀리해지, 怎么取消咪咕会员, ㅁㄹㅎㅈ.
  ///
  /// Only in a word that is not `isKnown` from texts a name may be typed without the Hangul key, with a slip, or joined to
  /// another Latin word: `alffl`, `sptify`, `spotifyrefund`.
  func mention(in words: [ParsedQuery.Word], isKnown: (CodeUnits) -> Bool) -> ServiceMention? {
    if lengths.isEmpty { return nil }
    let spread = words.map(spread)
    if let mention = literalMention(in: spread) { return mention }
    let corrected = spread.flatMap { word in
      word.isQuoted || isKnown(word.codeUnits) ? [word] : split(word) ?? [inHangul(word) ?? withoutSlip(word) ?? word]
    }
    return literalMention(in: corrected)
  }

  private static let minJoined = 4

  /// A Latin word that begins or ends with a name as two words; nil if it does neither.
  private func split(_ word: ParsedQuery.Word) -> [ParsedQuery.Word]? {
    let letters = word.codeUnits
    guard letters.count >= 2 * Self.minJoined, letters.allSatisfy(\.isLatin) else { return nil }
    for count in Self.minJoined...(letters.count - Self.minJoined) {
      let parts = [Array(letters.prefix(count)), Array(letters.dropFirst(count))]
      guard parts.contains(where: { services[$0] != nil }) else { continue }
      return parts.enumerated().map { index, part in
        ParsedQuery.Word(codeUnits: part, keystrokes: part, isUnfinished: index == 1 && word.isUnfinished)
      }
    }
    return nil
  }

  private static let minCorrected = 5
  private static let maxNames = 2_000

  /// The word as the only name that is one slip away; nil if there is none.
  private func withoutSlip(_ word: ParsedQuery.Word) -> ParsedQuery.Word? {
    let keys = word.codeUnits.flatMap(Jamo.keys)
    guard keys.count >= Self.minCorrected, keys.allSatisfy({ !$0.isDigit && Script($0) != .symbol }) else { return nil }
    let near = typed.filter { EditDistance.isOne(keys, $0.keys) }
    guard near.count == 1 else { return nil }
    return ParsedQuery.Word(codeUnits: near[0].name, keystrokes: near[0].name, isUnfinished: word.isUnfinished)
  }

  /// Some input methods join two consonants in a row into one letter.
  private func spread(_ word: ParsedQuery.Word) -> ParsedQuery.Word {
    guard !word.isQuoted, word.codeUnits.contains(where: Jamo.isConsonant) else { return word }
    let codeUnits = word.codeUnits.flatMap { Jamo.isConsonant($0) ? Jamo.keys($0) : [$0] }
    return ParsedQuery.Word(codeUnits: codeUnits, keystrokes: codeUnits, isUnfinished: word.isUnfinished)
  }

  /// A word that was typed without the Hangul key, as it would have been with it.
  private func inHangul(_ word: ParsedQuery.Word) -> ParsedQuery.Word? {
    guard word.codeUnits.allSatisfy(\.isLatin), let hangul = Dubeolsik.hangul(word.codeUnits),
      hangul.count > 1, hangul.allSatisfy(\.isSyllable)
    else { return nil }
    return ParsedQuery.Word(codeUnits: hangul, keystrokes: hangul, isUnfinished: word.isUnfinished)
  }

  private func literalMention(in words: [ParsedQuery.Word]) -> ServiceMention? {
    var found: Set<ServiceID> = []
    var names: [CodeUnits] = []
    var rest: [ParsedQuery.Word] = []
    var index = 0
    /// Code units of the current word that belong to a name before.
    var offset = 0
    while index < words.count {
      let word = words[index]
      if let name = word.isQuoted ? nil : name(in: words[index...], from: offset) {
        found.formUnion(name.services)
        names.append(name.text)
        add(word, offset..<name.start, to: &rest)
        index = name.endWord
        offset = name.end
      } else {
        add(word, offset..<word.codeUnits.count, to: &rest)
        index += 1
        offset = 0
      }
    }
    return found.isEmpty ? nil : ServiceMention(services: found, names: names, rest: rest)
  }

  private func add(_ word: ParsedQuery.Word, _ range: Range<Int>, to words: inout [ParsedQuery.Word]) {
    if range == 0..<word.codeUnits.count {
      if !range.isEmpty { words.append(word) }
      return
    }
    let part = SearchLexicon.withoutSeparators(Array(word.codeUnits[range]))
    guard !part.isEmpty, !KoreanParticles.contains(part) else { return }
    words.append(
      ParsedQuery.Word(
        codeUnits: part, keystrokes: part, isUnfinished: word.isUnfinished && range.upperBound == word.codeUnits.count))
  }

  /// The first and longest name in the first of the words from `offset` on: where it begins there, and the word and the
  /// place where it ends.
  private func name(in words: ArraySlice<ParsedQuery.Word>, from offset: Int) -> (
    services: Set<ServiceID>, text: CodeUnits, start: Int, endWord: Int, end: Int
  )? {
    guard let word = words.first?.codeUnits else { return nil }
    for start in offset..<word.count where mayBegin(at: start, of: word) {
      let (text, places) = letters(of: words, from: start)
      for length in lengths where length <= text.count {
        let name = Array(text.prefix(length))
        guard let services = services[name] else { continue }
        let end = places[length - 1]
        let inside = words[end.word].codeUnits
        // A Latin name ends with a word.
        if text[length - 1].isLatin, end.index + 1 < inside.count, inside[end.index + 1].isLatin { continue }
        return end.index + 1 == inside.count
          ? (services, name, start, end.word + 1, 0) : (services, name, start, end.word, end.index + 1)
      }
    }
    return nil
  }

  /// Names in Han characters may begin anywhere, since there are no spaces; others at the beginning of a word.
  private func mayBegin(at index: Int, of word: CodeUnits) -> Bool {
    index == 0 || word[index].isHan || Script(word[index]) != Script(word[index - 1])
  }

  /// Code units without separators, as many as the longest name, each with its word and its index there.
  private func letters(of words: ArraySlice<ParsedQuery.Word>, from start: Int) -> (
    CodeUnits, [(word: Int, index: Int)]
  ) {
    var text: CodeUnits = []
    var places: [(word: Int, index: Int)] = []
    for (number, word) in words.enumerated() where !word.isQuoted {
      for index in word.codeUnits.indices where number > 0 || index >= start {
        if text.count >= lengths[0] { return (text, places) }
        if IgnoredPunctuation.isSkippable(word.codeUnits[index]) { continue }
        text.append(word.codeUnits[index])
        places.append((words.startIndex + number, index))
      }
    }
    return (text, places)
  }
}
