/// The format of a command's output.
enum OutputFormat: Hashable, Sendable {
  case text
  case json
  /// One record per line, with tab-separated fields.
  case plain
}
