import FileStore
import HelpContent

/// A file of a layer with its size and time stamp, from which its compiled form is found or made.
struct SourceFile: Sendable {
  let file: LayerFile
  /// The real path; nil if the file is not on disk or lies outside of its layer.
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

  /// Bytes; 0 if the file is not on disk.
  var size: Int { stamp.flatMap { Int(exactly: $0.size) } ?? 0 }

  func source(in cache: CompiledCache?) -> CompiledSource? {
    guard let path, let stamp else { return nil }
    return cache?.source(path, stamp)
  }

  /// The compiled form that exists already.
  func compiled(_ cache: CompiledCache?) -> CompiledFile? {
    if case .starter(let index) = file.origin { return try? CompiledFile(StarterFiles.compiled(at: index)) }
    return source(in: cache).flatMap { cache?.file(of: $0) }
  }

  func parsed(_ options: ValidationOptions) -> ParsedFile { ParsedFile(file, file.read(), options) }

  /// Also stores the compiled form in the cache, unless the file may be changing right now. Nil if `parsed` has errors.
  func compile(_ parsed: ParsedFile, _ cache: CompiledCache?) -> CompiledFile? {
    let source = source(in: cache) ?? .inside(file.relativePath)
    guard !parsed.hasErrors, let bytes = parsed.compiled(from: source) else { return nil }
    if let cache, let path, let stamp, stamp.isSettled(), FileStamp(path) == stamp { cache.store(bytes, of: source) }
    return try? CompiledFile(MappedBytes(bytes))
  }

  /// Replaces a compiled form that turned out to be corrupt.
  func recompiled(_ options: ValidationOptions, _ cache: CompiledCache?) -> CompiledFile? {
    if let source = source(in: cache) { cache?.remove(source) }
    return compile(parsed(options), nil)
  }
}

extension SourceFile {
  /// The files of a layer up to its size limit; the first one beyond it becomes unreadable, the rest are left out.
  static func files(of layer: [LayerFile]) -> [SourceFile] {
    var bytes = 0
    var files: [SourceFile] = []
    for file in layer {
      let source = SourceFile(file)
      bytes += min(source.size, YamlDocument.maxFileSize + 1)
      guard bytes <= FolderWalk.maxByteCount else {
        let reason = LayerFile.Origin.unreadable(.tooManyBytes(limit: FolderWalk.maxByteCount))
        return files + [SourceFile(LayerFile(path: file.path, relativePath: file.relativePath, origin: reason))]
      }
      files.append(source)
    }
    return files
  }
}
