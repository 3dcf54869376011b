package import HelpContent

/// A whole collection in one JSON text, lossless and with the keys of content files.
package enum ContentDocument {
  /// Passes the text to `write` piece by piece, one line for each service.
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

  /// `path` is shown in diagnostics. Without `today` dates are not checked.
  package static func read(_ bytes: [UInt8], path: String, today: CalendarDate?) -> DecodedDocument {
    let document = JSONDocument(bytes)
    var diagnostics = document.diagnostics
    var draft: ContentDocumentDraft?
    if let root = document.root {
      var decoder = DraftDecoder()
      draft = decoder.entity(ContentDocumentDraft.self, from: root)
      diagnostics += decoder.diagnostics + (draft?.diagnostics(today: today) ?? [])
    }
    let file = DiagnosticLog(path, in: nil, diagnostics)
    return DecodedDocument(content: file.hasErrors ? nil : draft?.content, diagnostics: file.diagnostics)
  }
}

/// The result of decoding a JSON text.
package struct DecodedDocument: Sendable {
  /// Nil if there are errors.
  package let content: InMemoryLibrary?
  package let diagnostics: [Diagnostic]
}

/// The decoded text before validation.
struct ContentDocumentDraft {
  enum Kind: String, CaseIterable, Sendable { case content }

  let location: SourceLocation
  var kind: Located<Kind>?
  var version: Located<Int>?
  var collection: CollectionDraft?
  var services: [ServiceDraft] = []

  init(at location: SourceLocation) { self.location = location }
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
  fileprivate func diagnostics(today: CalendarDate?) -> [Located<Diagnostic.Kind>] {
    var first: [ServiceID: SourceLocation] = [:]
    var repeated: [Located<Diagnostic.Kind>] = []
    for id in services.compactMap(\.id) {
      if let location = first.updateValue(id.location, forKey: id.value) {
        repeated.append(Located(.duplicateID(id.value.description, firstLine: location.line), at: id.location))
      }
    }
    // A document has no layers, so an overlay in it has nothing below.
    let laidOver = services.compactMap { service in
      service.overlay.flatMap { overlay in
        overlay.value
          ? Located(Diagnostic.Kind.overlayOfNothing(service.id?.value.description ?? ""), at: overlay.location) : nil
      }
    }
    return (collection?.diagnostics ?? []) + repeated + laidOver
      + services.flatMap { $0.diagnostics(fileStem: $0.id?.value.description, today: today) }
  }

  fileprivate var content: InMemoryLibrary? {
    guard let collection = collection?.content else { return nil }
    let known = Set(services.flatMap(\.references))
    let context = ServiceContext(collection, isKnown: known.contains)
    return InMemoryLibrary(collection: collection, services: services.compactMap { $0.content(in: context) })
  }
}
