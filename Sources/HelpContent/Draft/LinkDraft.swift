/// A reference as written, which may leave the service out when it means its own.
package struct LinkDraft: Hashable, Sendable {
  package let service: ServiceID?
  package let item: Reference.Item?

  /// Reads `service`, `section/id` and `service/section/id`.
  package init?(_ text: String) {
    if let whole = Reference(text) {
      service = whole.service
      item = whole.item
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let section = ServiceSection(rawValue: String(parts[0])), let id = ItemID(parts[1])
    else { return nil }
    service = nil
    item = Reference.Item(section, id)
  }

  /// What it means in the file of `own`.
  package func reference(from own: ServiceID) -> Reference { Reference(service ?? own, item) }
}
