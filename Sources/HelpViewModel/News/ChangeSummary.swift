package import HelpContent

/// How many entries of each kind are new, changed or gone, and of which services.
package struct ChangeSummary: Hashable, Sendable {
  struct Part: Hashable, Sendable {
    let kind: EntryKind
    let change: EntryChange.Kind
    let count: Int
  }

  /// The names of the services, in order.
  let services: [String]
  let parts: [Part]

  package var isEmpty: Bool { parts.isEmpty }

  package init(_ changes: [EntryChange], name: (ServiceID) -> String) {
    var known: Set<ServiceID> = []
    services = changes.map(\.reference.service).filter { known.insert($0).inserted }.map(name)
    parts = EntryChange.Kind.allCases.flatMap { change in
      EntryKind.allCases.compactMap { kind in
        let count = changes.count { $0.kind == change && $0.reference.kind == kind }
        return count == 0 ? nil : Part(kind: kind, change: change, count: count)
      }
    }.sorted { $0.order < $1.order }
  }
}

extension ChangeSummary.Part {
  /// What changed comes before what is new.
  fileprivate var order: Int { [.changed, .new, .gone].firstIndex(of: change) ?? 0 }
}
