package import HelpContent
import Synchronization

/// The entries of a list in their order.
package struct ListRows: Equatable, Sendable {
  package let references: [Reference]
  /// The parts of a long list, each under a heading of its own; empty if it has none.
  package let sections: [ListSection]
  /// The rows that stand for a whole category of services.
  package let folds: [Reference: CategoryFold]
  /// The rows that stand for those services that are not listed themselves.
  private let standIns: [Reference: Reference]
  private let lastFound = LastFound()

  init(
    _ references: [Reference], sections: [ListSection] = [], folds: [Reference: CategoryFold] = [:],
    standIns: [Reference: Reference] = [:]
  ) {
    self.references = references
    self.sections = sections
    self.folds = folds
    self.standIns = standIns
  }

  package static let none = ListRows([])

  package static func == (a: Self, b: Self) -> Bool {
    a.references == b.references && a.sections == b.sections && a.folds == b.folds
  }

  package var count: Int { references.count }
  package var isEmpty: Bool { references.isEmpty }
  package subscript(index: Int) -> Reference { references[index] }
  package subscript(safe index: Int) -> Reference? { references[safe: index] }

  /// The first place of an entry, or of the row that stands for it; nil if there is none. Looks first where it was found
  /// last and beside that, since a list may have thousands of rows, and a key moves by one.
  package func index(of entry: Reference) -> Int? {
    let reference = standIns[entry] ?? entry
    let last = lastFound.index.withLock(\.self)
    let index =
      [last, last + 1, last - 1].first { references[safe: $0] == reference } ?? references.firstIndex(of: reference)
    if let index { lastFound.index.withLock { $0 = index } }
    return index
  }

  private final class LastFound: Sendable {
    let index = Mutex(0)
  }
}

/// A category of services that a list shows as one row.
package struct CategoryFold: Equatable, Sendable {
  package let category: CategoryID
  package let count: Int
}
