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
    return bytes(of: file, count: min(Int(status.st_size), limit + 1))
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

  private static func bytes(of file: Int32, count: Int) -> Result<[UInt8], UnreadableFileReason> {
    // All empty arrays share one buffer, whose count would be written while other threads read it.
    if count == 0 { return .success([]) }
    var reason: UnreadableFileReason?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = unsafe Self.read(file, buffer.baseAddress.map { unsafe $0 + filled }, count - filled)
        if got < 0, errno == EINTR { continue }
        if got < 0 { reason = UnreadableFileReason(errno) }
        if got <= 0 { break }
        filled += got
      }
    }
    return reason.map(Result.failure) ?? .success(bytes)
  }

  private static func read(_ file: Int32, _ target: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(file, target, count)
    #elseif canImport(Musl)
      unsafe Musl.read(file, target, count)
    #else
      unsafe Darwin.read(file, target, count)
    #endif
  }
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
