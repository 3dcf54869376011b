import HelpContent
import HelpFiles
import HelpViewModel
import TerminalModel

/// The entries that differ between two states of content, service by service.
struct ChangesReport: Report {
  let differences: [EntryDifference]
  let collectionHasChanged: Bool
  let formatter: EntryFormatter

  init(from before: any ContentLibrary, to now: any ContentLibrary, formatter: EntryFormatter) {
    differences = now.differences(from: before)
    collectionHasChanged = before.collection != now.collection
    self.formatter = formatter
  }

  var isEmpty: Bool { differences.isEmpty && !collectionHasChanged }

  /// In one sentence, as the browser says it.
  var summary: String {
    let names = Dictionary(differences.map { ($0.change.reference.service, $0.service) }) { first, _ in first }
    let summary = ChangeSummary(differences.map(\.change)) { id in
      names[id].map(formatter.plain) ?? id.description
    }
    return formatter.localized(isEmpty ? .news(.nothingChanged) : .news(.summary(summary)))
  }

  var json: JSONValue {
    let head: JSONValue = ["type": "changes", "version": 1]
    return head.merging(members)
  }

  var members: JSONValue {
    let count = { (kind: EntryChange.Kind) in JSONValue.int(differences.count { $0.change.kind == kind }) }
    return [
      "new": count(.new), "changed": count(.changed), "gone": count(.gone), "collection": .bool(collectionHasChanged),
      "changes": .array(
        differences.map { difference in
          let service = formatter.languages.choose(difference.service)
          return [
            "ref": .string(difference.change.reference.description),
            "kind": .string(difference.change.reference.kind.rawValue),
            "change": .string(difference.change.kind.rawValue),
            "service": [
              "id": .string(difference.change.reference.service.description), "name": .string(service.text),
              "lang": .string(service.language.description),
            ],
            "title": .string(formatter.title(of: difference.entry)), "fields": .strings(difference.fields),
          ]
        }),
    ]
  }

  var records: [[String]] {
    differences.map {
      [
        $0.change.reference.description, $0.change.kind.rawValue, $0.change.reference.kind.rawValue,
        formatter.title(of: $0.entry), $0.fields.joined(separator: ","),
      ]
    }
  }

  var lines: [TextLine] {
    var lines: [TextLine] = []
    var service: ServiceID?
    for difference in differences {
      let reference = difference.change.reference
      if reference.service != service {
        if service != nil { lines.append(.blank) }
        service = reference.service
        lines.append(TextLine(formatter.plain(difference.service), .strong))
      }
      lines += self.lines(of: difference)
    }
    if collectionHasChanged { lines.append(TextLine(formatter.localized(.news(.collectionChanged)))) }
    return lines
  }

  private func lines(of difference: EntryDifference) -> [TextLine] {
    let reference = difference.change.reference
    let words = EntryChange.Kind.allCases.map { formatter.localized(.news(.change($0))) }
    let width = words.map { DisplayWidth.of($0) }.max() ?? 0
    let word = formatter.localized(.news(.change(difference.change.kind)))
    let kind = formatter.localized(.content(.entryKind(reference.kind)))
    let marker = word.padded(toWidth: width) + "  "
    let title = TextLine(
      indent: 2, marker: marker,
      [.init("\(kind)  \(formatter.title(of: difference.entry))"), .init("  \(reference)", .dim)])
    guard !difference.fields.isEmpty else { return [title] }
    let fields = difference.fields.joined(separator: ", ")
    return [title, TextLine(indent: 4 + width, fields, .dim)]
  }
}
