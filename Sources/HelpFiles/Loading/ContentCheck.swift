package import HelpContent

/// Checks content for its authors.
package struct ContentCheck {
  /// Runs `searches` on `content` and returns a diagnostic for each that fails. Supplied by the caller, since this
  /// module has no search.
  package typealias Judge = (_ searches: [ExpectedSearch], _ content: InMemoryLibrary) -> [Located<Diagnostic.Kind>]

  private var validation: ValidationOptions
  private let progress: ProgressHandler
  private let judge: Judge

  /// Without `today` dates are not checked, without `timeZoneExists` names of time zones are not looked up.
  package init(
    today: CalendarDate?, stale: Bool = false, judge: @escaping Judge = { _, _ in [] },
    progress: @escaping ProgressHandler = { _, _ in }, timeZoneExists: (@Sendable (String) -> Bool)? = nil
  ) {
    self.progress = progress
    validation = ValidationOptions(today: today, reportsStale: stale, timeZoneExists: timeZoneExists)
    self.judge = judge
  }

  /// Checks the content of all layers together, then the searches of each layer.
  package func diagnostics(in layers: [ContentLayer]) throws(ContentFolderError) -> [Diagnostic] {
    let read = try ContentValidator.validate(layers, validation, progress: progress)
    return read.diagnostics + layers.compactMap(\.searches).flatMap { diagnostics(in: $0, of: read) }
  }

  /// Checks folders of content and single files. A file inside of a collection is checked together with it.
  package func diagnostics(in paths: [String]) throws(ContentFolderError) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var check = self
    check.validation.hasLowerLayers = false
    for path in paths {
      do throws(ContentFolderError) {
        diagnostics += try check.diagnostics(in: [.folder(path)])
      } catch .notAFolder {
        diagnostics += try check.diagnostics(inFile: path)
      }
    }
    return diagnostics
  }

  private func diagnostics(in searches: LayerFile, of read: ValidatedContent) -> [Diagnostic] {
    var file = ParsedFile(searches, searches.read(), validation)
    if let draft = file.searches {
      let known = Set(read.content.allReferences)
      let skipped = Set(read.skipped.compactMap { ServiceID(LayerFile.stem(of: $0.file)) })
      file.report(draft.referenceDiagnostics(known: known, skipped: skipped))
      file.report(judge(draft.expected(among: known), read.content))
    }
    return file.diagnostics
  }

  private func diagnostics(inFile path: String) throws(ContentFolderError) -> [Diagnostic] {
    guard let whole = RegularFile.realPath(path) else { throw .missingFolder(path) }
    let parts = whole.split(separator: "/")
    let name = parts.last.map(String.init) ?? whole
    let folder = "/" + parts.dropLast().joined(separator: "/")
    if name == FolderWalk.searches {
      let file = LayerFile(path: path, relativePath: name, origin: .disk(root: folder))
      return diagnostics(in: file, of: try ContentValidator.validate([.folder(folder)], validation))
    }
    for root in Self.ancestors(of: whole) {
      guard let files = try? FolderWalk.files(of: root), files.first?.isCollection == true,
        files.contains(where: { $0.path == whole })
      else { continue }
      let named = files.map { $0.path == whole ? $0.shown(as: path) : $0 }
      return ContentValidator.validate([named], validation).diagnostics.filter { $0.file == path }
    }
    var validation = validation
    validation.hasWholeCollection = false
    let file = LayerFile(path: path, relativePath: name, origin: .disk(root: folder))
    return ContentValidator.validate([[file]], validation).diagnostics
  }

  /// The folders above a file, nearest first, as far up as `services` may be nested.
  private static func ancestors(of path: String) -> [String] {
    let parts = path.split(separator: "/").dropLast()
    return (0..<min(parts.count, FolderWalk.maxDepth)).map { "/" + parts.dropLast($0).joined(separator: "/") }
  }
}

extension ContentLayer {
  fileprivate var searches: LayerFile? {
    switch self {
    case .starter: nil
    case .folder(let path): FolderWalk.searches(of: path)
    }
  }
}

extension LayerFile {
  /// The same file under the path that the caller used.
  fileprivate func shown(as path: String) -> LayerFile {
    LayerFile(path: path, relativePath: relativePath, origin: origin)
  }
}
