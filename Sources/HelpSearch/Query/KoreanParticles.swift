/// The particles that follow a Korean noun without a space.
enum KoreanParticles {
  private static let particles: Set<CodeUnits> = Set(
    """
    은 는 이 가 을 를 의 에 에서 에게 한테 께 와 과 도 만 랑 이랑 하고 까지 부터 나 이나 요 이요 은요 는요 에도 에는 에서는 에서도 에서의 으로 로 이라 라 이라는 라는 \
    인데 이고
    """.split(separator: " ").map { FoldedText(String($0)).codeUnits })
  /// By means of: 전화로 is not what is asked for, but how it is to be done.
  private static let instrumental: Set<CodeUnits> = Set(["로", "으로"].map { FoldedText($0).codeUnits })

  static func contains(_ codeUnits: CodeUnits) -> Bool { particles.contains(codeUnits) }

  /// True if `word` is `noun`, with or without a particle that leaves it the thing spoken of.
  static func isForm(_ word: CodeUnits, of noun: CodeUnits) -> Bool {
    guard word.starts(with: noun) else { return false }
    let rest = Array(word.dropFirst(noun.count))
    return rest.isEmpty || particles.contains(rest) && !instrumental.contains(rest)
  }
}
