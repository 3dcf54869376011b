import HelpContent
import HelpFiles
import HelpSearch
import HelpViewModel

/// What people looked for in vain, most often first, with the entries that come nearest now.
struct MissedSearchReport: Report {
  struct Item: Equatable {
    let text: String
    let count: Int
    /// The day of the latest one; empty if it is not known.
    let last: String
    let nearest: [Reference]
    /// True if it finds something by now.
    let isFound: Bool
  }

  let items: [Item]
  let interfaceLanguage: InterfaceLanguage

  private static let maxItems = 200
  private static let maxNearest = 3

  init(_ searches: [(day: String, text: String)], _ context: CommandContext) {
    interfaceLanguage = context.interfaceLanguage
    // Capitals and blanks make no difference to a search.
    let groups = Dictionary(grouping: searches) { $0.text.lowercased() }.map { key, group in
      (text: key, count: group.count, last: group.map(\.day).max() ?? "")
    }
    let often = groups.sorted { ($1.count, $0.text) < ($0.count, $1.text) }.prefix(Self.maxItems)
    let (engine, languages, time) = (context.engine(), context.languages, context.time)
    items = Array(often).concurrentMap { group in
      var query = SearchQuery(group.text, languages: languages)
      query.time = time
      let results = engine.results(for: query, limit: Self.maxNearest)
      let nearest = results.hits.isEmpty ? results.nearest : results.hits
      return Item(
        text: group.text, count: group.count, last: group.last,
        nearest: nearest.prefix(Self.maxNearest).map(\.reference), isFound: !results.hits.isEmpty)
    }
  }

  var json: JSONValue {
    [
      "type": "list", "version": 1, "what": "missed-searches",
      "items": .array(
        items.map { item in
          [
            "ref": .null, "kind": "search", "id": .string(item.text), "name": .string(item.text),
            "count": .int(item.count), "last": .string(item.last), "found": .bool(item.isFound),
            "nearest": .strings(item.nearest.map(\.description)),
          ]
        }),
    ]
  }

  var records: [[String]] {
    items.map { item in
      [item.text, "search", "\(item.count)", item.last, item.nearest.map(\.description).joined(separator: ",")]
    }
  }

  var lines: [TextLine] {
    let width = items.map { "\($0.count)".count }.max() ?? 0
    return items.flatMap { item in
      let count = "\(item.count)"
      let found = item.isFound ? " · " + Message.check(.foundNow).localized(in: interfaceLanguage) : ""
      return [TextLine(marker: String(repeating: " ", count: width - count.count) + count + "  ", item.text + found)]
        + item.nearest.map { TextLine(indent: width + 2, "→ \($0)", .dim) }
    }
  }
}
