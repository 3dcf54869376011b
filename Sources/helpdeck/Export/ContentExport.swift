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
    isWhole = references.isEmpty
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

  /// True if no reference selects.
  let isWhole: Bool

  /// Number of entries that a format leaves out, because they are retired and it could not tell.
  func retired(_ format: ExportFormat) -> Int {
    if format.tellsStatus { return 0 }
    return services.reduce(0) { sum, content in
      sum + entries(of: content).count { $0.1.status == .retired }
    }
  }

  /// Without the items that are retired.
  private func active(_ content: ServiceDocument) -> ServiceDocument {
    ServiceDocument(
      service: content.service, contacts: content.contacts.filter { $0.status == .active },
      guides: content.guides.filter { $0.status == .active }, faq: content.faq.filter { $0.status == .active },
      facts: content.facts.filter { $0.status == .active }, notes: content.notes.filter { $0.status == .active })
  }

  /// `html` is no single text: `HTMLSite` has its files.
  func write(
    _ format: ExportFormat, section: ServiceSection?, _ form: CSVRow.Form = CSVRow.Form(),
    _ write: (String) throws -> Void
  ) rethrows {
    if format == .json { return try ContentDocument.write(collection, services: services, write) }
    if format == .csv {
      let header = section == .contacts ? CSVRow.contactHeader : .questionHeader
      try write((form.hasByteOrderMark ? "\u{FEFF}" : "") + header.text())
    }
    let feed = SearchFeed(format)
    if let feed { try write(feed.head) }
    var isFirst = true
    for content in services {
      let content = format.tellsStatus ? content : active(content)
      switch format {
      case .csv: try write(section == .contacts ? contactRows(of: content, form) : questionRows(of: content, form))
      case .md: try write(markdown(of: content))
      case .vcard: try write(card(of: content, .four)?.text ?? "")
      case .vcard3: try write(card(of: content, .three)?.text ?? "")
      case .txt: try write(text(of: content))
      case .json, .html: break
      case .jsonl, .opensearch, .tantivy, .groonga, .postgres:
        guard let feed else { break }
        for document in documents(of: content) {
          try write(feed.text(of: document, isFirst: isFirst))
          isFirst = false
        }
      }
    }
    if let feed { try write(feed.tail(isWhole: isWhole)) }
  }
}
