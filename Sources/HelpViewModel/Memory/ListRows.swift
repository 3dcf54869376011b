package import HelpContent
import Synchronization

/// The entries of a list in their order.
package struct ListRows: Equatable, Sendable {
  package let references: [Reference]
  private let lastFound = LastFound()

  init(_ references: [Reference]) { self.references = references }

  package static let none = ListRows([])

  package static func == (a: Self, b: Self) -> Bool { a.references == b.references }

  package var count: Int { references.count }
  package var isEmpty: Bool { references.isEmpty }
  package subscript(index: Int) -> Reference { references[index] }
  package subscript(safe index: Int) -> Reference? { references[safe: index] }

  /// The first place of an entry; nil if it is not in the list. Looks first where it was found last and beside that,
  /// since a list may have thousands of rows, and a key moves by one.
  package func index(of reference: Reference) -> Int? {
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
