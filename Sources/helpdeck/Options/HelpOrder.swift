/// The order of the options in a command's help.
enum HelpOrder {
  static let shared = "Global options"

  /// `help` with the command's own options first. The argument parser prints options with a title before them.
  static func ownOptionsFirst(_ help: String) -> String {
    var sections = help.split(separator: "\n\n", omittingEmptySubsequences: false).map(String.init)
    guard let title = sections.firstIndex(where: { $0.hasPrefix(shared.uppercased() + ":\n") }),
      let own = sections.firstIndex(where: { $0.hasPrefix("OPTIONS:\n") }), title < own
    else { return help }
    let section = sections.remove(at: title)
    // The last section ends like the whole text.
    let end = sections[own - 1].hasSuffix("\n") ? "\n" : ""
    sections[own - 1] = String(sections[own - 1].dropLast(end.count))
    sections.insert(section + end, at: own)
    return sections.joined(separator: "\n\n")
  }
}
