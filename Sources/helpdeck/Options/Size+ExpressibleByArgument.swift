import ArgumentParser
import TerminalModel

extension Size: ExpressibleByArgument {
  /// Reads `100x30`.
  package init?(argument: String) {
    let numbers = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1], columns >= 0, rows >= 0 else {
      return nil
    }
    self.init(columns: columns, rows: rows)
    if isTooLarge { return nil }
  }
}
