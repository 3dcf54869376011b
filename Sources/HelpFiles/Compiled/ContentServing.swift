import FileStore
import HelpContent

/// Lays opened files over each other, from the lowest layer to the highest.
struct ContentServing {
  private let today: CalendarDate?
  private let cache: CompiledCache?
  private let earlier: ServedContent?
  private var files: [String: OpenedFile] = [:]
  private struct Service {
    let file: CompiledFile
    /// Of the lowest file, which says all there must be.
    let source: SourceFile
    /// What was laid over it, from low to high, and what came of it.
    var overlays: [String] = []
    var root: YamlNode?
  }

  private var services: [ServiceID: Service] = [:]
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
          if let lower = services[id] { hidden[id, default: []] += [lower.source.file.path] + lower.overlays }
          services[id] = Service(file: file, source: source)
          here[id] = source.file.path
        } else {
          skip(source.read(today: today), &here)
        }
      case .overlay(let file):
        files[source.file.path] = opened
        lay(file, &here)
      case .failed(let file) where file.overlay != nil: lay(file, &here)
      case .failed(let file): skip(file, &here)
      }
    }
  }

  private mutating func lay(_ file: ReadFile, _ here: inout [ServiceID: String]) {
    guard let id = file.service?.id, here[id.value] == nil else { return skip(file, &here) }
    var file = file
    if let lower = services[id.value],
      let root = lower.root ?? YamlDocument((try? lower.source.file.read().get()) ?? []).root
    {
      file.lay(over: root, Scrutiny(today: today))
      if let bytes = file.compiled(from: .inside(file.file.relativePath)),
        let compiled = try? CompiledFile(MappedBytes(bytes))
      {
        here[id.value] = file.file.path
        services[id.value] = Service(
          file: compiled, source: lower.source, overlays: lower.overlays + [file.file.path], root: file.overlay)
        return
      }
    } else {
      file.report([Placed(.overlayOfNothing(id.value.description), at: id.place)])
    }
    skip(file, &here)
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
    let files = services.mapValues { service in
      // What was laid over another file is in memory alone, where nothing damages it.
      CompiledService(service.file) { service.root == nil ? service.source.remade(today: today, cache) : nil }
    }
    let languages = collection == nil ? files.values.compactMap { $0.service(in: .none)?.language } : []
    return ServedContent(
      library: CompiledContent(
        collection: collection?.content ?? .unnamed(of: languages),
        fingerprint: collection?.fingerprint ?? ContentFingerprint(high: 0, low: 0), files: files),
      skipped: skipped, origin: services.mapValues(\.source.file.path), hidden: hidden,
      overlays: services.mapValues(\.overlays), files: self.files)
  }
}
