import POSIX

/// A private folder of files that can be made again. Files are replaced atomically. Errors are not reported: a file
/// that cannot be stored or read is missing.
package final class CacheFolder: Sendable {
  private let folder: Int32
  /// False for a folder that is read as it is.
  private let mayWrite: Bool

  /// Creates the folder and its parent if they are missing, but no further ancestors. Nil if `path` is relative, is not
  /// a folder, belongs to another user, or is writable by others. Without `mayWrite` nothing is made, changed or removed.
  package init?(_ path: String, mayWrite: Bool = true) {
    guard path.hasPrefix("/") else { return nil }
    self.mayWrite = mayWrite
    if mayWrite {
      if let slash = path.lastIndex(of: "/"), slash > path.startIndex { unsafe mkdir(String(path[..<slash]), 0o700) }
      unsafe mkdir(path, 0o700)
    }
    let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return nil }
    var status = stat()
    guard unsafe fstat(folder, &status) == 0, Self.isPrivate(status) else {
      close(folder)
      return nil
    }
    self.folder = folder
  }

  deinit { close(folder) }

  /// True while `path` leads to this folder.
  func isAt(_ path: String) -> Bool {
    var (own, other) = (stat(), stat())
    return unsafe fstat(folder, &own) == 0 && lstat(path, &other) == 0 && own.st_dev == other.st_dev
      && own.st_ino == other.st_ino
  }

  package enum Contents {
    case bytes(MappedBytes)
    case absent
    /// There is something, but no regular file of this user alone, or it cannot be opened or mapped.
    case unreadable
  }

  package func contents(of name: String) -> Contents {
    let file = unsafe openat(folder, name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return errno == ENOENT ? .absent : .unreadable }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Self.isPrivate(status),
      let count = Int(exactly: status.st_size)
    else { return .unreadable }
    if count == 0 { return .bytes(MappedBytes([])) }
    return MappedBytes(mapping: file, count: count).map(Contents.bytes) ?? .unreadable
  }

  /// The mapped bytes of a regular file of this user; nil for links, for empty files and on errors.
  package func bytes(of name: String) -> MappedBytes? {
    if case .bytes(let bytes) = contents(of: name), bytes.count > 0 { bytes } else { nil }
  }

  /// A descriptor for a file that is made if there is none; negative on errors and for links.
  package func openToWrite(_ name: String) -> Int32 {
    guard mayWrite else { return -1 }
    return unsafe openat(folder, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
  }

  /// False if there is a file of that name already, or on errors.
  package func move(_ name: String, toNew other: String) -> Bool {
    guard mayWrite else { return false }
    if unsafe linkat(folder, name, folder, other, 0) == 0 { return unsafe unlinkat(folder, name, 0) == 0 }
    // Not all file systems have links.
    let isTaken = unsafe faccessat(folder, other, F_OK, AT_SYMLINK_NOFOLLOW) == 0
    return unsafe !isTaken && renameat(folder, name, folder, other) == 0
  }

  /// Writes a temporary file and renames it, so that mappings of an earlier file stay valid. False on errors.
  @discardableResult package func store(_ bytes: [UInt8], as name: String) -> Bool {
    guard mayWrite else { return false }
    let temporary = "\(Self.unfinished)\(getpid())-\(UInt64.random(in: 0 ... .max))"
    let file = unsafe openat(folder, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    let isWritten = Descriptor(file).write(bytes)
    guard close(file) == 0, isWritten, unsafe renameat(folder, temporary, folder, name) == 0 else {
      remove(temporary)
      return false
    }
    return true
  }

  package func remove(_ name: String) { if mayWrite { unsafe unlinkat(folder, name, 0) } }

  /// True if the file has been neither read nor written for so many days, as far as the system keeps record.
  package func isUnused(_ name: String, forDays days: Int) -> Bool {
    var status = stat()
    guard unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return false }
    #if canImport(Darwin)
      let used = max(status.st_atimespec.tv_sec, status.st_mtimespec.tv_sec)
    #else
      let used = max(status.st_atim.tv_sec, status.st_mtim.tv_sec)
    #endif
    return FileStamp.now() / 1_000_000_000 - Int64(used) > Int64(days) * 86_400
  }

  /// Removes temporary files that are more than an hour old.
  package func removeLeftovers() { _ = names() }

  /// Names of all stored files. Removes temporary files that are more than an hour old.
  package func names() -> [String] {
    guard var stream = DirectoryStream(".", below: folder) else { return [] }
    var names: [String] = []
    while let name = stream.next() {
      if name.hasPrefix(Self.unfinished) {
        if isLeftover(name) { remove(name) }
      } else {
        names.append(name)
      }
    }
    return names
  }

  private static let unfinished = ".unfinished-"

  private func isLeftover(_ name: String) -> Bool {
    var status = stat()
    guard unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0, let stamp = FileStamp(status) else {
      return true
    }
    return stamp.isLeftover
  }

  private static func isPrivate(_ status: stat) -> Bool { status.st_uid == geteuid() && status.st_mode & 0o022 == 0 }
}
