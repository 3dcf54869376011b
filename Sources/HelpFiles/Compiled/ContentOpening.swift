import FileStore
package import HelpContent
import Threads

/// Opens layers of content to be served; the findings that a person does not need to hear of then are for `ContentReader`.
package struct ContentOpening: Sendable {
  private let today: CalendarDate?
  private let cache: @Sendable () -> CompiledCache?
  private let threshold: Int
  private let progress: @Sendable (_ done: Int, _ total: Int) -> Void

  /// Without `today` nothing is said about dates; `cache` is asked for when there are `threshold` bytes of YAML or more;
  /// `progress` is called from several threads.
  package init(
    today: CalendarDate?, cache: @escaping @Sendable () -> CompiledCache? = { nil },
    threshold: Int = CompiledCache.threshold,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) {
    self.today = today
    self.cache = cache
    self.threshold = threshold
    self.progress = progress
  }

  /// `layers` from low to high. Of a file that has errors now, what it was in `earlier` is served on.
  package func open(
    _ layers: [ContentLayer], keeping earlier: ServedContent? = nil
  ) throws(ContentFailure) -> ServedContent {
    var files: [[SourceFile]] = []
    for layer in layers { files.append(Self.admitted(try layer.files())) }
    let size = files.joined().reduce(0) { $0 + $1.size }
    let cache = size >= threshold ? cache() : nil
    let opened = open(Array(files.joined()), cache)
    var serving = ContentServing(today: today, cache, keeping: earlier)
    var start = 0
    for layer in files {
      serving.add(Array(zip(layer, opened[start..<(start + layer.count)])))
      start += layer.count
    }
    return serving.content
  }

  /// No more than a layer may hold.
  private static func admitted(_ layer: [LayerFile]) -> [SourceFile] {
    var bytes = 0
    var files: [SourceFile] = []
    for file in layer {
      let source = SourceFile(file)
      bytes += min(source.size, YamlDocument.largestFile + 1)
      guard bytes <= FolderWalk.mostBytes else {
        let trouble = LayerFile.Origin.trouble(.tooManyBytes(limit: FolderWalk.mostBytes))
        return files + [SourceFile(LayerFile(path: file.path, relativePath: file.relativePath, origin: trouble))]
      }
      files.append(source)
    }
    return files
  }

  private func open(_ files: [SourceFile], _ cache: CompiledCache?) -> [OpenedFile] {
    var opened = files.map { file in file.compiled(cache).flatMap { OpenedFile($0, today: today) } }
    let missing = opened.indices.filter { opened[$0] == nil }
    guard !missing.isEmpty else { return opened.compactMap(\.self) }
    let read = Collected<OpenedFile>()
    progress(0, missing.count)
    ParallelWork.run(missing.count) { [today, progress] turn in
      let file = files[missing[turn]]
      let content = file.read(today: today)
      let compiled = file.compile(content, cache).flatMap { OpenedFile($0, today: nil) } ?? OpenedFile(content)
      progress(read.add(compiled, at: missing[turn]), missing.count)
    }
    for (index, file) in read.all { opened[index] = file }
    // What lies over others is read at every start, and is not in the cache.
    if missing.contains(where: { opened[$0]?.isOverlay == false }) { cache?.prune() }
    return opened.compactMap(\.self)
  }
}

/// A file that can be served, or why it cannot.
enum OpenedFile: Sendable {
  case service(CompiledFile, ServiceID)
  case collection(HelpCollection, ContentFingerprint)
  /// To be laid over the service below.
  case overlay(ReadFile)
  case failed(ReadFile)

  var isOverlay: Bool { if case .overlay = self { true } else { false } }

  /// What cannot be served by itself.
  init(_ file: ReadFile) { self = file.overlay == nil || file.hasErrors ? .failed(file) : .overlay(file) }

  /// Nil when it is damaged, or has errors on this day.
  init?(_ file: CompiledFile, today: CalendarDate?) {
    if let today, let latest = file.header.latest, today < latest { return nil }
    if let id = file.service {
      self = .service(file, id)
    } else if let collection = try? file.collection() {
      self = .collection(collection, file.header.fingerprint)
    } else {
      return nil
    }
  }
}
