import CChildGroups
import Synchronization

/// The process group of a program that is of no use without this one: as long as the value lives, it dies with this process.
final class ChildGroup: Sendable {
  private let leader = Mutex<Int32?>(nil)

  func adopt(_ process: Int32) {
    leader.withLock { $0 = process }
    child_groups_add(process)
  }

  deinit {
    if let process = leader.withLock({ $0 }) { child_groups_remove(process) }
  }
}
