package import HelpContent

/// Checks content for its authors.
package struct ContentCheck {
  /// Tries `searches` in `content`. Supplied by the caller, since this module has no search.
  package typealias Judge = (_ searches: [ExpectedSearch], _ content: InMemoryLibrary) -> [SearchVerdict]

  private(set) var validation: ValidationOptions
  private let progress: ProgressHandler
  private let judge: Judge

  /// Without `today` dates are not checked, without `timeZoneExists` names of time zones are not looked up.
  /// `calendarCommand` gives the command that writes the public holidays of a time zone and a year.
  package init(
    today: CalendarDate?, stale: Bool = false, judge: @escaping Judge = { _, _ in [] },
    progress: @escaping ProgressHandler = { _, _ in }, timeZoneExists: (@Sendable (String) -> Bool)? = nil,
    calendarCommand: @escaping @Sendable (_ timeZone: String, _ year: Int) -> String? = { _, _ in nil }
  ) {
    self.progress = progress
    validation = ValidationOptions(today: today, reportsStale: stale, timeZoneExists: timeZoneExists)
    validation.calendarCommand = calendarCommand
    self.judge = judge
  }

  /// Checks the content of all layers together, then the searches of each layer.
  ///
  /// The searches of a folder are tried in all content. The built-in ones are about the built-in content: what lies on
  /// top of it, with synonyms of its own, neither helps nor harms them, and a service that it replaces or changes
  /// takes its searches along.
  package func results(
    in layers: [ContentLayer], triesBuiltInSearches: Bool = true
  ) throws(ContentFolderError) -> CheckedContent {
    let read = try ContentValidator.validate(layers, validation, progress: progress)
    var checked = CheckedContent(diagnostics: read.diagnostics, content: [read.content])
    for layer in layers {
      switch layer {
      case .starter:
        guard triesBuiltInSearches else { break }
        let alone = layers.count == 1 ? read : try ContentValidator.validate([.starter], validation)
        checked += results(of: StarterFiles.searches, in: alone) { $0.services.isSubset(of: read.untouchedBuiltIns) }
      case .folder(let path):
        if let searches = FolderWalk.searches(of: path) { checked += results(of: searches, in: read) }
      }
    }
    return checked
  }

  /// Checks folders of content and single files. A file inside of a collection is checked together with it.
  package func results(in paths: [String]) throws(ContentFolderError) -> CheckedContent {
    var checked = CheckedContent()
    var check = self
    check.validation.hasLowerLayers = false
    for path in paths {
      do throws(ContentFolderError) {
        checked += try check.results(in: [.folder(path)])
      } catch .notAFolder {
        checked += try check.results(inFile: path)
      }
    }
    return checked
  }

  /// Tries the searches that `isTried` accepts.
  private func results(
    of searches: LayerFile, in read: ValidatedContent, where isTried: (ExpectedSearch) -> Bool = { _ in true }
  ) -> CheckedContent {
    var file = ParsedFile(searches, searches.read(), validation)
    guard let draft = file.searches else { return CheckedContent(diagnostics: file.diagnostics) }
    let known = Set(read.content.allReferences)
    let skipped = Set(read.skipped.compactMap { ServiceID(LayerFile.stem(of: $0.file)) })
    file.report(draft.referenceDiagnostics(known: known, skipped: skipped))
    let verdicts = judge(draft.expected(among: known).filter(isTried), read.content)
    file.report(verdicts.flatMap(\.diagnostics))
    let tried = CheckedContent.Searches(file: file.file.path, verdicts: verdicts)
    return CheckedContent(diagnostics: file.diagnostics, searches: verdicts.isEmpty ? [] : [tried])
  }

  private func results(inFile path: String) throws(ContentFolderError) -> CheckedContent {
    guard let whole = RegularFile.realPath(path) else { throw .missingFolder(path) }
    let parts = whole.split(separator: "/")
    let name = parts.last.map(String.init) ?? whole
    let folder = "/" + parts.dropLast().joined(separator: "/")
    if name == FolderWalk.searches {
      let file = LayerFile(path: path, relativePath: name, origin: .disk(root: folder))
      return results(of: file, in: try ContentValidator.validate([.folder(folder)], validation))
    }
    for root in Self.ancestors(of: whole) {
      guard let files = try? FolderWalk.files(of: root), files.first?.isCollection == true,
        files.contains(where: { $0.path == whole })
      else { continue }
      let named = files.map { $0.path == whole ? $0.shown(as: path) : $0 }
      let read = ContentValidator.validate([named], validation)
      let service = read.sourceFiles.first { $0.value == path }.flatMap { read.content.content(of: $0.key) }
      return CheckedContent(
        diagnostics: read.diagnostics.filter { $0.file == path },
        content: service.map { [InMemoryLibrary(collection: read.content.collection, services: [$0])] } ?? [])
    }
    var validation = validation
    validation.hasWholeCollection = false
    let file = LayerFile(path: path, relativePath: name, origin: .disk(root: folder))
    let read = ContentValidator.validate([[file]], validation)
    return CheckedContent(diagnostics: read.diagnostics, content: [read.content])
  }

  /// The folders above a file, nearest first, as far up as `services` may be nested.
  private static func ancestors(of path: String) -> [String] {
    let parts = path.split(separator: "/").dropLast()
    return (0..<min(parts.count, FolderWalk.maxDepth)).map { "/" + parts.dropLast($0).joined(separator: "/") }
  }
}

extension ContentCheck {
  /// The folders that content at a path depends on: the folder itself, or those around a file.
  package static func folders(around path: String) -> [String] {
    guard let whole = RegularFile.realPath(path), (try? FolderWalk.files(of: path)) == nil else { return [path] }
    let above = ancestors(of: whole)
    return [above.first { (try? FolderWalk.files(of: $0))?.first?.isCollection == true } ?? above.first ?? path]
  }
}

extension LayerFile {
  /// The same file under the path that the caller used.
  fileprivate func shown(as path: String) -> LayerFile {
    LayerFile(path: path, relativePath: relativePath, origin: origin)
  }
}
