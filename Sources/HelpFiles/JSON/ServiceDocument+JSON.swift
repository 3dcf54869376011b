package import HelpContent

extension ServiceDocument {
  /// The whole service with the keys of content files, without loss.
  package var json: JSONValue {
    let (own, items) = (LosslessJSON(outer: nil), LosslessJSON(outer: service))
    let sections = JSONValue.present([
      "contacts": .array(
        contacts.map { head($0.id).merging(["kind": .string($0.kind.rawValue)]).merging(items.members(of: $0)) }),
      "guides": .array(guides.map { head($0.id).merging(items.members(of: $0)) }),
      "faq": .array(faq.map { head($0.id).merging(items.members(of: $0)) }),
      "facts": .array(facts.map { head($0.id).merging(items.members(of: $0)) }),
      "notes": .array(notes.map { head($0.id).merging(items.members(of: $0)) }),
    ])
    return JSONValue(dictionaryLiteral: ("format", 1)).merging(own.members(of: service)).merging(sections)
  }

  private func head(_ id: ItemID) -> JSONValue { ["id": .string(id.description)] }
}
