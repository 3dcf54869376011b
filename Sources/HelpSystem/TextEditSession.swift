package import HelpViewModel
import POSIX

/// Edits a text in the user's editor, through a temporary file that only the user can read.
package struct TextEditSession: Sendable {
  private let environment: Environment

  package init(_ environment: Environment) { self.environment = environment }

  /// The edited text, without the final line feed of the file.
  package func edit(_ text: String) -> EditOutcome {
    if environment.isSecured { return EditOutcome(nil, EditorRun(editor: nil)) }
    let folder = environment["XDG_RUNTIME_DIR"] ?? environment["TMPDIR"] ?? "/tmp"
    guard let path = Self.makeFile("\(folder)/helpdeck-XXXXXX.txt", holding: text + "\n") else {
      return EditOutcome(nil, EditorRun(editor: nil))
    }
    defer { unsafe unlink(path) }
    let run = Editor.run(
      EditorCandidate.all(environment, path: path, line: 1), programs: ProgramSearch(environment: environment))
    let text = run.editor.flatMap { _ in Self.contents(of: path) }
    return EditOutcome(text.map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }, run)
  }

  /// Creates a file that only its owner can read.
  private static func makeFile(_ template: String, holding text: String) -> String? {
    var name = Array((template + "\0").utf8.map { CChar(truncatingIfNeeded: $0) })
    let file = unsafe mkstemps(&name, Int32(".txt".utf8.count))
    guard file >= 0 else { return nil }
    defer { close(file) }
    let path = String(decoding: name.dropLast().map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
    let isWritten = Descriptor(file).write(Array(text.utf8))
    if !isWritten { unsafe unlink(path) }
    return isWritten ? path : nil
  }

  /// At most a megabyte; invalid UTF-8 is repaired.
  private static func contents(of path: String) -> String? {
    Descriptor.contents(of: path, upTo: 1 << 20).map { String(decoding: $0, as: UTF8.self) }
  }
}
