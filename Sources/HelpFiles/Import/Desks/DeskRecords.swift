import HelpContent

/// The objects in documents of a desk, whichever way their answers were put together: pages one by one, in a list, or by ids.
struct DeskRecords {
  private(set) var all: [DeskRecord] = []
  /// Kinds of lists by the keys that lists and single objects have.
  private let kinds: [String: String]
  private var totals: [String: Int] = [:]
  private var openEnds: [String: Int] = [:]
  private var ends: [String: Int] = [:]

  init(kinds: [String: String]) { self.kinds = kinds }

  mutating func add(_ root: SourceNode, of file: ImportPage) { visit(root, of: file) }

  private mutating func visit(_ node: SourceNode, of file: ImportPage) {
    switch node {
    case .scalar: break
    case .list(let nodes, _):
      for node in nodes {
        guard let record = DeskRecord(node, in: "", of: file) else { continue }
        if record.has("id") { all.append(record) } else { visit(node, of: file) }
      }
    case .map(let entries, _, _):
      guard let envelope = DeskRecord(node, in: "", of: file) else { return }
      let lists = entries.filter { kinds[$0.key.text] != nil }
      if lists.isEmpty, envelope.has("id") { all.append(envelope) }
      for entry in entries {
        if let kind = kinds[entry.key.text] {
          take(entry.value, kind, envelope, of: file)
        } else if lists.isEmpty, !envelope.has("id") {
          visit(entry.value, of: file)
        }
      }
    }
  }

  private mutating func take(_ value: SourceNode, _ kind: String, _ envelope: DeskRecord, of file: ImportPage) {
    switch value {
    case .scalar: break
    case .list(let nodes, _):
      all += nodes.compactMap { DeskRecord($0, in: kind, of: file) }
      count(envelope, kind)
    case .map(let entries, _, _):
      if let items = entries.first(where: { $0.key.text == "items" }),
        let inner = DeskRecord(value, in: kind, of: file)
      {
        take(items.value, kind, inner, of: file)
      } else if let record = DeskRecord(value, in: kind, of: file) {
        all.append(record)
      }
    }
  }

  private mutating func count(_ envelope: DeskRecord, _ kind: String) {
    if let total = envelope.number("count") ?? envelope.number("total_count") {
      totals[kind] = max(totals[kind] ?? 0, total)
    }
    if let meta = envelope.record("meta"), meta.has("has_more") {
      if meta.isTrue("has_more") { openEnds[kind, default: 0] += 1 } else { ends[kind, default: 0] += 1 }
    }
  }

  /// How many objects of a kind were found, if the product says that it has more; `total` is nil if it does not say how
  /// many.
  func shortfall(of kind: String) -> (found: Int, total: Int?)? {
    let found = Set(all.lazy.filter { $0.list == kind }.compactMap { $0.text("id") }).count
    if let total = totals[kind], total > found { return (found, total) }
    return openEnds[kind] != nil && ends[kind] == nil ? (found, nil) : nil
  }
}
