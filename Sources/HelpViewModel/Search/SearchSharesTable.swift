package import HelpContent
import HelpSearch
import TerminalModel

/// The shares of searches that were tried, in columns: a head, a line for each class, and one for all.
package struct SearchSharesTable: Hashable, Sendable {
  package let head: String
  package let classes: [String]
  package let all: String

  private static let maxNameWidth = 32

  package init(_ verdicts: [SearchVerdict], in language: InterfaceLanguage) {
    let localized = { (message: SearchSharesMessage) in message.localized(in: language) }
    let row = { (name: SearchSharesMessage, shares: SearchShares) in
      let name = localized(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return [name.truncated(toWidth: Self.maxNameWidth), "\(shares.count)"]
        + [shares.first, shares.amongFirst, shares.failed].map { $0.map(String.init) ?? "-" }
    }
    let head = [SearchSharesMessage.group, .count, .first, .amongFirst, .failed].map(localized)
    let classes = SearchShares.byClass(verdicts).map { row(.name($0.name), $0.shares) }
    let all = row(.all, SearchShares(verdicts))
    let widths = head.indices.map { column in
      ([head, all] + classes).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    let line = { (cells: [String]) in
      zip(cells, widths).enumerated().map { column, cell in
        column == 0 ? cell.0.padded(toWidth: cell.1) : cell.0.rightAligned(inWidth: cell.1)
      }.joined(separator: "  ")
    }
    (self.head, self.classes, self.all) = (line(head), classes.map(line), line(all))
  }
}

extension String {
  fileprivate func rightAligned(inWidth columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - DisplayWidth.of(self))) + self
  }
}
