import POSIX

/// A file that is written beside its place, and takes it whole in the end or not at all.
package final class OutputFile {
  private let path: String
  private let temporary: String
  private let mayReplace: Bool
  private var descriptor: Int32

  /// Nil when no file can be made there.
  package convenience init?(replacing path: String) { self.init(path, mayReplace: true) }

  /// Nil when there is something already, or no file can be made there.
  package convenience init?(new path: String) { self.init(path, mayReplace: false) }

  private init?(_ path: String, mayReplace: Bool) {
    let isTaken = mayReplace ? Folder.exists(path) : File.exists(path)
    let temporary = "\(path).\(getpid()).part"
    let descriptor = isTaken ? -1 : unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return nil }
    self.path = path
    self.temporary = temporary
    self.mayReplace = mayReplace
    self.descriptor = descriptor
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    unsafe unlink(temporary)
  }

  package func write(_ text: String) -> Bool {
    Descriptor(descriptor).write(Array(text.utf8))
  }

  /// Gives the file its name; false when the system did not take all of it, or something new has that name by now.
  package func finish() -> Bool {
    let isClosed = close(descriptor) == 0
    descriptor = -1
    guard isClosed else { return false }
    if mayReplace { return unsafe rename(temporary, path) == 0 }
    // A link, unlike a name that is changed, never takes the place of another file.
    return unsafe link(temporary, path) == 0
  }
}
