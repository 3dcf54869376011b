import Threads

extension Array where Element: Sendable {
  /// Transforms the elements on all processors; the result keeps their order.
  func concurrentMap<Result: Sendable>(_ transform: @escaping @Sendable (Element) -> Result) -> [Result] {
    let results = Collected<Result>()
    ParallelWork.run(count) { number in results.add(transform(self[number]), at: number) }
    let all = results.all
    return indices.compactMap { all[$0] }
  }
}
