import POSIX
import Threads

/// Reports changes below some folders for as long as it exists. The folders may come and go.
package final class FolderWatch: Sendable {
  private let writeEnd: Int32
  /// In milliseconds; files written together are one change.
  private static let settlingTime: Int32 = 60
  private static let maxSettlingTime: Duration = .milliseconds(400)

  /// Calls `changed` on a thread of its own, for the first time at once, since changes before watching started would be
  /// missed. Changes during a call are reported after it. Nil if the system has no descriptors or threads left.
  package init?(_ folders: @escaping @Sendable () -> [String], changed: @escaping @Sendable () -> Void) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    writeEnd = ends[1]
    let readEnd = ends[0]
    let thread = WorkerThread {
      Self.run(folders, changed, until: readEnd)
      close(readEnd)
    }
    guard let thread else {
      close(readEnd)
      return nil
    }
    thread.detach()
  }

  deinit { close(writeEnd) }

  private static func run(_ folders: () -> [String], _ changed: () -> Void, until ended: Int32) {
    var source = source()
    while true {
      let tree = FolderTree(folders())
      if !source.watch(tree) {
        source = FolderPolling()
        _ = source.watch(tree)
      }
      changed()
      guard case .changed = source.wait(milliseconds: nil, until: ended) else { return }
      let start = ContinuousClock.now
      settling: while ContinuousClock.now - start < maxSettlingTime {
        switch source.wait(milliseconds: settlingTime, until: ended) {
        case .changed: continue
        case .nothing: break settling
        case .ended: return
        }
      }
    }
  }

  private static func source() -> any ChangeSource {
    #if os(Linux)
      Inotify() ?? FolderPolling()
    #else
      FolderPolling()
    #endif
  }
}
