import HelpContent

/// Resolves full and shortened references.
struct ReferenceResolver {
  enum Resolution: Equatable {
    case found(Reference)
    case ambiguous([Reference])
    /// Similar references.
    case unknown(suggestions: [String])
  }

  let library: any ContentLibrary

  /// `text` is `service`, `service/section/id` or `service/id`, where the service is an id, a name or an alias.
  func resolve(_ text: String) -> Resolution {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let services = self.services(called: parts[0])
    let references: [Reference]
    switch parts.count {
    case 1: references = services.map { Reference($0) }
    case 2: references = services.flatMap { items(called: parts[1], of: $0) }
    case 3:
      let section = ServiceSection(rawValue: parts[1])
      references = services.flatMap { items(called: parts[2], of: $0) }.filter { $0.item?.section == section }
    default: references = []
    }
    switch references.count {
    case 0: return .unknown(suggestions: suggestions(for: parts, services))
    case 1: return .found(references[0])
    default: return .ambiguous(references)
    }
  }

  /// An id wins over names and aliases of other services.
  func services(called text: String) -> [ServiceID] {
    if let id = ServiceID(text), library.service(id) != nil { return [id] }
    let name = Self.folded(text)
    return library.services.filter { names(of: $0).contains { Self.folded($0) == name } }
  }

  private func names(of id: ServiceID) -> [String] {
    guard let service = library.service(id) else { return [] }
    return service.name.versions.map(\.text) + service.aliases + (service.nativeName.map { [$0] } ?? [])
  }

  private func items(called id: String, of service: ServiceID) -> [Reference] {
    library.references(of: service).filter { $0.item?.id.description == id }
  }

  private func suggestions(for parts: [String], _ services: [ServiceID]) -> [String] {
    guard let service = services.first, parts.count > 1 else {
      let known = library.services.flatMap { id in ([id.description] + names(of: id)).map { (name: $0, id: id) } }
      guard let nearest = EditDistance.nearest(to: parts[0], in: known.map(\.name)),
        let id = known.first(where: { $0.name == nearest })?.id
      else { return library.services.flatMap { items(called: parts[0], of: $0) }.map(\.description) }
      return [([id.description] + parts.dropFirst()).joined(separator: "/")]
    }
    let references = library.references(of: service)
    let ids = references.compactMap { $0.item?.id.description }
    guard let last = parts.last else { return [] }
    let nearest = ids.contains(last) ? last : EditDistance.nearest(to: last, in: ids)
    return references.filter { $0.item?.id.description == nearest }.map(\.description)
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace }
  }
}
