import HelpSearch
import Testing

/// The share of searches in which the engine finds the wanted entry first.
///
/// The floors are the shares reached so far: they are raised with the engine and never lowered.
/// `swift test --filter JudgedSearchTests` prints the shares by class and every search that fails.
@Suite("Judged searches", .serialized) struct JudgedSearchTests {
  struct Floor: Sendable {
    let first: Int
    let amongFirst: Int
    let met: Int
  }

  static let starter = Floor(first: 100, amongFirst: 100, met: 100)
  static let large = Floor(first: 96, amongFirst: 98, met: 96)

  @Test func `the starter content meets its judged searches`() {
    hold(.starter, to: Self.starter, atLeast: 400)
  }

  @Test func `a larger collection meets its judged searches`() { hold(.large, to: Self.large, atLeast: 60) }

  private func hold(_ collection: JudgedCollection, to floor: Floor, atLeast count: Int) {
    #expect(collection.mistakes == [])
    print(Printout(collection).text)
    let shares = SearchShares(collection.verdicts)
    #expect(shares.count >= count)
    #expect(shares.first ?? 0 >= floor.first)
    #expect(shares.amongFirst ?? 0 >= floor.amongFirst)
    #expect(shares.met >= floor.met)
  }
}
