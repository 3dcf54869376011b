import HelpContent
import HelpViewModel

/// Allows options before the command: `helpdeck --json search x` means `helpdeck search --json x`.
enum ArgumentOrder {
  private static let optionsWithValue: Set = ["-d", "--data", "--add-data", "-L", "--lang", "--config", "--color"]

  /// Moves the command before the options in front of it.
  static func commandFirst(_ arguments: [String], commands: [String]) -> [String] {
    // A request for completion, which the argument parser handles.
    if arguments.first?.hasPrefix("---") == true { return arguments }
    let position = firstWord(arguments)
    guard position > 0, position < arguments.count, commands.contains(arguments[position]) else { return arguments }
    return [arguments[position]] + arguments[..<position] + arguments[(position + 1)...]
  }

  /// Words without a command are searched for: where the browser has no terminal, `helpdeck refund` means
  /// `helpdeck search refund`. References and slips in commands are left as they are.
  static func searchingWords(_ arguments: [String], commands: [String]) -> [String] {
    let position = firstWord(arguments)
    guard let first = arguments[safe: position], !arguments.contains(where: isOfBrowser) else { return arguments }
    let isLiteral = first == "--"
    guard let word = isLiteral ? arguments[safe: position + 1] : first, isLiteral || !commands.contains(word),
      !word.contains("/"), commands.contains(word) || EditDistance.nearest(to: word, in: commands) == nil,
      !arguments[0].hasPrefix("---")
    else { return arguments }
    return ["search"] + arguments
  }

  /// The place of the first argument that is neither an option nor its value.
  private static func firstWord(_ arguments: [String]) -> Int {
    var position = 0
    while position < arguments.count, arguments[position].hasPrefix("-"), arguments[position] != "--" {
      position += optionsWithValue.contains(arguments[position]) ? 2 : 1
    }
    return position
  }

  private static func isOfBrowser(_ argument: String) -> Bool {
    ["--snapshot", "--search", "--linear", "--calm", "--private", "--theme", "--keys", "--format"].contains {
      argument == $0 || argument.hasPrefix($0 + "=")
    }
  }
}
