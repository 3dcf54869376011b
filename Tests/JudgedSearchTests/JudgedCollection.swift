import Foundation
import HelpContent
import HelpFiles
import HelpSearch
import HelpViewModel

/// A folder of content with its searches, and their results with an engine.
struct JudgedCollection {
  let name: String
  let verdicts: [SearchVerdict]
  /// Mistakes in the folder itself.
  let mistakes: [String]

  /// The one place that says which engine is judged.
  private static func engine(for library: InMemoryLibrary) -> any SearchEngine {
    IndexedSearchEngine(indexing: library)
  }

  static let starter = JudgedCollection("starter content", folder: "../../data")
  static let large = JudgedCollection("made-up collection", folder: "Content")

  private init(_ name: String, folder: String) {
    self.name = name
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: folder).standardizedFileURL
      .path(percentEncoded: false)
    let check = ContentCheck(today: CalendarDate("2026-11-20")) { searches, library in
      let checker = SearchExpectationChecker(Self.engine(for: library), fallback: library.collection.language)
      return searches.map(checker.verdict)
    }
    let checked = try? check.results(in: [path])
    verdicts = checked?.searches.flatMap(\.verdicts) ?? []
    mistakes =
      checked?.diagnostics.filter { $0.code != .searchFails }.map { $0.formatted(in: .english) }
      ?? ["\(path) cannot be read"]
  }
}
