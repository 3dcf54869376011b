import Hangul

/// Particles, endings and question words, which carry no meaning in a query.
enum StopWords {
  /// Particles and endings.
  static let korean = folded([
    "하려면", "받으려면", "으려면", "려면", "하고싶어요", "하고싶은데", "하고싶어", "하고", "하는법", "하는방법", "방법", "법", "하기", "해주세요", "해줘", "해달라고",
    "해요", "했어요",
    "했는데", "하나요", "할까요", "할수있나요", "할수있어요", "되나요", "됩니까", "되요", "돼요", "될까요", "인가요", "이요", "요", "어떻게", "문의", "신청", "받기",
    "받는법", "받고싶어요",
    "받을수있나요", "에서", "에게", "으로", "까지", "부터", "이나", "은요", "는요", "이", "가", "을", "를", "은", "는", "에", "의", "로", "도", "만",
    "와", "과", "한테", "께", "중",
    "시", "할때", "할", "한", "해", "하면", "하는", "된", "되는", "안돼요", "안되요", "안됨", "했을때",
  ])
  private static let chinese = folded([
    "怎么样才能", "怎样才能", "如何才能", "怎么办理", "怎么才能", "请问一下", "为什么", "怎么样", "怎么办", "在哪里", "是多少", "可不可以", "能不能", "有没有", "没有",
    "怎么",
    "怎样", "如何", "请问", "请教",
    "什么", "多少", "多久", "哪里", "哪儿", "在哪", "可以", "我想", "我要", "想要", "需要", "一下", "帮我", "我的", "是否", "能否", "吗", "呢", "吧", "啊",
    "的", "了", "我", "想", "要", "去",
    "在", "把", "被", "给", "是", "有", "能", "会", "都", "和", "跟", "与", "或",
  ])
  private static let english: Set<CodeUnits> = Set(
    folded(
      ("a an the i my me you your we our it its is am are was were be do does did can could how what when where why who which "
        + "to of for in on at from with by about if or and not no please want need would like should will get there this that "
        + "have has had im ive id cant dont didnt").split(separator: " ").map(String.init)))

  private static let koreanWords: Set<CodeUnits> = Set(
    folded(
      ("방법 방법을 방법이 법 어떻게 어떡해 알려주세요 알려줘 알려줘요 가르쳐주세요 하나요 하나 하죠 해요 할까요 될까요 되나요 되죠 싶어요 싶은데 싶은데요 싶습니다 있나요 있어요 "
        + "있을까요 없나요 뭐예요 뭔가요 무엇인가요 언제 어디 어디서 어디에 왜 몇 얼마 얼마나 시까지 좀 저 제 제가 저는 나 내 내가 나는 그 이 것 거 수 때 후 뒤 전 주세요 "
        + "해주세요 궁금해요 궁금합니다 문의드립니다 문의합니다 부탁드립니다 부탁해요 인가요 입니까 하는 하고 하면 하려면 하려고 받고 받으려면 요").split(separator: " ").map(
          String.init)))

  /// True if the whole word is a stop word.
  static func isStopWord(_ codeUnits: CodeUnits) -> Bool {
    koreanWords.contains(codeUnits)
      || codeUnits.allSatisfy { $0.isLatin || $0 == 0x27 } && english.contains(codeUnits.filter(\.isLatin))
  }

  /// True if the word is a particle or an ending.
  static func isParticle(_ codeUnits: CodeUnits) -> Bool { korean.contains(codeUnits) || chinese.contains(codeUnits) }

  /// The parts of a Chinese sentence between stop words; any other word is returned whole.
  static func pieces(of codeUnits: CodeUnits) -> [CodeUnits] {
    guard codeUnits.contains(where: \.isHan) else { return [codeUnits] }
    var pieces: [CodeUnits] = []
    var piece: CodeUnits = []
    var index = 0
    while index < codeUnits.count {
      if let word = chinese.first(where: { codeUnits[index...].starts(with: $0) }) {
        pieces.append(piece)
        piece = []
        index += word.count
      } else {
        piece.append(codeUnits[index])
        index += 1
      }
    }
    return (pieces + [piece]).filter { !$0.isEmpty }
  }

  static func folded(_ words: [String]) -> [CodeUnits] { words.map { FoldedText($0).codeUnits } }
}
