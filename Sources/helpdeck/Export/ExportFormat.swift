import ArgumentParser

enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  /// All that the content says.
  case json
  /// A document for each entry and language, as search servers take them.
  case jsonl
  case csv
  /// Markdown.
  case md
  /// What address books take.
  case vcard
  case txt
}
