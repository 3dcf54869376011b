import CChildPrograms

/// The process group of a child that is killed if this process ends while the value exists.
struct ChildGroup: ~Copyable {
  private let leader: Int32

  init(leader: Int32) {
    self.leader = leader
    child_groups_add(leader)
  }

  deinit { child_groups_remove(leader) }
}
