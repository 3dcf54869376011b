import TerminalModel

/// A line of the help: a command with its keys, or the blank between two groups.
package struct HelpLine: Equatable, Sendable {
  package let keys: String
  package let words: String

  static let blank = HelpLine(keys: "", words: "")
}

extension BrowserState {
  /// The help, made from the table of keys, a list of lines for each of its columns; a command without a key is left out.
  package func helpColumns(_ context: BrowserContext) -> [[HelpLine]] {
    let groups = helpGroups(context)
    let left = HelpLayout(layout).columnCount == 1 ? groups.count : Self.evenSplit(of: groups.map(\.count))
    return [groups[..<left], groups[left...]].filter { !$0.isEmpty }.map { Array($0.joined(separator: [.blank])) }
  }

  func helpLineCount(_ context: BrowserContext) -> Int { helpColumns(context).map(\.count).max() ?? 0 }

  var helpRows: Int { HelpLayout(layout).area.content.rows }

  private func helpGroups(_ context: BrowserContext) -> [[HelpLine]] {
    Command.Group.allCases.map { group in
      Command.allCases.filter { $0.group == group }.compactMap { command in
        let keys = context.keymap.keys(for: command)
        guard !keys.isEmpty else { return nil }
        return HelpLine(
          keys: keys.map(\.name).joined(separator: "  "), words: Message.command(command).words(in: interface))
      }
    }.filter { !$0.isEmpty }
  }

  /// How many groups stand at the left so that the longer column is as short as it can be.
  private static func evenSplit(of heights: [Int]) -> Int {
    (0...heights.count).min { longer(heights, splitAt: $0) < longer(heights, splitAt: $1) } ?? 0
  }

  private static func longer(_ heights: [Int], splitAt left: Int) -> Int {
    let height = { (part: ArraySlice<Int>) in part.reduce(0, +) + max(0, part.count - 1) }
    return max(height(heights[..<left]), height(heights[left...]))
  }
}
