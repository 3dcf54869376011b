extension ContentLibrary {
  /// A service with those of its items that satisfy `isWanted`; nil for an unknown service.
  package func whole(
    _ id: ServiceID, where isWanted: (Reference) -> Bool = { _ in true }
  ) -> ServiceDocument? {
    guard let service = service(id) else { return nil }
    let items = references(of: id).filter(isWanted).compactMap(entry)
    return ServiceDocument(
      service: service, contacts: items.compactMap { if case .contact(let item) = $0 { item } else { nil } },
      guides: items.compactMap { if case .guide(let item) = $0 { item } else { nil } },
      faq: items.compactMap { if case .faq(let item) = $0 { item } else { nil } },
      facts: items.compactMap { if case .fact(let item) = $0 { item } else { nil } },
      notes: items.compactMap { if case .note(let item) = $0 { item } else { nil } })
  }
}
