import HelpContent
import HelpFiles
import HelpViewModel

/// Exports all content or some entries.
struct ContentExport {
  let formatter: EntryFormatter
  /// The services to export, each with the selected items, or nil for all of it.
  private let selection: [(service: ServiceID, items: Set<Reference>?)]

  /// No references select everything.
  init(_ references: [Reference], formatter: EntryFormatter) {
    self.formatter = formatter
    guard !references.isEmpty else {
      selection = formatter.library.services.map { ($0, nil) }
      return
    }
    let byService = Dictionary(grouping: references, by: \.service)
    selection = formatter.library.services.compactMap { id in
      byService[id].map { selected in
        (id, selected.contains { $0.item == nil } ? nil : Set(selected))
      }
    }
  }

  /// Lazy: no more than one service is in memory at a time.
  var services: some Sequence<ServiceDocument> {
    selection.lazy.compactMap { [library = formatter.library] id, items in
      library.whole(id) { items?.contains($0) ?? true }
    }
  }

  /// Without the order of services that are not exported.
  private var collection: HelpCollection {
    var collection = formatter.library.collection
    let here = Set(selection.map(\.service))
    if here.count < formatter.library.services.count { collection.order.removeAll { !here.contains($0) } }
    return collection
  }

  /// Includes the service itself only if all of it is exported.
  func entries(of content: ServiceDocument) -> [(Reference, Entry)] {
    let isWhole = selection.contains { $0.service == content.service.id && $0.items == nil }
    return isWhole ? content.entries : content.entries.filter { $0.0.item != nil }
  }

  func write(_ format: ExportFormat, section: ServiceSection?, _ write: (String) throws -> Void) rethrows {
    if format == .json { return try ContentDocument.write(collection, services: services, write) }
    if format == .csv { try write((section == .contacts ? CSVRow.contactHeader : .questionHeader).text) }
    for content in services {
      let text =
        switch format {
        case .json, .jsonl: documents(of: content)
        case .csv: section == .contacts ? contactRows(of: content) : questionRows(of: content)
        case .md: markdown(of: content)
        case .vcard: card(of: content)?.text ?? ""
        case .txt: self.text(of: content)
        }
      try write(text)
    }
  }
}
