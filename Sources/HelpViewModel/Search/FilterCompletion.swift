import HelpContent
import HelpSearch

/// Completions of an unfinished filter before the caret.
package struct FilterCompletion: Equatable, Sendable {
  /// The part of the filter that is typed.
  package let typed: String
  /// Whole filters, such as `kind:faq`, or names of filters, such as `kind:`; never empty.
  package let candidates: [String]

  /// Shorter text is probably the start of a word.
  private static let shortestName = 2
  /// Limit on entries whose tags, and on services whose names, are considered.
  private static let mostRead = 2_000

  /// Nil if no filter is before the caret, or the filter is complete.
  init?(_ field: TextField, _ library: any ContentLibrary) {
    let after = field.text.dropFirst(field.caret)
    let quotes = field.beforeCaret.count { "\"“”＂".contains($0) }
    guard after.first?.isWhitespace != false, quotes.isMultiple(of: 2) else { return nil }
    typed = String(field.beforeCaret.reversed().prefix { !$0.isWhitespace }.reversed())
    if let colon = typed.firstIndex(where: { $0 == ":" || $0 == "：" }) {
      guard let filter = SearchFilter(rawValue: typed[..<colon].lowercased()) else { return nil }
      let value = FoldedPrefix(String(typed[typed.index(after: colon)...]))
      candidates = Self.values(of: filter, beginningWith: value, library).map { "\(filter.rawValue):\($0)" }
    } else {
      let name = typed.lowercased()
      candidates =
        name.count < Self.shortestName
        ? [] : SearchFilter.allCases.map(\.rawValue).filter { $0.hasPrefix(name) }.map { $0 + ":" }
    }
    if candidates.isEmpty || candidates == [typed] { return nil }
  }

  /// The common prefix of all candidates, if it is longer than the typed text; else nil.
  var commonBeginning: String? {
    guard let first = candidates.first else { return nil }
    let common = candidates.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    return common.count > typed.count && common.hasPrefix(typed) ? common : nil
  }

  /// A value is matched by its identifier and by its names.
  private static func values(
    of filter: SearchFilter, beginningWith value: FoldedPrefix, _ library: any ContentLibrary
  ) -> [String] {
    func begins(_ names: [String]) -> Bool { names.contains(where: value.begins) }
    switch filter {
    case .service:
      let named = library.services.count <= mostRead
      return library.services.filter { id in
        begins([id.description] + (named ? library.service(id).map(names) ?? [] : []))
      }.map(\.description)
    case .kind:
      return EntryKind.allCases.filter { kind in
        begins([kind.rawValue] + InterfaceLanguage.allCases.map { Message.content(.entryKind(kind)).localized(in: $0) })
      }.map(\.rawValue)
    case .tag:
      let tags = library.allReferences.prefix(mostRead).compactMap { library.entry($0) }.flatMap(\.tags)
      return Set(tags.map(\.description)).filter { begins([$0]) }.sorted()
    case .language: return library.collection.languages.map(\.description).filter { begins([$0]) }
    }
  }

  private static func names(of service: Service) -> [String] { service.name.versions.map(\.text) }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
