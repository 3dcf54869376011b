/// The best of the matches inserted, up to a limit: a heap with the worst of them on top.
struct BestMatches {
  private let limit: Int
  private var heap: [RankedRetrieval.Match] = []

  init(_ limit: Int) { self.limit = limit }

  /// A match has to score more than this to be kept.
  var threshold: Float { heap.count < limit ? 0 : heap.first?.score ?? .infinity }

  /// Best first.
  var sorted: [RankedRetrieval.Match] { heap.sorted { Self.isWorse($1, $0) } }

  mutating func insert(_ match: RankedRetrieval.Match) {
    if heap.count < limit {
      heap.append(match)
      rise()
    } else if let worst = heap.first, Self.isWorse(worst, match) {
      heap[0] = match
      sink()
    }
  }

  /// Of equal scores the earlier document is better.
  private static func isWorse(_ a: RankedRetrieval.Match, _ b: RankedRetrieval.Match) -> Bool {
    (a.score, -a.id.segment, -a.id.document) < (b.score, -b.id.segment, -b.id.document)
  }

  private mutating func rise() {
    var index = heap.count - 1
    while index > 0, Self.isWorse(heap[index], heap[(index - 1) / 2]) {
      heap.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  private mutating func sink() {
    var index = 0
    while true {
      let child = (2 * index + 1..<min(2 * index + 3, max(2 * index + 1, heap.count))).min {
        Self.isWorse(heap[$0], heap[$1])
      }
      guard let child, Self.isWorse(heap[child], heap[index]) else { return }
      heap.swapAt(index, child)
      index = child
    }
  }
}
