/// The names in a directory, in no order, without `.` and `..`.
@safe package struct DirectoryStream: ~Copyable {
  #if canImport(Darwin)
    private let stream: UnsafeMutablePointer<DIR>
  #else
    private let stream: OpaquePointer
  #endif

  /// Nil, with `errno` set, if the directory cannot be read.
  package init?(_ path: String) {
    guard let stream = unsafe opendir(path) else { return nil }
    unsafe self.stream = unsafe stream
  }

  /// Nil, with `errno` set, if there is no directory at `path` below `directory` that can be read.
  package init?(_ path: String, below directory: Int32) {
    let descriptor = unsafe openat(directory, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard let stream = unsafe fdopendir(descriptor) else {
      close(descriptor)
      return nil
    }
    unsafe self.stream = unsafe stream
  }

  deinit { unsafe closedir(stream) }

  /// The next name; nil at the end.
  package mutating func next() -> String? {
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { return name }
    }
    return nil
  }
}
