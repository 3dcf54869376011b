import HelpContent

extension SearchTrouble {
  /// `typed` is already in quotes.
  func english(_ typed: String) -> String {
    switch self {
    case .notFirst(let entry, let rank?, let instead):
      "\(typed): \(entry) comes \(rank.ordinal), not first" + (instead.map { "; first comes \($0)" } ?? "")
    case .notFirst(let entry, nil, let instead?):
      "\(typed): \(entry) is not found, and first comes \(instead)"
    case .notFirst(let entry, nil, nil): "\(typed): nothing is found, and \(entry) should come first"
    case .notAmongFirst(let entry, let rank, let limit):
      "\(typed): \(entry) comes \(rank.ordinal), not among the first \(limit)"
    case .notFound(let entry): "\(typed): \(entry) is not found"
    case .found(let entry, let rank): "\(typed): \(entry) comes \(rank.ordinal), and should not be found"
    case .notEmpty(let first, let total):
      "\(typed): \(total == 1 ? "1 entry is" : "\(total) entries are") found, and none should be; first comes \(first)"
    }
  }

  func korean(_ typed: String) -> String {
    switch self {
    case .notFirst(let entry, let rank?, let instead):
      "\(typed): 첫 번째가 아니라 \(rank)번째로 나옵니다: \(entry)" + (instead.map { ". 첫 번째: \($0)" } ?? "")
    case .notFirst(let entry, nil, let instead?):
      "\(typed): 찾지 못합니다: \(entry). 첫 번째: \(instead)"
    case .notFirst(let entry, nil, nil): "\(typed): 아무것도 찾지 못합니다. 첫 번째로 나와야 할 항목: \(entry)"
    case .notAmongFirst(let entry, let rank, let limit):
      "\(typed): \(limit)번째 안에 들지 못하고 \(rank)번째로 나옵니다: \(entry)"
    case .notFound(let entry): "\(typed): 찾지 못합니다: \(entry)"
    case .found(let entry, let rank): "\(typed): 나오면 안 되는 항목이 \(rank)번째로 나옵니다: \(entry)"
    case .notEmpty(let first, let total):
      "\(typed): 아무것도 나오면 안 되는데 \(total)개가 나옵니다. 첫 번째: \(first)"
    }
  }

  func simplifiedChinese(_ typed: String) -> String {
    switch self {
    case .notFirst(let entry, let rank?, let instead):
      "\(typed)：\(entry) 排在第 \(rank) 位，而不是第一" + (instead.map { "；排第一的是 \($0)" } ?? "")
    case .notFirst(let entry, nil, let instead?): "\(typed)：找不到 \(entry)，排第一的是 \(instead)"
    case .notFirst(let entry, nil, nil): "\(typed)：没有任何结果，\(entry) 应排在第一"
    case .notAmongFirst(let entry, let rank, let limit): "\(typed)：\(entry) 排在第 \(rank) 位，不在前 \(limit) 位"
    case .notFound(let entry): "\(typed)：找不到 \(entry)"
    case .found(let entry, let rank): "\(typed)：\(entry) 不应出现，却排在第 \(rank) 位"
    case .notEmpty(let first, let total): "\(typed)：不应有结果，却有 \(total) 条，排第一的是 \(first)"
    }
  }
}

extension Int {
  /// Such as `4th`.
  fileprivate var ordinal: String {
    switch (self % 100, self % 10) {
    case (11...13, _): "\(self)th"
    case (_, 1): "\(self)st"
    case (_, 2): "\(self)nd"
    case (_, 3): "\(self)rd"
    default: "\(self)th"
    }
  }
}
