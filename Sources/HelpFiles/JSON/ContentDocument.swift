package import HelpContent

/// A whole content in one JSON text, under the names that content files use and with nothing left out.
package enum ContentDocument {
  /// One line for each service; `write` takes them as they are made.
  package static func write(
    _ collection: HelpCollection, services: some Sequence<ServiceDocument>, _ write: (String) throws -> Void
  ) rethrows {
    try write(#"{"type":"content","version":1,"collection":\#(collection.json),"services":["#)
    var isFirst = true
    for service in services {
      try write((isFirst ? "\n" : ",\n") + service.json.description)
      isFirst = false
    }
    try write("\n]}\n")
  }

  /// `path` is what messages call it; without `today` nothing is said about dates.
  package static func read(_ bytes: [UInt8], path: String, today: CalendarDate?) -> DecodedDocument {
    let document = JSONDocument(bytes)
    var findings = document.findings
    var draft: ContentDocumentDraft?
    if let root = document.root {
      var decoder = DraftDecoder()
      draft = decoder.entity(ContentDocumentDraft.self, from: root)
      findings += decoder.findings + (draft?.findings(today: today) ?? [])
    }
    let file = FileFindings(path, in: nil, findings)
    return DecodedDocument(content: file.hasErrors ? nil : draft?.content, diagnostics: file.diagnostics)
  }
}

/// What a JSON text came to.
package struct DecodedDocument: Sendable {
  /// Nil when there are errors.
  package let content: InMemoryLibrary?
  package let diagnostics: [Diagnostic]
}

/// What the text says before any rule has judged it.
struct ContentDocumentDraft {
  enum Kind: String, CaseIterable, Sendable { case content }

  let place: Place
  var kind: Placed<Kind>?
  var version: Placed<Int>?
  var collection: CollectionDraft?
  var services: [ServiceDraft] = []

  init(at place: Place) { self.place = place }
}

extension ContentDocumentDraft: FieldDecodable {
  static let entity = EntityType.contentDocument
  static let fields: [Field<ContentDocumentDraft>] = [
    .one("type", .choice(), \.kind, .required),
    .one("version", .format, \.version, .required),
    .entity("collection", \.collection, .required),
    .entities("services", \.services),
  ]
}

extension ContentDocumentDraft {
  fileprivate func findings(today: CalendarDate?) -> [Placed<Finding>] {
    var first: [ServiceID: Place] = [:]
    var repeated: [Placed<Finding>] = []
    for id in services.compactMap(\.id) {
      if let place = first.updateValue(id.place, forKey: id.value) {
        repeated.append(Placed(.duplicateID(id.value.description, firstLine: place.line), at: id.place))
      }
    }
    // There are no layers in a document.
    let laidOver = services.compactMap { service in
      service.overlay.flatMap { overlay in
        overlay.value ? Placed(Finding.overlayOfNothing(service.id?.value.description ?? ""), at: overlay.place) : nil
      }
    }
    return (collection?.findings ?? []) + repeated + laidOver
      + services.flatMap { $0.findings(fileStem: $0.id?.value.description, today: today) }
  }

  fileprivate var content: InMemoryLibrary? {
    guard let collection = collection?.content else { return nil }
    let known = Set(services.flatMap(\.references))
    let context = ServiceContext(collection, isKnown: known.contains)
    return InMemoryLibrary(collection: collection, services: services.compactMap { $0.content(in: context) })
  }
}
