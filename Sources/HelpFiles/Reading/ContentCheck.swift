import Foundation
package import HelpContent

/// Everything that is wrong with content, for its authors.
package enum ContentCheck {
  /// The content of all layers together.
  package static func check(
    _ layers: [ContentLayer], today: CalendarDate?, stale: Bool = false, progress: ReadingStep = { _, _ in }
  ) throws(ContentFailure) -> [Diagnostic] {
    try ContentReader.read(layers, scrutiny(today: today, stale: stale), progress: progress).diagnostics
  }

  /// Folders of content, and single files; a file is judged with the collection around it, where there is one.
  package static func check(
    paths: [String], today: CalendarDate?, stale: Bool = false, progress: ReadingStep = { _, _ in }
  ) throws(ContentFailure) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for path in paths {
      do throws(ContentFailure) {
        diagnostics += try check([.folder(path)], today: today, stale: stale, progress: progress)
      } catch .notAFolder {
        diagnostics += try check(file: path, scrutiny(today: today, stale: stale))
      }
    }
    return diagnostics
  }

  private static func check(file path: String, _ scrutiny: Scrutiny) throws(ContentFailure) -> [Diagnostic] {
    guard let whole = RegularFile.realPath(path) else { throw .missingFolder(path) }
    for root in ancestors(of: whole) {
      guard let files = try? FolderWalk.files(of: root), files.first?.isCollection == true,
        files.contains(where: { $0.path == whole })
      else { continue }
      var reader = ContentReader(scrutiny)
      reader.add(files.map { $0.path == whole ? $0.shown(as: path) : $0 })
      return reader.finish().diagnostics.filter { $0.file == path }
    }
    var scrutiny = scrutiny
    scrutiny.seesTheWhole = false
    var reader = ContentReader(scrutiny)
    let name = whole.split(separator: "/").last.map(String.init) ?? whole
    let folder = String(whole.dropLast(name.count + 1))
    reader.add([LayerFile(path: path, relativePath: name, origin: .disk(root: folder.isEmpty ? "/" : folder))])
    return reader.finish().diagnostics
  }

  /// The folders above a file, nearest first, as far as `services` may be nested.
  private static func ancestors(of path: String) -> [String] {
    let parts = path.split(separator: "/").dropLast()
    return (0..<min(parts.count, FolderWalk.deepest)).map { "/" + parts.dropLast($0).joined(separator: "/") }
  }

  private static func scrutiny(today: CalendarDate?, stale: Bool) -> Scrutiny {
    Scrutiny(today: today, asksForStale: stale, timeZoneExists: { TimeZone(identifier: $0) != nil })
  }
}

extension LayerFile {
  /// The same file under the name that somebody gave to it.
  fileprivate func shown(as path: String) -> LayerFile {
    LayerFile(path: path, relativePath: relativePath, origin: origin)
  }
}
