import TerminalModel

/// A line of the help: a command with its keys, or the blank between two groups.
package struct HelpLine: Equatable, Sendable {
  package let keys: String
  package let words: String
}

extension BrowserState {
  /// The help, made from the table of keys; a command without a key is left out.
  package func helpLines(_ context: BrowserContext) -> [HelpLine] {
    let groups = Command.Group.allCases.map { group in
      Command.allCases.filter { $0.group == group }.compactMap { command -> HelpLine? in
        let keys = context.keymap.keys(for: command)
        guard !keys.isEmpty else { return nil }
        return HelpLine(
          keys: keys.map(\.name).joined(separator: "  "), words: Message.command(command).words(in: interface))
      }
    }
    return Array(groups.filter { !$0.isEmpty }.joined(separator: [HelpLine(keys: "", words: "")]))
  }

  var helpRows: Int { HelpLayout(layout).area.content.rows }
}
