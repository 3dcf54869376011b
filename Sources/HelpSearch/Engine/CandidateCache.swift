/// What the grams of blocks say about patterns, kept while one query is answered: its plans share most of their patterns.
final class CandidateCache {
  private var numbers: [Pattern: Int] = [:]
  /// By pattern, block and space; nil where nobody asked yet.
  private var sets: [DocumentSet?] = []
  private let blocks: [SearchBlock]

  init(_ blocks: [SearchBlock]) { self.blocks = blocks }

  /// What the pattern is called here.
  func number(of pattern: Pattern) -> Int {
    if let number = numbers[pattern] { return number }
    let number = numbers.count
    numbers[pattern] = number
    sets.append(contentsOf: repeatElement(nil, count: blocks.count * GramKey.Space.gramSpaceCount))
    return number
  }

  /// `number` is the pattern's, `block` the position of the block.
  func candidates(for pattern: Pattern, number: Int, in space: GramKey.Space, of block: Int) -> DocumentSet {
    let place = (number * blocks.count + block) * GramKey.Space.gramSpaceCount + space.number
    if let set = sets[place] { return set }
    let set = blocks[block].candidates(for: pattern, in: space)
    sets[place] = set
    return set
  }
}
