import FileStore
import HelpContent

/// A content file on its way to being served, in its compiled form or from its YAML.
struct SourceFile: Sendable {
  let file: LayerFile
  /// Nil for what is not on disk, or not to be read.
  let path: String?
  let stamp: FileStamp?

  init(_ file: LayerFile) {
    self.file = file
    guard case .disk(let root) = file.origin, let path = RegularFile.realPath(file.path),
      RegularFile.isInside(path, root)
    else {
      (path, stamp) = (nil, nil)
      return
    }
    self.path = path
    stamp = FileStamp(path)
  }

  var size: Int { stamp.flatMap { Int(exactly: $0.size) } ?? 0 }

  func source(in cache: CompiledCache?) -> CompiledSource? {
    guard let path, let stamp else { return nil }
    return cache?.source(path, stamp)
  }

  /// The compiled form that is there already.
  func compiled(_ cache: CompiledCache?) -> CompiledFile? {
    if case .starter(let index) = file.origin { return try? CompiledFile(StarterFiles.compiled(at: index)) }
    return source(in: cache).flatMap { cache?.file(of: $0) }
  }

  func read(today: CalendarDate?) -> ReadFile { ReadFile(file, file.read(), Scrutiny(today: today)) }

  /// Read from YAML; in the cache too, unless the file changes right now.
  func compile(_ read: ReadFile, _ cache: CompiledCache?) -> CompiledFile? {
    let source = source(in: cache) ?? .inside(file.relativePath)
    guard let bytes = read.compiled(from: source) else { return nil }
    if let cache, let path, let stamp, stamp.isSettled(), FileStamp(path) == stamp { cache.store(bytes, of: source) }
    return try? CompiledFile(MappedBytes(bytes))
  }

  /// For when the compiled form turns out to be damaged.
  func remade(today: CalendarDate?, _ cache: CompiledCache?) -> CompiledFile? {
    if let source = source(in: cache) { cache?.remove(source) }
    return compile(read(today: today), nil)
  }
}
