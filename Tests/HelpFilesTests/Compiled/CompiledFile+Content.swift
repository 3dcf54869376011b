import HelpContent

@testable import HelpFiles

extension CompiledFile {
  /// All of it, read item by item.
  func content() throws(CorruptDataError) -> ServiceDocument {
    let service = try service(in: .none)
    var entries: [Entry] = []
    for section in ServiceSection.allCases {
      guard let table = try table(of: section) else { continue }
      for id in try table.ids {
        guard let offset = try table.offset(of: id) else { throw CorruptDataError() }
        entries.append(try entry(Reference.Item(section, id), at: offset, in: .none))
      }
    }
    return ServiceDocument(
      service: service, contacts: entries.compactMap { if case .contact(let item) = $0 { item } else { nil } },
      guides: entries.compactMap { if case .guide(let item) = $0 { item } else { nil } },
      faq: entries.compactMap { if case .faq(let item) = $0 { item } else { nil } },
      facts: entries.compactMap { if case .fact(let item) = $0 { item } else { nil } },
      notes: entries.compactMap { if case .note(let item) = $0 { item } else { nil } })
  }
}
