import POSIX

/// Metadata of a regular file by which a change is noticed without reading it.
package struct FileStamp: Hashable, Sendable {
  package let size: Int64
  /// Nanoseconds since 1970.
  package let modified: Int64
  /// Nanoseconds since 1970; unlike `modified` it cannot be set.
  package let changed: Int64
  package let inode: UInt64
  package let device: UInt64

  package init(size: Int64, modified: Int64, changed: Int64, inode: UInt64, device: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
    self.device = device
  }

  /// Nil unless `path` is a regular file; links are not followed.
  package init?(_ path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The stamp of the running executable; nil on systems without `/proc`.
  package static func ofThisProgram() -> FileStamp? {
    var status = stat()
    return unsafe stat("/proc/self/exe", &status) == 0 ? FileStamp(status) : nil
  }

  /// Nil unless the status is of a regular file.
  init?(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    self.init(
      size: Int64(status.st_size), modified: Self.nanoseconds(modified), changed: Self.nanoseconds(changed),
      inode: UInt64(status.st_ino), device: UInt64(truncatingIfNeeded: status.st_dev))
  }

  /// True if a later change is certain to alter the stamp, because the clock of the file system has ticked since the
  /// last one.
  package func isSettled(now: Int64 = Self.now()) -> Bool {
    let latest = max(modified, changed)
    // Kernels tick every ten milliseconds or faster; file systems without fractions of a second every two seconds.
    let tick: Int64 = changed % 1_000_000_000 == 0 ? 3_000_000_000 : 50_000_000
    return now &- latest > tick
  }

  /// True for an unfinished file whose writer has left it: nobody has written to it for an hour.
  package var isLeftover: Bool { Self.now() &- modified > 3600 * 1_000_000_000 }

  /// Nanoseconds since 1970.
  package static func now() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
