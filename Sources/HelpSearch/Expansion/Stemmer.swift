import Hangul

/// Strips endings of Korean and English words.
enum Stemmer {
  /// Stems of a word without one or more of its endings, longest first.
  static func stems(of codeUnits: CodeUnits) -> [CodeUnits] {
    if codeUnits.allSatisfy(\.isLatin) { return englishStems(codeUnits) }
    guard codeUnits.last?.isSyllable ?? false else { return [] }
    var stems: [CodeUnits] = []
    var rests = [codeUnits]
    while let rest = rests.popLast() {
      for ending in StopWords.korean where rest.count > ending.count && rest.ends(with: ending) {
        let stem = Array(rest.dropLast(ending.count))
        guard stem.count > 1 || !(stem.first?.isSyllable ?? false), !stems.contains(stem) else { continue }
        stems.append(stem)
        if stems.count < 16 { rests.append(stem) }
      }
    }
    return stems.sorted { $0.count > $1.count }
  }

  private static func englishStems(_ codeUnits: CodeUnits) -> [CodeUnits] {
    let endings = StopWords.folded([
      "ation", "ment", "ings", "ing", "ied", "ies", "ed", "es", "er", "ly", "al", "s", "e",
    ])
    let stems = endings.filter { codeUnits.count >= $0.count + 3 && codeUnits.ends(with: $0) }.map {
      Array(codeUnits.dropLast($0.count))
    }
    return stems.flatMap { stem in
      let isDouble = stem.count > 3 && stem[stem.count - 1] == stem[stem.count - 2]
      return isDouble ? [stem, stem.dropLast()] : [stem]
    }
  }
}

extension CodeUnits {
  fileprivate func ends(with ending: CodeUnits) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
