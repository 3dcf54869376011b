import FileStore
import POSIX

/// A folder of one's own among the temporary files, which goes with the value.
final class TemporaryTree {
  let path: String
  private static let name = "helpdeck-git-"
  private static let mostDepth = 64

  /// Nil if it cannot be made. Removes those that killed programs have left.
  init?(in folder: String) {
    for old in Folder.names(in: folder) where old.hasPrefix(Self.name) && Self.isLeftover("\(folder)/\(old)") {
      Self.remove("\(folder)/\(old)")
    }
    var template = Array("\(folder)/\(Self.name)XXXXXX\0".utf8.map { CChar(bitPattern: $0) })
    guard unsafe mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  func write(_ text: String, to name: String) -> Bool {
    let file = unsafe open("\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    return Descriptor(file).write(Array(text.utf8))
  }

  func makeFolder(_ name: String) -> String? {
    let path = "\(path)/\(name)"
    return unsafe mkdir(path, 0o700) == 0 ? path : nil
  }

  func link(_ name: String, to target: String) -> Bool { unsafe symlink(target, "\(path)/\(name)") == 0 }

  /// Links in it are removed and not followed.
  private static func remove(_ path: String, depth: Int = 0) {
    var status = stat()
    guard depth < mostDepth, unsafe lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unsafe unlink(path)
      return
    }
    for name in Folder.names(in: path) where name != "." && name != ".." { remove("\(path)/\(name)", depth: depth + 1) }
    unsafe rmdir(path)
  }

  /// True for a folder of this user that nobody has written to for a day.
  private static func isLeftover(_ path: String) -> Bool {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else {
      return false
    }
    #if canImport(Darwin)
      let written = status.st_mtimespec.tv_sec
    #else
      let written = status.st_mtim.tv_sec
    #endif
    return FileStamp.now() / 1_000_000_000 - Int64(written) > 86_400
  }
}
