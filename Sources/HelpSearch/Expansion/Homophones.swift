import Hangul

/// Expands words to homophones: characters that an input method confuses, and common misspellings of Korean.
enum Homophones {
  private static let maxCharacters = 8

  /// Misspelt or colloquial word, and the usual one.
  private static let korean: [(CodeUnits, CodeUnits)] = [
    ("결재", "결제"), ("멤버쉽", "멤버십"), ("멤버샵", "멤버십"), ("맴버십", "멤버십"), ("어플리케이션", "앱"), ("애플리케이션", "앱"),
    ("어플", "앱"), ("카톡", "카카오톡"), ("핸드폰", "휴대폰"), ("휴대전화", "휴대폰"), ("메세지", "메시지"), ("컨텐츠", "콘텐츠"),
    ("이멜", "이메일"), ("홈피", "홈페이지"), ("비번", "비밀번호"), ("패스워드", "비밀번호"), ("폰번호", "전화번호"), ("써비스", "서비스"),
    ("센타", "센터"), ("쳇", "채팅"), ("챗", "채팅"), ("로긴", "로그인"), ("아이디", "계정"), ("환볼", "환불"), ("컴플레인", "불만"),
    ("캔슬", "취소"), ("케릭터", "캐릭터"), ("프리미움", "프리미엄"), ("스포티화이", "스포티파이"), ("유투브", "유튜브"),
  ].map { (Array($0.utf16), Array($1.utf16)) }

  static func expansions(of codeUnits: CodeUnits) -> [Expansion] {
    koreanSpellings(codeUnits).map { Expansion(.homophone, Pattern($0)) }
      + (vowels(codeUnits) + han(codeUnits)).map { Expansion(.homophone, Pattern($0)) }
  }

  /// The word with the usual spelling of what is misspelt or colloquial in it.
  static func usualSpelling(of codeUnits: CodeUnits) -> CodeUnits { koreanSpellings(codeUnits).first ?? codeUnits }

  private static func koreanSpellings(_ codeUnits: CodeUnits) -> [CodeUnits] {
    guard codeUnits.contains(where: \.isSyllable) else { return [] }
    return korean.compactMap { wrong, right in
      guard let range = codeUnits.range(of: wrong) else { return nil }
      return codeUnits[..<range.lowerBound] + right + codeUnits[range.upperBound...]
    }
  }

  /// One vowel replaced by a homophonous one: ㅐ and ㅔ, ㅒ and ㅖ, ㅙ, ㅚ and ㅞ.
  private static func vowels(_ codeUnits: CodeUnits) -> [[PatternElement]] {
    guard 2...maxCharacters ~= codeUnits.count, codeUnits.allSatisfy(\.isSyllable) else { return [] }
    return codeUnits.indices.flatMap { index in
      guard var syllable = Syllable(codeUnits[index]),
        let family = [[1, 5], [3, 7], [10, 11, 15]].first(where: { $0.contains(syllable.medial) })
      else { return [[PatternElement]]() }
      return family.filter { $0 != syllable.medial }.map { medial in
        syllable.medial = medial
        return replacing(index, of: codeUnits, by: .codeUnit(syllable.codeUnit))
      }
    }
  }

  /// One Han character replaced by those with the same pinyin.
  private static func han(_ codeUnits: CodeUnits) -> [[PatternElement]] {
    guard 2...maxCharacters ~= codeUnits.count, codeUnits.allSatisfy(\.isHan) else { return [] }
    return codeUnits.indices.flatMap { index in
      Pinyin.readings(of: codeUnits[index]).map { replacing(index, of: codeUnits, by: .pinyin($0)) }
    }
  }

  private static func replacing(_ index: Int, of codeUnits: CodeUnits, by element: PatternElement) -> [PatternElement] {
    var elements = codeUnits.map(PatternElement.codeUnit)
    elements[index] = element
    return elements
  }
}
