import HelpContent

@testable import HelpFiles

/// Content with every kind of entry.
enum FuzzedContent {
  static let shop: InMemoryLibrary = {
    let file = LayerFile(path: "services/shop.yaml", relativePath: "services/shop.yaml", origin: .unreadable(.vanished))
    let read = ParsedFile(file, .success(Array(ContentTokens.service.utf8)), ValidationOptions(today: nil))
    return InMemoryLibrary(
      collection: HelpCollection(
        id: Identifier("desk")!, title: LocalizedText(.korean, "안내"), language: .korean,
        synonyms: [["환불", "refund"]]),
      services: [read.service!.content(in: .none)!])
  }()
}
