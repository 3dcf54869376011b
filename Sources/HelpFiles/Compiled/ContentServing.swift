import HelpContent

/// Lays opened files over each other, from the lowest layer to the highest.
struct ContentServing {
  private let today: CalendarDate?
  private let cache: CompiledCache?
  private let earlier: ServedContent?
  private var files: [String: OpenedFile] = [:]
  private var services: [ServiceID: (file: CompiledFile, source: SourceFile)] = [:]
  private var collection: (content: HelpCollection, fingerprint: ContentFingerprint)?
  private var skipped: [SkippedFile] = []
  private var hidden: [ServiceID: [String]] = [:]

  init(today: CalendarDate?, _ cache: CompiledCache?, keeping earlier: ServedContent? = nil) {
    self.today = today
    self.cache = cache
    self.earlier = earlier
  }

  mutating func add(_ layer: [(SourceFile, OpenedFile)]) {
    var here: [ServiceID: String] = [:]
    for (source, opened) in layer {
      var opened = opened
      if case .failed(let file) = opened, let good = earlier?.files[source.file.path] {
        if let skipped = SkippedFile(file) { self.skipped.append(skipped) }
        opened = good
      }
      switch opened {
      case .collection(let content, let fingerprint):
        collection = (content, fingerprint)
        files[source.file.path] = opened
      case .service(let file, let id):
        files[source.file.path] = opened
        if here[id] == nil {
          if let lower = services[id] { hidden[id, default: []].append(lower.source.file.path) }
          services[id] = (file, source)
          here[id] = source.file.path
        } else {
          skip(source.read(today: today), &here)
        }
      case .failed(let file): skip(file, &here)
      }
    }
  }

  private mutating func skip(_ file: ReadFile, _ here: inout [ServiceID: String]) {
    var file = file
    if let id = file.service?.id {
      if let first = here[id.value] {
        file.report([Placed(.duplicateService(id.value.description, firstFile: first), at: id.place)])
      }
      here[id.value] = here[id.value] ?? file.file.path
    }
    if let skipped = SkippedFile(file) { self.skipped.append(skipped) }
  }

  var content: ServedContent {
    let (today, cache) = (today, cache)
    let files = services.mapValues { file, source in
      CompiledService(file) { source.remade(today: today, cache) }
    }
    let languages = collection == nil ? files.values.compactMap { $0.service(in: .none)?.language } : []
    return ServedContent(
      library: CompiledContent(
        collection: collection?.content ?? .unnamed(of: languages),
        fingerprint: collection?.fingerprint ?? ContentFingerprint(high: 0, low: 0), files: files),
      skipped: skipped, origin: services.mapValues(\.source.file.path), hidden: hidden, files: self.files)
  }
}
