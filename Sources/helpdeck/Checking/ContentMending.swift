import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

/// Mends the files of content in place, or shows how.
struct ContentMending {
  /// Folders and files; all folders of content if there are none.
  let paths: [String]
  let invocation: Invocation
  let day: CalendarDate?

  private var console: Console { invocation.console }

  /// Prints the differences.
  func show() throws {
    let files = try files()
    try console.write(files.flatMap(\.difference).map { $0.sanitized + "\n" }.joined())
    let count = files.reduce(0) { $0 + $1.mended.count }
    notify(files.isEmpty ? .nothingToMend : .wouldMend(count, files: files.count))
  }

  /// Replaces each file as a whole. Returns the findings that are gone.
  func run() throws -> [Diagnostic] {
    try console.requireUnsecured(orExitWith: .cannotCreate)
    let files = try files()
    if files.isEmpty { notify(.nothingToMend) }
    var (mended, refused): ([Diagnostic], [String]) = ([], [])
    for file in files {
      if replace(file) {
        mended += file.mended
        notify(.mended(file.mended.count, file: file.path))
      } else {
        refused.append(file.path)
      }
    }
    if let first = refused.first {
      throw ExitError(.cannotCreate, .check(.notMended(first)), details: Array(refused.dropFirst()))
    }
    return mended
  }

  private func files() throws -> [MendedFile] {
    let folders = invocation.layers().compactMap { if case .folder(let path) = $0 { path } else { nil } }
    let check = ContentCheck(today: day, timeZoneExists: TimeZoneDatabase.exists)
    return try ExitError.wrapping { () throws(ContentFolderError) in
      try check.mended(in: paths.isEmpty ? folders : paths)
    }
  }

  /// False if the file cannot be written, or if somebody has just saved another one in its place.
  private func replace(_ file: MendedFile) -> Bool {
    guard Folder.realPath(of: file.path) == file.place, InputFile.read(file.place) == file.before,
      let output = OutputFile(replacing: file.place)
    else { return false }
    return output.write(file.after) && output.finish()
  }

  private func notify(_ message: CheckMessage) {
    console.notify(message.localized(in: console.interfaceLanguage))
  }
}
