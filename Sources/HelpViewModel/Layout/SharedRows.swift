/// Rows divided among lists.
enum SharedRows {
  /// Each list gets what it needs, as long as no other one needs it more; the last one takes what is left.
  static func shares(of rows: Int, needs: [Int]) -> [Int] {
    var shares = needs.map { _ in 0 }
    var rest = rows
    let order = needs.indices.sorted { (needs[$0], $0) < (needs[$1], $1) }
    for (position, index) in order.enumerated() {
      shares[index] = min(needs[index], rest / (order.count - position))
      rest -= shares[index]
    }
    shares[shares.count - 1] += rest
    return shares
  }
}
