import HelpContent
package import HelpSearch

extension SearchFilter {
  /// Names of values in all languages of the interface, by which they can be typed too.
  package static let interfaceNames: [SearchFilter: [String: [String]]] = [
    .kind: Dictionary(
      uniqueKeysWithValues: EntryKind.allCases.map { ($0.rawValue, names(.content(.entryKind($0)))) }
        + Contact.Kind.allCases.map { ($0.rawValue, Contact.Kind.interfaceNames[$0] ?? []) }),
    .status: Dictionary(
      uniqueKeysWithValues: Review.Status.allCases.map { ($0.rawValue, names(.review(.status($0)))) }
        + [(EntryStatus.retired.rawValue, names(.review(.retired)))]),
    .open: [openNow: names(.search(.now))],
  ]

  private static func names(_ message: Message) -> [String] {
    InterfaceLanguage.allCases.map { message.localized(in: $0) }
  }
}
