import CChildPrograms

/// The process group of a program that is of no use without this one: as long as the value lives, it dies with this process.
struct ChildGroup: ~Copyable {
  private let leader: Int32

  init(leader: Int32) {
    self.leader = leader
    child_groups_add(leader)
  }

  deinit { child_groups_remove(leader) }
}
