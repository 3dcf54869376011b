import FileStore
import HelpContent
package import HelpViewModel
import POSIX

/// What is remembered, in a file that only its owner may read. Two browsers at once lose nothing: each adds to what is there then.
package struct MemoryFile: Sendable {
  private let path: String
  private static let name = "memory"

  /// `path` is the folder.
  package init(in path: String) { self.path = path }

  /// `isWhole` is false when the file could not be read, or not all of it.
  package func read() -> (memory: Memory, isWhole: Bool) {
    guard Folder.exists(path) else { return (Memory(), true) }
    guard let folder = CacheFolder(path) else { return (Memory(), false) }
    return Self.read(in: folder, path)
  }

  /// Whether it is kept now.
  package func add(_ change: Memory.Change) -> Bool {
    // The folder above the one above may be missing in a new home.
    unsafe mkdir("/" + path.split(separator: "/").dropLast(2).joined(separator: "/"), 0o700)
    guard let folder = CacheFolder(path) else { return false }
    let lock = unsafe open("\(path)/lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard lock >= 0 else { return false }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0 { if errno != EINTR { return false } }
    var (memory, isWhole) = Self.read(in: folder, path)
    // What could not be understood may be worth a look.
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
