import HelpContent
import HelpFiles
import HelpViewModel
import TerminalModel

/// The texts that are not translated, by service and language.
struct TranslationLines {
  let gaps: [TranslationGap]
  let interfaceLanguage: InterfaceLanguage
  /// Without, some entries of each language.
  let showsAll: Bool

  private static let shownEntries = 5

  var missing: Int { gaps.reduce(0) { $0 + $1.missing } }
  private var languages: [LanguageTag] { gaps.map(\.language).uniqued }

  /// A table, then the entries that lack a translation, with an empty line after them.
  var lines: [TextLine] {
    let services = gaps.map(\.service).uniqued
    let all = languages.map { language in cell(gaps.filter { $0.language == language }) }
    let rows =
      services.map { service in
        [service.description]
          + languages.map { language in cell(gaps.filter { $0.service == service && $0.language == language }) }
      } + [[localized(.allServices)] + all]
    let table = [[""] + languages.map(\.description)] + rows
    let widths = table[0].indices.map { column in table.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    let texts = table.map { row in
      zip(row, widths).map { $0.padded(toWidth: $1) }.joined(separator: "  ").trimmedAtEnd
    }
    return [TextLine(localized(.untranslatedHead), .strong)]
      + texts.enumerated().map { TextLine(indent: 2, $1, $0 == 0 ? .dim : $0 == texts.count - 1 ? .strong : .plain) }
      + languages.flatMap(entries) + [.blank]
  }

  private func entries(in language: LanguageTag) -> [TextLine] {
    let entries = gaps.filter { $0.language == language }.flatMap(\.entries)
    let shown = showsAll ? entries[...] : entries.prefix(Self.shownEntries)
    if entries.isEmpty { return [] }
    let rest = entries.count - shown.count
    return [TextLine(language.description + interfaceLanguage.colon, .strong)]
      + shown.map { TextLine(indent: 2, $0.description) }
      + (rest > 0 ? [TextLine(indent: 2, localized(.entriesLeft(rest)), .dim)] : [])
  }

  private func cell(_ gaps: [TranslationGap]) -> String {
    gaps.isEmpty ? "-" : "\(gaps.reduce(0) { $0 + $1.missing })/\(gaps.reduce(0) { $0 + $1.texts })"
  }

  private func localized(_ message: CheckMessage) -> String { message.localized(in: interfaceLanguage) }

  var records: [[String]] {
    gaps.map { ["untranslated", $0.service.description, $0.language.description, "\($0.missing)", "\($0.texts)"] }
  }

  var json: JSONValue {
    .array(
      gaps.map { gap in
        [
          "service": .string(gap.service.description), "language": .string(gap.language.description),
          "texts": .int(gap.texts), "missing": .int(gap.missing), "entries": .strings(gap.entries.map(\.description)),
        ]
      })
  }
}

extension Array where Element: Hashable {
  /// In the order in which they come first.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}
