/// A rule of opening hours that does not do what it says, with what its author has probably meant.
package struct IdleHoursRule: Hashable, Sendable {
  package enum Fault: Hashable, Sendable {
    /// The rule opens hours that are open without it.
    case covered
    /// A later rule opens or closes all or some of the rule's days in another way.
    case overridden
  }

  package let fault: Fault
  package let rule: String
  /// The rule that covers or overrides it; nil if it takes several.
  package let other: String?
  /// The whole expression; nil if there is nothing better than leaving the rule out.
  package let meant: String?
  /// For hours in lists: the lines of `closed` that shorten the days as the rule seems to mean.
  package let closed: String?

  package init(fault: Fault, rule: String, other: String?, meant: String? = nil, closed: String? = nil) {
    self.fault = fault
    self.rule = rule
    self.other = other
    self.meant = meant
    self.closed = closed
  }
}

extension OpeningHours {
  /// The rules without the effect that they state, each with its index. Redundant rules that close what is closed anyway,
  /// such as `Su off`, are none. `inLists` says that the rules come from the lists `open`, `unknown` and `closed`.
  package static func idleRules(of rules: [Rule], inLists: Bool) -> [(index: Int, rule: IdleHoursRule)] {
    guard 2...32 ~= rules.count else { return [] }
    let search = IdleHoursSearch(rules: rules, isInLists: inLists)
    return rules.indices.compactMap { index in search.finding(at: index).map { (index, $0) } }
  }
}
