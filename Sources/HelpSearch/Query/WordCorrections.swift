/// Corrections of words at one edit that may occur in the content, made once for a query.
final class WordCorrections {
  private let segments: [SearchSegment]
  private var corrections: [CodeUnits: [Expansion]] = [:]

  init(_ segments: [SearchSegment]) { self.segments = segments }

  func of(_ word: CodeUnits) -> [Expansion] {
    if let found = corrections[word] { return found }
    let filter = CorrectionFilter(word, in: segments)
    let found = SpellingCorrection.corrections(
      of: word, SpellingCorrection.Filter(mayKeep: filter.mayKeep, mayOccur: filter.mayOccur))
    corrections[word] = found
    return found
  }
}
