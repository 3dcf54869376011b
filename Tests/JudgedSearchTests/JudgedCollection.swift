import Foundation
import HelpContent
import HelpFiles
import HelpSearch
import HelpViewModel

/// A folder of content with its searches, and their results with an engine.
struct JudgedCollection {
  let name: String
  let verdicts: [Verdict]
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
    var verdicts: [Verdict] = []
    let check = ContentCheck(today: CalendarDate("2026-11-20")) { searches, library in
      let checker = SearchExpectationChecker(Self.engine(for: library), fallback: library.collection.language)
      verdicts = searches.map { Verdict($0, checker.results(of: $0)) }
      return []
    }
    mistakes = (try? check.diagnostics(in: [path]).map { $0.formatted(in: .english) }) ?? ["\(path) cannot be read"]
    self.verdicts = verdicts
  }
}
