import HelpContent
import HelpSearch
import HelpViewModel

/// The shares by class, and each failed search with its actual results.
struct Printout {
  let text: String

  init(_ collection: JudgedCollection) {
    let table = SearchSharesTable(collection.verdicts, in: .english)
    let failures = collection.verdicts.flatMap { verdict in
      verdict.diagnostics.map {
        "  [\(verdict.search.group ?? SearchShares.otherClass)] " + $0.value.localized(in: .english).message
      }
    }
    text = ([collection.name, table.head] + table.classes + [table.all] + failures).joined(separator: "\n")
  }
}
