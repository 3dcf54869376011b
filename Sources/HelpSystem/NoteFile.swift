import FileStore
import POSIX

/// The notes of one day, in a Markdown file that only its owner can read. Several browsers can append to it at once.
package struct NoteFile: Sendable {
  package let path: String
  private let folder: String

  /// The folder is made when the first note is appended. `day` is a date such as `2026-11-30`.
  package init(in folder: String, day: String) {
    self.folder = folder
    path = "\(folder)/\(day).md"
  }

  /// Appends a whole note behind a blank line; returns false, with the file as it was, if that fails.
  package func append(_ note: String) -> Bool {
    unsafe mkdir(folder, 0o700)
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    guard FileLock.take(.exclusive, of: file) else { return false }
    let size = lseek(file, 0, SEEK_END)
    guard size >= 0 else { return false }
    let text = (size == 0 ? "" : "\n") + note + "\n"
    if Descriptor(file).write(Array(text.utf8)) { return true }
    // A full disk may have taken a part.
    ftruncate(file, size)
    return false
  }
}
