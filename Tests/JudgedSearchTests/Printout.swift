import HelpContent
import HelpViewModel

/// The shares by class, and each failed search with its actual results.
struct Printout {
  let text: String

  init(_ collection: JudgedCollection) {
    var lines = [
      "\(collection.name): class, searches, % first, % in the first \(ExpectedSearch.topResultCount), % all as wanted"
    ]
    var groups: [String] = []
    for verdict in collection.verdicts where !groups.contains(verdict.group) { groups.append(verdict.group) }
    for group in groups { lines.append(Self.row(group, collection.verdicts.filter { $0.group == group })) }
    lines.append(Self.row("all", collection.verdicts))
    for verdict in collection.verdicts where !verdict.isMet {
      lines += verdict.reasons.map {
        "  [\(verdict.group)] " + Diagnostic.Kind.searchFails(verdict.search.typed, $0).localized(in: .english).message
      }
    }
    text = lines.joined(separator: "\n")
  }

  private static func row(_ name: String, _ verdicts: [Verdict]) -> String {
    let shares = Shares(verdicts)
    let cells = [shares.count, shares.first, shares.amongFirst, shares.met].map { cell in
      let text = cell.map(String.init) ?? "-"
      return String(repeating: " ", count: max(0, 5 - text.count)) + text
    }
    return name + String(repeating: " ", count: max(1, 14 - name.count)) + cells.joined()
  }
}

extension Verdict {
  var group: String { search.group ?? "other" }
}
