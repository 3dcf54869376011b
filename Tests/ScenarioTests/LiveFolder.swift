import Foundation
import HelpContent
import HelpFiles
import HelpSearch
import HelpViewModel
import TestSupport

/// Content in a folder whose files are replaced by others while it is looked at.
final class LiveFolder: Sendable {
  private let folder: TemporaryFolder
  private static let contents = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Content")

  init() throws { folder = try TemporaryFolder() }

  /// The files of a folder of the tests, and the content loaded from them after `earlier` had been loaded.
  func fill(with name: String, keeping earlier: LayeredContent? = nil) throws -> LayeredContent {
    let files = FileManager.default
    for old in try files.contentsOfDirectory(atPath: folder.path) {
      try files.removeItem(atPath: "\(folder.path)/\(old)")
    }
    let source = Self.contents.appending(path: name).path(percentEncoded: false)
    for new in try files.contentsOfDirectory(atPath: source) {
      try files.copyItem(atPath: "\(source)/\(new)", toPath: "\(folder.path)/\(new)")
    }
    return try ContentLoader(today: nil).load([.folder(folder.path)], keeping: earlier)
  }
}

extension BrowserContext {
  init(_ served: LayeredContent) {
    self.init(
      library: served.library, engine: IndexedSearchEngine(indexing: served.library), zones: .forScenarios,
      diagnostics: served.skipped.diagnostics)
  }
}

extension [SkippedFile] {
  /// Without the folder, which is another one every time.
  var diagnostics: [Diagnostic] {
    flatMap(\.errors).map { error in
      Diagnostic(
        file: URL(filePath: error.file).lastPathComponent, at: .init(line: error.line, column: error.column),
        error.kind, sourceLine: error.sourceLine)
    }
  }
}
