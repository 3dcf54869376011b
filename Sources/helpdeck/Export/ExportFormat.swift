import ArgumentParser

enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  /// Lossless.
  case json
  /// One document per entry and language, for search servers.
  case jsonl
  case csv
  /// Markdown.
  case md
  /// For address books.
  case vcard
  case txt
}
