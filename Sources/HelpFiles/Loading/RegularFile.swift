import HelpContent
import POSIX

extension UnreadableFileReason: Error {}

/// Reads regular files only. Pipes and devices are never opened, since opening one can block or have effects.
enum RegularFile {
  /// Reads at most `limit` + 1 bytes, so that the caller notices a larger file. Symbolic links may not lead out of
  /// `root`.
  static func read(_ path: String, inside root: String, limit: Int) -> Result<[UInt8], UnreadableFileReason> {
    guard let whole = realPath(path) else { return .failure(UnreadableFileReason(errno)) }
    guard isInside(whole, root) else { return .failure(.leavesTheFolder) }
    var status = stat()
    guard unsafe lstat(whole, &status) == 0 else { return .failure(UnreadableFileReason(errno)) }
    guard isRegular(status) else { return .failure(.notARegularFile) }
    let file = unsafe open(whole, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return .failure(UnreadableFileReason(errno)) }
    defer { close(file) }
    // Checked again, because another file may have taken the name since.
    guard unsafe fstat(file, &status) == 0, isRegular(status) else { return .failure(.notARegularFile) }
    return Result { () throws(SystemError) in try Descriptor(file).read(upTo: min(Int(status.st_size), limit + 1)) }
      .mapError { UnreadableFileReason($0.code) }
  }

  /// True if the path exists, links followed.
  static func isSomething(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0
  }

  static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// True if a real path lies below the real path of a folder.
  static func isInside(_ path: String, _ root: String) -> Bool { path.hasPrefix(root == "/" ? root : root + "/") }

  static func isRegular(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }
  static func isFolder(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFDIR }
}

extension UnreadableFileReason {
  init(_ code: Int32) {
    self =
      switch code {
      case EACCES, EPERM: .notPermitted
      case ENOENT, ENOTDIR: .vanished
      case ELOOP: .leavesTheFolder
      default: .inputOutput(code: Int(code))
      }
  }
}
