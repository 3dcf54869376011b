extension ServiceDraft {
  private var links: [Located<LinkDraft>] { related + items.flatMap(\.see) }

  private var ownItems: Set<Reference.Item> {
    Set(items.compactMap { item in item.id.map { Reference.Item(item.section, $0.value) } })
  }

  /// References within the file to items it does not have.
  var ownLinkDiagnostics: [Located<Diagnostic.Kind>] {
    let own = ownItems
    return links.compactMap { link in
      guard link.value.service == nil || link.value.service == id?.value, let item = link.value.item,
        !own.contains(item)
      else { return nil }
      let text = "\(item.section.rawValue)/\(item.id)"
      let items = own.map { "\($0.section.rawValue)/\($0.id)" }.sorted()
      return Located(
        .danglingReference(text, suggestion: EditDistance.nearest(to: text, in: items)), at: link.location)
    }
  }

  /// References to entries of other files that do not exist; the content leaves them out.
  package func linkDiagnostics(known: Set<Reference>, skipped: Set<ServiceID>) -> [Located<Diagnostic.Kind>] {
    links.compactMap { link in
      guard let service = link.value.service, service != id?.value else { return nil }
      let reference = Reference(service, link.value.item)
      if known.contains(reference) { return nil }
      let text = reference.description
      if skipped.contains(service) { return Located(.referenceToSkipped(text), at: link.location) }
      // The id of an item, without its section.
      let meant = link.value.item == nil ? ownItems.first { $0.id.description == text } : nil
      let suggestion = meant.map { "\($0.section.rawValue)/\($0.id)" }
      return Located(.absentReference(text, suggestion: suggestion), at: link.location)
    }
  }

  /// References to the service and its items, the targets that other files can name.
  package var references: [Reference] {
    guard let id = id?.value else { return [] }
    return [Reference(id)] + ownItems.map { Reference(id, $0) }
  }
}
