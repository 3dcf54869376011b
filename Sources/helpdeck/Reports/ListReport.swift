import HelpContent
import HelpFiles
import HelpViewModel
import TerminalModel

/// Items of one kind, with their references.
struct ListReport: Report {
  struct Item: Equatable {
    /// Nil if the item is not an entry.
    let reference: Reference?
    let kind: String
    let id: String
    let name: String
    var isRetired = false
  }

  let what: String
  let items: [Item]
  /// Of what people read.
  let language: InterfaceLanguage

  var json: JSONValue {
    [
      "type": "list", "version": 1, "what": .string(what),
      "items": .array(
        items.map { item in
          [
            "ref": .optional(item.reference?.description), "kind": .string(item.kind), "id": .string(item.id),
            "name": .string(item.name),
          ]
        }),
    ]
  }

  var records: [[String]] { items.map { [handle(of: $0), $0.kind, $0.name] } }

  var lines: [TextLine] {
    let width = items.map { DisplayWidth.of(handle(of: $0)) }.max() ?? 0
    return items.map { item in
      if item.name == handle(of: item) { return TextLine(item.name) }
      let isHidden = item.kind == "hidden"
      let retired = item.isRetired ? " · " + ReviewMessage.retired.localized(in: language) : ""
      return TextLine(
        marker: handle(of: item).padded(toWidth: width) + "  ", isHidden ? "(\(item.name))" : item.name + retired,
        isHidden || item.isRetired ? .dim : .plain)
    }
  }

  private func handle(of item: Item) -> String { item.reference?.description ?? item.id }
}
