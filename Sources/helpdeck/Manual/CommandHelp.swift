/// The help of a command, taken apart for the manual.
struct CommandHelp {
  /// So wide that no description is wrapped.
  static let columns = 10_000

  static let help = "-h, --help"

  private(set) var overview = ""
  private(set) var usage = ""
  private(set) var arguments: [(tag: String, words: String)] = []
  private(set) var options: [(tag: String, words: String)] = []
  private(set) var globalOptions: [(tag: String, words: String)] = []

  /// `help` is what the argument parser prints in that many columns.
  init(_ help: String) {
    var section = "OVERVIEW"
    for line in help.split(separator: "\n", omittingEmptySubsequences: false) {
      if let title = Self.title(of: line) {
        section = title.name
        if !title.rest.isEmpty { add(title.rest[...], to: section) }
      } else {
        add(line, to: section)
      }
    }
    overview = overview.trimmedLines
    // Every command has it.
    options.removeAll { $0.tag == Self.help }
  }

  private mutating func add(_ line: Substring, to section: String) {
    switch section {
    case "OVERVIEW": overview += line + "\n"
    case "USAGE": if !line.isEmpty { usage += line }
    case "ARGUMENTS": Self.add(line, to: &arguments)
    case "OPTIONS": Self.add(line, to: &options)
    default: Self.add(line, to: &globalOptions)
    }
  }

  /// A line of a list: two blanks, the tag, and the words in a column of their own, or on the line below.
  private static func add(_ line: Substring, to list: inout [(tag: String, words: String)]) {
    let text = line.drop { $0 == " " }
    let indentation = line.count - text.count
    guard !text.isEmpty else { return }
    if indentation > 2, let last = list.indices.last {
      list[last].words = list[last].words.isEmpty ? String(text) : "\(list[last].words) \(text)"
      return
    }
    let end =
      text.firstRange(of: "  ")?.lowerBound ?? (indentation + text.count > labelWidth ? labelEnd(of: text) : nil)
    guard let end else { return list.append((String(text), "")) }
    list.append((String(text[..<end]), String(text[end...].drop { $0 == " " })))
  }

  /// Of the label, with the two blanks before it, and the blank behind it.
  private static let labelWidth = 26

  /// A label that fills its column has one blank behind it.
  private static func labelEnd(of text: Substring) -> Substring.Index? {
    let end = text.index(text.startIndex, offsetBy: labelWidth - 3, limitedBy: text.endIndex)
    return end.flatMap { $0 < text.endIndex && text[$0] == " " ? $0 : nil }
  }

  private static func title(of line: Substring) -> (name: String, rest: String)? {
    for name in ["OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", HelpOrder.shared.uppercased()]
    where line.hasPrefix(name + ":") {
      return (name, String(line.dropFirst(name.count + 1).drop { $0 == " " }))
    }
    return nil
  }
}

extension String {
  fileprivate var trimmedLines: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)[...]
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
