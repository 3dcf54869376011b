import ArgumentParser
import HelpContent
import HelpViewModel
import TerminalModel

/// What the browser is to begin with.
struct BrowserInvocation {
  let desk: Desk
  let start: Reference?
  let search: String?
  /// A picture of the screen instead of the browser itself.
  let snapshot: Snapshot?

  /// What is done before anything is shown.
  var opening: [Action] {
    let entry = start.map { [Action.show($0)] } ?? []
    return entry + (search.map { [.command(.search), .edit(.insert($0))] } ?? []) + trouble
  }

  /// Errors of the configuration before its warnings.
  private var trouble: [Action] {
    let diagnostics = desk.configuration.diagnostics
    guard let first = desk.configuration.errors.first ?? diagnostics.first else { return [] }
    return [.told(.badConfiguration(first, more: diagnostics.count - 1))]
  }
}

enum SnapshotFormat: String, CaseIterable, ExpressibleByArgument { case text, ansi, svg }

/// Keys as they are written on the command line.
struct KeySequence: ExpressibleByArgument {
  let keys: [Key]

  init?(argument: String) {
    guard let keys = try? Key.sequence(argument) else { return nil }
    self.keys = keys
  }
}

extension Size: ExpressibleByArgument {
  /// Reads `100x30`.
  package init?(argument: String) {
    let numbers = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1], (0...1_000).contains(columns),
      (0...1_000).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}
