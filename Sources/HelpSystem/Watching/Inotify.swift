import POSIX

#if os(Linux)

  /// Notifications of the Linux kernel: nothing runs while nothing happens.
  final class Inotify: ChangeSource {
    private let descriptor: Int32
    private var interests: [Int32: Set<FolderTree.Interest>] = [:]
    /// Files are reported when they are closed after writing, since half-written ones have errors.
    private static let events = UInt32(
      IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF
        | IN_ONLYDIR)

    /// Nil if the system has no instances left.
    init?() {
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    func watch(_ tree: FolderTree) -> Bool {
      var watched: [Int32: Set<FolderTree.Interest>] = [:]
      var isWhole = true
      tree.walk(enter: { folder, interest in
        let watch = unsafe inotify_add_watch(descriptor, folder, Self.events)
        if watch >= 0 { watched[watch, default: []].insert(interest) }
        // A folder that has disappeared or cannot be read is skipped.
        if watch < 0, errno == ENOSPC || errno == ENOMEM { isWhole = false }
      })
      for old in interests.keys where watched[old] == nil { inotify_rm_watch(descriptor, old) }
      interests = watched
      return isWhole
    }

    func wait(milliseconds: Int32?, until ended: Int32) -> WatchEvent {
      let deadline = milliseconds.map { ContinuousClock.now + .milliseconds(Int($0)) }
      while true {
        let left = deadline.map { max(.zero, $0 - .now) / .milliseconds(1) }
        var descriptors = [descriptor, ended].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let count = unsafe poll(&descriptors, 2, left.map { Int32($0.rounded(.up)) } ?? -1)
        if descriptors[1].revents != 0 { return .ended }
        if count == 0 { return .nothing }
        if count < 0 {
          if errno == EINTR { continue }
          return .ended
        }
        if readEvents() { return .changed }
        if let deadline, deadline <= .now { return .nothing }
      }
    }

    /// Reads all pending events; returns whether any of them matters.
    private func readEvents() -> Bool {
      var matters = false
      var bytes = [UInt8](repeating: 0, count: 16 << 10)
      while true {
        guard let count = try? Descriptor(descriptor).read(into: &bytes), count > 0 else { return matters }
        var offset = 0
        while offset + Self.headerSize <= count {
          let event = Event(bytes, at: offset)
          matters = matters || self.matters(event)
          offset += Self.headerSize + event.nameLength
        }
      }
    }

    private func matters(_ event: Event) -> Bool {
      // The kernel has dropped events.
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return true }
      if event.mask & UInt32(IN_IGNORED) != 0 { return false }
      let interests = interests[event.watch] ?? []
      return interests.contains { interest in
        switch interest {
        case .name(let name): event.name == name || event.name.isEmpty
        case .content:
          FolderTree.matters(event.name)
            && (event.name.isEmpty || FolderTree.isContent(event.name) || event.mask & UInt32(IN_ISDIR) != 0
              || event.mask & UInt32(IN_CREATE | IN_DELETE) != 0)
        }
      }
    }

    private static let headerSize = MemoryLayout<inotify_event>.size

    private struct Event {
      let watch: Int32
      let mask: UInt32
      let nameLength: Int
      /// Empty for events of the folder itself.
      let name: String

      init(_ bytes: [UInt8], at offset: Int) {
        let number = { (position: Int) -> UInt32 in
          (0..<4).reduce(0) { $0 | UInt32(bytes[offset + 4 * position + $1]) << (8 * UInt32($1)) }
        }
        watch = Int32(bitPattern: number(0))
        mask = number(1)
        nameLength = Int(number(3))
        let start = offset + Inotify.headerSize
        name = String(decoding: bytes[start..<(start + nameLength)].prefix { $0 != 0 }, as: UTF8.self)
      }
    }
  }
#endif
