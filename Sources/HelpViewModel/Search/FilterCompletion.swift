import HelpSearch

/// Completions of an unfinished filter before the caret.
package struct FilterCompletion: Equatable, Sendable {
  package struct Candidate: Hashable, Sendable {
    /// A whole filter, such as `kind:faq`, or the name of one, such as `kind:`; with the hyphen that is typed.
    package let text: String
    /// Number of entries that the filter selects; nil if it is unknown.
    package let count: Int?

    /// `faq` for `kind:faq`; the whole text for a name.
    package var value: Substring {
      let value = text.drop { $0 != ":" }.dropFirst()
      return value.isEmpty ? text[...] : value
    }
  }

  /// The part of the filter that is typed.
  package let typed: String
  /// Never empty.
  package let candidates: [Candidate]

  /// Shorter text is probably the start of a word.
  private static let shortestName = 2

  /// Nil if no filter is before the caret, or the filter is complete.
  init?(_ field: TextField, _ engine: any SearchEngine, at time: SearchTime) {
    let after = field.text.dropFirst(field.caret)
    let quotes = field.beforeCaret.count { "\"“”＂".contains($0) }
    guard after.first?.isWhitespace != false, quotes.isMultiple(of: 2) else { return nil }
    typed = String(field.beforeCaret.reversed().prefix { !$0.isWhitespace }.reversed())
    let hyphen = typed.prefix(1).filter { "-－".contains($0) }
    let filter = typed.dropFirst(hyphen.count)
    if let colon = filter.firstIndex(where: { $0 == ":" || $0 == "：" }) {
      guard let name = SearchFilter(rawValue: filter[..<colon].lowercased()) else { return nil }
      let value = String(filter[filter.index(after: colon)...])
      candidates = engine.values(of: name, beginningWith: value, at: time)
        .map { Candidate(text: hyphen + $0.text, count: $0.count) }
    } else {
      let name = filter.lowercased()
      candidates =
        name.count < Self.shortestName
        ? []
        : SearchFilter.allCases.map(\.rawValue).filter { $0.hasPrefix(name) }
          .map { Candidate(text: hyphen + $0 + ":", count: nil) }
    }
    if candidates.isEmpty || candidates.map(\.text) == [typed] { return nil }
  }

  /// The common prefix of all candidates, if it is longer than the typed text; else nil.
  var commonBeginning: String? {
    guard let first = candidates.first?.text else { return nil }
    let common = candidates.dropFirst().reduce(first) { $0.commonPrefix(with: $1.text) }
    return common.count > typed.count && common.hasPrefix(typed) ? common : nil
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
