import FileStore
import HelpContent
package import HelpViewModel
import POSIX

/// Saved state, in a file that only its owner can read. Concurrent browsers lose nothing: each change is applied to the
/// current file.
package struct MemoryFile: Sendable {
  private let path: String
  private static let name = "memory"

  /// `path` is the folder.
  package init(in path: String) { self.path = path }

  /// `isWhole` is false if the file could not be read completely.
  package func read() -> (memory: Memory, isWhole: Bool) {
    guard Folder.exists(path) else { return (Memory(), true) }
    guard let folder = CacheFolder(path) else { return (Memory(), false) }
    return Self.read(in: folder, path)
  }

  /// Returns whether the change was saved.
  package func add(_ change: Memory.Change) -> Bool {
    // In a new home, the grandparent folder may be missing.
    unsafe mkdir("/" + path.split(separator: "/").dropLast(2).joined(separator: "/"), 0o700)
    guard let folder = CacheFolder(path) else { return false }
    let lock = unsafe open("\(path)/lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard lock >= 0 else { return false }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0 { if errno != EINTR { return false } }
    var (memory, isWhole) = Self.read(in: folder, path)
    // Keeps a damaged file for inspection.
    if !isWhole { unsafe rename("\(path)/\(Self.name)", "\(path)/\(Self.name).damaged") }
    memory.apply(change)
    return folder.store(Array(memory.text.utf8), as: Self.name)
  }

  private static func read(in folder: CacheFolder, _ path: String) -> (memory: Memory, isWhole: Bool) {
    guard let bytes = folder.bytes(of: name) else { return (Memory(), !File.exists("\(path)/\(name)")) }
    guard let text = String(validating: unsafe Array(bytes.memory), as: UTF8.self) else { return (Memory(), false) }
    return Memory.reading(text)
  }
}
