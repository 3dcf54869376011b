/// For whom a command's output is.
enum OutputFormat: Hashable, Sendable {
  case text
  case json
  /// One record on a line, fields separated by tabs.
  case plain
}
