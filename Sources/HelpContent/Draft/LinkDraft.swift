/// A reference as written, which may omit its own service.
package struct LinkDraft: Hashable, Sendable {
  package let service: ServiceID?
  package let item: Reference.Item?

  /// Parses `service`, `section/id` and `service/section/id`; nil for anything else.
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

  /// The full reference, for use in the file of `own`.
  package func reference(from own: ServiceID) -> Reference { Reference(service ?? own, item) }
}
