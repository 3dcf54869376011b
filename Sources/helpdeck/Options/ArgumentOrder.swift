/// Allows options before the command: `helpdeck --json search x` means `helpdeck search --json x`.
enum ArgumentOrder {
  private static let optionsWithValue: Set = ["-d", "--data", "--add-data", "-L", "--lang", "--config", "--color"]

  /// Moves the command before the options in front of it.
  static func commandFirst(_ arguments: [String], commands: [String]) -> [String] {
    // A request for completion, which the argument parser handles.
    if arguments.first?.hasPrefix("---") == true { return arguments }
    var position = 0
    while position < arguments.count, arguments[position].hasPrefix("-"), arguments[position] != "--" {
      position += optionsWithValue.contains(arguments[position]) ? 2 : 1
    }
    guard position > 0, position < arguments.count, commands.contains(arguments[position]) else { return arguments }
    return [arguments[position]] + arguments[..<position] + arguments[(position + 1)...]
  }
}
