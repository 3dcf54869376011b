import HelpContent

extension FailedSearchReason {
  /// Follows the text that was typed.
  func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .notFirst(let entry, let rank?, let instead):
      language.text(
        ko: "첫 번째가 아니라 \(rank)번째로 나옵니다: \(entry)" + (instead.map { ". 첫 번째: \($0)" } ?? ""),
        en: "\(entry) comes \(rank.ordinal), not first" + (instead.map { "; first comes \($0)" } ?? ""),
        zh: "\(entry) 排在第 \(rank) 位，而不是第一" + (instead.map { "；排第一的是 \($0)" } ?? ""))
    case .notFirst(let entry, nil, let instead?):
      language.text(
        ko: "나오지 않습니다: \(entry). 첫 번째: \(instead)",
        en: "\(entry) is not found, and first comes \(instead)",
        zh: "找不到 \(entry)，排第一的是 \(instead)")
    case .notFirst(let entry, nil, nil):
      language.text(
        ko: "결과가 없습니다. 첫 번째로 나와야 할 항목: \(entry)", en: "nothing is found, and \(entry) should come first",
        zh: "没有任何结果，\(entry) 应排在第一")
    case .notAmongFirst(let entry, let rank, let limit):
      language.text(
        ko: "\(limit)번째 안에 들지 못하고 \(rank)번째로 나옵니다: \(entry)",
        en: "\(entry) comes \(rank.ordinal), not among the first \(limit)",
        zh: "\(entry) 排在第 \(rank) 位，不在前 \(limit) 位")
    case .notFound(let entry):
      language.text(ko: "나오지 않습니다: \(entry)", en: "\(entry) is not found", zh: "找不到 \(entry)")
    case .found(let entry, let rank):
      language.text(
        ko: "나오면 안 되는 항목이 \(rank)번째로 나옵니다: \(entry)",
        en: "\(entry) comes \(rank.ordinal), and should not be found", zh: "\(entry) 不应出现，却排在第 \(rank) 位")
    case .notEmpty(let first, let total):
      language.text(
        ko: "아무것도 나오면 안 되는데 \(total)개가 나옵니다. 첫 번째: \(first)",
        en: "\(total == 1 ? "1 entry is" : "\(total) entries are") found, and none should be; first comes \(first)",
        zh: "不应有结果，却有 \(total) 条，排第一的是 \(first)")
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
