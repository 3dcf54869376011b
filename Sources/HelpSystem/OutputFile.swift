import POSIX

/// A file that is written under a temporary name and then renamed, so that it is complete or not there.
package final class OutputFile {
  private let path: String
  private let temporary: String
  private let mayReplace: Bool
  private var descriptor: Int32

  /// Nil if the file cannot be created.
  package convenience init?(replacing path: String) { self.init(path, mayReplace: true) }

  /// Nil if something exists at `path`, or the file cannot be created.
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

  /// Renames the file to its final name. False if it could not be written completely, or a new file has taken the name.
  package func finish() -> Bool {
    let isClosed = close(descriptor) == 0
    descriptor = -1
    guard isClosed else { return false }
    if mayReplace { return unsafe rename(temporary, path) == 0 }
    // A link, unlike a rename, never replaces another file.
    return unsafe link(temporary, path) == 0
  }
}
