import FileStore
package import HelpContent
import Threads

/// Loads layers of content for display: from compiled files where there are any, so that nothing is parsed twice.
package struct ContentLoader: Sendable {
  private let today: CalendarDate?
  private let cache: @Sendable () -> CompiledCache?
  private let threshold: Int
  private let progress: @Sendable (_ done: Int, _ total: Int) -> Void

  /// Without `today` dates are not checked. `cache` is called if there are `threshold` bytes of YAML or more;
  /// `progress` is called on several threads.
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

  private var options: ValidationOptions { ValidationOptions(today: today) }

  /// `layers` from low to high. A file that has errors now keeps the content that it has in `earlier`.
  package func load(
    _ layers: [ContentLayer], keeping earlier: LayeredContent? = nil
  ) throws(ContentFolderError) -> LayeredContent {
    var files: [[LayerFile]] = []
    for layer in layers { files.append(try layer.files()) }
    var cache: CompiledCache?
    var good: [String: OpenedFile] = [:]
    let stack = LayerStack(files, options) { sources in
      cache = sources.reduce(0) { $0 + $1.size } >= threshold ? self.cache() : nil
      return zip(sources, open(sources, cache)).map { source, opened in
        let path = source.file.path
        good[path] = opened.hasErrors ? earlier?.files[path] : opened
        guard let broken = opened.parsed, broken.hasErrors, let last = good[path] else {
          return LayerStack.File(source: source, opened: opened)
        }
        return LayerStack.File(source: source, opened: last, broken: broken)
      }
    }
    return LayeredContent(stack, compiled(stack, cache), files: good)
  }

  /// In the order of `files`.
  private func open(_ files: [SourceFile], _ cache: CompiledCache?) -> [OpenedFile] {
    var opened = files.map { file in file.compiled(cache).flatMap { OpenedFile($0, today: today) } }
    let missing = opened.indices.filter { opened[$0] == nil }
    guard !missing.isEmpty else { return opened.compactMap(\.self) }
    let read = Collected<OpenedFile>()
    progress(0, missing.count)
    ParallelWork.run(missing.count) { [options, progress] turn in
      let file = files[missing[turn]]
      let content = file.parsed(options)
      let compiled = file.compile(content, cache).flatMap { OpenedFile($0, today: nil) } ?? .parsed(content)
      progress(read.add(compiled, at: missing[turn]), missing.count)
    }
    for (index, file) in read.all { opened[index] = file }
    // Overlays are parsed at every start and are not in the cache.
    if missing.contains(where: { opened[$0]?.parsed == nil }) { cache?.prune() }
    return opened.compactMap(\.self)
  }

  private func compiled(_ stack: LayerStack, _ cache: CompiledCache?) -> [ServiceID: CompiledService] {
    stack.services.compactMapValues { service in
      let top = stack.files[service.top]
      switch top.opened {
      case .service(let file, _):
        return CompiledService(file) { [options] in top.source.recompiled(options, cache) }
      case .parsed(let file):
        // Merged files are in memory alone, where nothing corrupts them.
        let bytes = file.compiled(from: .inside(file.file.relativePath))
        return bytes.flatMap { try? CompiledFile(MappedBytes($0)) }.map { CompiledService($0) { nil } }
      case .collection: return nil
      }
    }
  }
}

extension LayeredContent {
  fileprivate init(_ stack: LayerStack, _ services: [ServiceID: CompiledService], files: [String: OpenedFile]) {
    let library: CompiledLibrary
    if let index = stack.collection, case .collection(let collection, let fingerprint) = stack.files[index].opened {
      library = CompiledLibrary(collection: collection, fingerprint: fingerprint, files: services)
    } else {
      library = CompiledLibrary(
        collection: .unnamed(of: services.values.compactMap { $0.service(in: .none)?.language }),
        fingerprint: ContentFingerprint(high: 0, low: 0), files: services)
    }
    self.init(
      library: library,
      skipped: stack.files.compactMap { ($0.broken ?? $0.opened.parsed).flatMap(SkippedFile.init) },
      sourceFiles: stack.sourceFiles,
      hidden: stack.services.mapValues { $0.replaced.map(stack.path) }.filter { !$0.value.isEmpty },
      overlays: stack.services.mapValues { $0.overlays.map(stack.path) },
      files: files)
  }
}
