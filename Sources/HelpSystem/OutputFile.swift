import CUnfinishedFiles
import FileStore
import POSIX

/// A file that is written under another name beside it and then renamed, so that it is complete or not there. A pipe, a
/// terminal or a device is written into.
package final class OutputFile {
  private let path: String
  private let mayReplace: Bool
  /// Nil for what is written into.
  private let draft: Draft?
  private var descriptor: Int32

  /// The file that a link leads to is replaced, with its permissions, and the link stays. Nil for a folder, a socket, a link that
  /// leads nowhere, a file that may not be written, and if the file cannot be created.
  package init?(replacing path: String) {
    var status = stat()
    if unsafe stat(path, &status) != 0 {
      let isLink = unsafe lstat(path, &status) == 0
      guard !isLink, let draft = Draft(beside: path) else { return nil }
      (self.path, self.draft, descriptor) = (path, draft, draft.descriptor)
    } else if Self.isReplaced(path, status) {
      guard let target = Folder.realPath(of: path), unsafe access(target, W_OK) == 0, let draft = Draft(beside: target)
      else { return nil }
      draft.takeOver(status)
      (self.path, self.draft, descriptor) = (target, draft, draft.descriptor)
    } else {
      let descriptor = unsafe open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
      (self.path, draft, self.descriptor) = (path, nil, descriptor)
    }
    mayReplace = true
  }

  /// Nil if something exists at `path`, or the file cannot be created.
  package init?(new path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) != 0, let draft = Draft(beside: path) else { return nil }
    (self.path, self.draft, descriptor) = (path, draft, draft.descriptor)
    mayReplace = false
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  package func write(_ text: String) -> Bool { write(Array(text.utf8)) }

  package func write(_ bytes: [UInt8]) -> Bool { Descriptor(descriptor).write(bytes) }

  /// Renames the file to its final name. False if it could not be written completely, or a new file has taken the name.
  package func finish() -> Bool {
    let isClosed = close(descriptor) == 0
    descriptor = -1
    guard isClosed else { return false }
    guard let draft else { return true }
    return mayReplace ? draft.replace(path) : draft.become(path)
  }

  /// Folders among them, which can then not be opened for writing. The files of `/dev` and `/proc` are what other descriptors have
  /// open.
  private static func isReplaced(_ path: String, _ status: stat) -> Bool {
    status.st_mode & S_IFMT == S_IFREG && !["/dev/", "/proc/"].contains { path.hasPrefix($0) }
  }
}

/// What an output file is until it is finished. It goes when this value does, or when a signal ends the program.
private final class Draft {
  let descriptor: Int32
  private let path: String
  private let number: Int32

  init?(beside path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    DraftLeftovers.remove(in: folder)
    // Not longer than the shortest names, since the file's own may have all the letters that the system allows.
    self.path = folder + DraftLeftovers.newName
    number = unsafe unfinished_file_add(self.path)
    descriptor = unsafe open(self.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0 {
      unfinished_file_remove(number)
      return nil
    }
  }

  deinit {
    unsafe unlink(path)
    unfinished_file_remove(number)
  }

  /// Who could not read the file that is replaced cannot read this one.
  func takeOver(_ status: stat) {
    let isOwned = fchown(descriptor, status.st_uid, status.st_gid) == 0
    var own = stat()
    let hasGroup = unsafe isOwned || fstat(descriptor, &own) == 0 && own.st_gid == status.st_gid
    fchmod(descriptor, status.st_mode & (hasGroup ? 0o777 : 0o707))
  }

  func replace(_ other: String) -> Bool { unsafe rename(path, other) == 0 }

  /// A link, unlike a rename, never replaces another file. Where the file system has no links, the name is taken first.
  func become(_ other: String) -> Bool {
    if unsafe link(path, other) == 0 { return true }
    guard errno != EEXIST else { return false }
    let taken = unsafe open(other, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard taken >= 0 else { return false }
    close(taken)
    if replace(other) { return true }
    unsafe unlink(other)
    return false
  }
}
