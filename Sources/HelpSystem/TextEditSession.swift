import FileStore
package import HelpViewModel
import POSIX

/// Edits a text in the user's editor, through a temporary file that only the user can read.
package struct TextEditSession: Sendable {
  private let environment: Environment

  private static let prefix = "helpdeck-edit-"
  private static let suffix = ".txt"

  package init(_ environment: Environment) { self.environment = environment }

  private var folder: String { environment["XDG_RUNTIME_DIR"] ?? environment["TMPDIR"] ?? "/tmp" }

  /// The edited text, without the final line feed of the file. A file whose text is too long stays.
  package func edit(_ text: String) -> EditOutcome {
    if environment.isSecured { return EditOutcome(nil, EditorRun(editor: nil)) }
    guard let (path, file) = Self.makeFile("\(folder)/\(Self.prefix)XXXXXX\(Self.suffix)", holding: text + "\n") else {
      return EditOutcome(nil, EditorRun(editor: nil))
    }
    // Held while the editor runs, which may be longer than an hour.
    defer { close(file) }
    let run = Editor.run(
      EditorCandidate.all(environment, path: path, line: 1), programs: ProgramSearch(environment: environment))
    guard run.editor != nil, let bytes = Descriptor.contents(of: path, upTo: EditOutcome.maxLength + 1) else {
      unsafe unlink(path)
      return EditOutcome(nil, run)
    }
    guard bytes.count <= EditOutcome.maxLength else { return EditOutcome(nil, run, overlong: Self.keep(path)) }
    unsafe unlink(path)
    let text = String(decoding: bytes, as: UTF8.self)
    return EditOutcome(text.hasSuffix("\n") ? String(text.dropLast()) : text, run)
  }

  /// Removes the files of killed programs that nobody has written to for an hour.
  package func removeLeftovers() {
    if environment.isSecured { return }
    for name in Folder.names(in: folder) where name.hasPrefix(Self.prefix) && name.hasSuffix(Self.suffix) {
      let path = "\(folder)/\(name)"
      let file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
      guard file >= 0 else { continue }
      defer { close(file) }
      var status = stat()
      guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
        FileStamp(path)?.isLeftover == true, flock(file, LOCK_EX | LOCK_NB) == 0
      else { continue }
      unsafe unlink(path)
    }
  }

  /// Creates a file that only its owner can read, and locks it.
  private static func makeFile(_ template: String, holding text: String) -> (path: String, file: Int32)? {
    var name = Array((template + "\0").utf8.map { CChar(truncatingIfNeeded: $0) })
    let file = unsafe mkstemps(&name, Int32(suffix.utf8.count))
    guard file >= 0 else { return nil }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    let path = String(decoding: name.dropLast().map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
    flock(file, LOCK_EX | LOCK_NB)
    guard Descriptor(file).write(Array(text.utf8)) else {
      unsafe unlink(path)
      close(file)
      return nil
    }
    return (path, file)
  }

  /// The path of the file under a name that is not that of a leftover.
  private static func keep(_ path: String) -> String {
    let kept = path.replacing(prefix, with: "helpdeck-kept-")
    return unsafe rename(path, kept) == 0 ? kept : path
  }
}
