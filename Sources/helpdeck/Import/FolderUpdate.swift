import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

/// Updates the files of a folder with what sources say now.
struct FolderUpdate {
  let folder: String
  let isDryRun: Bool
  let console: Console
  private let places: [String: String]

  init(_ folder: String, isDryRun: Bool, _ console: Console) {
    self.folder = folder
    self.isDryRun = isDryRun
    self.console = console
    places = ContentFolder.paths(in: folder)
  }

  private var basePath: String { "\(folder)/\(ImportBase.fileName)" }

  /// What was imported last; nothing if there is no such file.
  func base() throws(ExitError) -> ImportBase {
    guard File.exists(basePath) else { return ImportBase() }
    guard let bytes = InputFile.read(basePath), let base = ImportBase(bytes) else {
      throw ExitError(.contentErrors, .file(.badImportBase(basePath)))
    }
    return base
  }

  /// Remembers what was imported, if that is new.
  func keep(_ next: ImportBase, instead old: ImportBase) throws(ExitError) {
    if next != old { try write(next.parts, to: basePath) }
  }

  /// Brings the files up to date, the base last: an update that is interrupted goes on the next time.
  func run(_ update: ImportUpdate, from base: ImportBase) throws(ExitError) -> [ImportUpdate.Change] {
    var next = update.newBase()
    var changes: [ImportUpdate.Change] = []
    for path in update.changedPaths(next) {
      let place = places[path] ?? "\(folder)/\(path)"
      guard let change = try bring(path, at: place, update, next) else { continue }
      changes.append(change)
      if change.problem == .errors { next.restore(path, from: base) }
    }
    if !isDryRun { try keep(next, instead: base) }
    return changes
  }

  private func bring(
    _ path: String, at place: String, _ update: ImportUpdate, _ next: ImportBase
  ) throws(ExitError) -> ImportUpdate.Change? {
    while true {
      let own = try bytes(at: place)
      guard let change = update.change(of: path, to: next, own: own) else { return nil }
      guard !isDryRun, let text = change.text else { return change }
      guard Folder.make(for: place) else { throw ExitError(.cannotCreate, .file(.cannotCreate(place))) }
      // Somebody may just have saved the file.
      guard try bytes(at: place) == own else { continue }
      try write([text], to: place)
      return change
    }
  }

  /// Nil if there is no file.
  private func bytes(at path: String) throws(ExitError) -> [UInt8]? {
    guard File.exists(path) else { return nil }
    guard let bytes = InputFile.read(path) else { throw ExitError(.missingInput, .file(.cannotRead(path))) }
    return bytes
  }

  private func write(_ parts: some Sequence<String>, to path: String) throws(ExitError) {
    // A link stays one.
    let place = Folder.realPath(of: path) ?? path
    guard let file = OutputFile(replacing: place), parts.allSatisfy(file.write), file.finish() else {
      throw ExitError(.cannotCreate, .file(.cannotCreate(path)))
    }
  }
}
