import HelpContent
import HelpSearch
import HelpViewModel

/// Content that was read again because its files have changed.
struct ChangedContent: Sendable {
  let library: any ContentLibrary
  let engine: any SearchEngine
  /// All diagnostics of its files.
  let diagnostics: [Diagnostic]
  let newDiagnostics: [Diagnostic]
  /// From the content before.
  let changes: [EntryChange]
  /// From what the reader has seen; nil if nothing is told as news.
  let news: ContentNews?
}
