import FileStore
import POSIX
import Synchronization

/// Drafts of output files that programs have left which were killed. One that is still written to has a new date.
enum DraftLeftovers {
  private static let prefix = ".helpdeck-"
  private static let suffix = ".part"
  /// Looked through already.
  private static let folders = Mutex<Set<String>>([])

  static var newName: String { "\(prefix)\(getpid())-\(UInt32.random(in: 0 ... .max))\(suffix)" }

  /// Once for each folder.
  static func remove(in folder: String) {
    guard folders.withLock({ $0.insert(folder).inserted }) else { return }
    for name in Folder.names(in: folder) where name.hasPrefix(prefix) && name.hasSuffix(suffix) {
      let path = folder + name
      if FileStamp(path)?.isLeftover == true { unsafe unlink(path) }
    }
  }
}
