/// Composes keystrokes into syllables, like an input method for Dubeolsik.
package enum HangulComposition {
  /// Letters that cannot be part of a syllable are kept.
  package static func syllables(_ keys: [UInt16]) -> [UInt16] {
    var composed: [UInt16] = []
    var index = 0
    while index < keys.count {
      guard let initial = Jamo.initial(keys[index]), index + 1 < keys.count, Jamo.medial(keys[index + 1]) != nil else {
        composed.append(keys[index])
        index += 1
        continue
      }
      index += 1
      var syllable = Syllable(initial, medial(keys, &index))
      syllable.final = final(keys, &index)
      composed.append(syllable.codeUnit)
    }
    return composed
  }

  private static func medial(_ keys: [UInt16], _ index: inout Int) -> Int {
    defer { index += 1 }
    if index + 1 < keys.count, let joined = Jamo.join(keys[index], keys[index + 1]), let medial = Jamo.medial(joined) {
      index += 1
      return medial
    }
    return Jamo.medial(keys[index]) ?? 0
  }

  /// 0 if there is no final: a consonant before a vowel begins the next syllable.
  private static func final(_ keys: [UInt16], _ index: inout Int) -> Int {
    func isFree(_ position: Int) -> Bool {
      position < keys.count && (position + 1 == keys.count || Jamo.medial(keys[position + 1]) == nil)
    }
    guard isFree(index), let single = Jamo.final(keys[index]) else { return 0 }
    if isFree(index + 1), let joined = Jamo.join(keys[index], keys[index + 1]), let double = Jamo.final(joined) {
      index += 2
      return double
    }
    index += 1
    return single
  }
}
