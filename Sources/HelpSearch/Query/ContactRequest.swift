import Hangul
import HelpContent

/// Recognizes queries that ask for a contact: a number to call, an address, a person to talk to.
struct ContactRequest: Sendable {
  /// Words that ask for a contact in any query.
  private static let numbers = Words(
    "전화번호 연락처 상담번호 대표번호 이메일주소 메일주소 电话号码 联系方式 联系电话 客服电话 热线电话 哪个电话 什么电话 phonenumber hotline")
  /// Words that do in a short one; in a longer one they are often by the way.
  private static let ways = Words(
    """
    전화 번호 고객센터 콜센터 상담원 상담사 상담전화 이메일 메일 채팅 챗 카톡 카카오톡 메신저 문의처 电话 号码 热线 客服 人工 邮箱 邮件 在线客服 聊天 \
    phone number telephone call hotline email mail chat contact agent messenger representative operator support
    """)
  private static let maxLength = 3
  private static let maxHanLength = 6

  private let kinds: Words

  init(kindNames: [Contact.Kind: [String]]) { kinds = Words(kindNames.values.joined().joined(separator: " ")) }

  enum Strength {
    case none
    /// By the way: contacts may be meant.
    case weak
    /// A contact is what is asked for.
    case strong
  }

  /// `words` are without names of services.
  func strength(of words: [ParsedQuery.Word]) -> Strength {
    let words = words.map { Homophones.usualSpelling(of: $0.codeUnits) }
    let pairs = zip(words, words.dropFirst()).map { $0 + $1 }
    if Self.numbers.occur(in: words + pairs) { return .strong }
    guard Self.ways.occur(in: words) || kinds.occur(in: words) else { return .none }
    let length = words.reduce(0) { length, word in
      let han = word.count { $0.isHan }
      return length + (han > 0 ? max(1, han * Self.maxLength / Self.maxHanLength) : 1)
    }
    return length <= Self.maxLength ? .strong : .weak
  }
}

/// Words to be found in a query: in Hangul with particles, in Han characters anywhere.
private struct Words: Sendable {
  private let hangul: [CodeUnits]
  private let han: [CodeUnits]
  private let others: Set<CodeUnits>

  init(_ text: String) {
    let words = Set(text.split(separator: " ").map { FoldedText(String($0)).codeUnits })
    hangul = words.filter { $0[0].isSyllable }
    han = words.filter { $0[0].isHan }
    others = words.filter { !$0[0].isSyllable && !$0[0].isHan }
  }

  func occur(in words: [CodeUnits]) -> Bool {
    words.contains { word in
      others.contains(word) || hangul.contains { KoreanParticles.isForm(word, of: $0) }
        || word.contains(where: \.isHan) && han.contains { word.range(of: $0) != nil }
    }
  }
}
