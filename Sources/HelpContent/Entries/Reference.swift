/// The stable name of an entry: `service` or `service/section/id`.
package struct Reference: Hashable, Comparable, Sendable, CustomStringConvertible {
  package struct Item: Hashable, Sendable {
    package let section: ServiceSection
    package let id: ItemID

    package init(_ section: ServiceSection, _ id: ItemID) {
      self.section = section
      self.id = id
    }
  }

  package let service: ServiceID
  /// Nil for the service itself.
  package let item: Item?

  package init(_ service: ServiceID, _ item: Item? = nil) {
    self.service = service
    self.item = item
  }

  package init(_ service: ServiceID, _ section: ServiceSection, _ id: ItemID) {
    self.init(service, Item(section, id))
  }

  /// Nil unless `text` is a full reference. The entry need not exist.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, let service = ServiceID(first) else { return nil }
    switch parts.count {
    case 1: self.init(service)
    case 3:
      guard let section = ServiceSection(rawValue: String(parts[1])), let id = ItemID(parts[2]) else { return nil }
      self.init(service, section, id)
    default: return nil
    }
  }

  package var kind: EntryKind { item?.section.kind ?? .service }

  package var description: String {
    guard let item else { return service.description }
    return "\(service)/\(item.section.rawValue)/\(item.id)"
  }

  package static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}
