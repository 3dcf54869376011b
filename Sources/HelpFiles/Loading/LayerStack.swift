import HelpContent

/// The files of all layers, lowest layer first, and the files that each service is made of.
///
/// `check` and the browser both read layers, duplicates, overlays and limits from it: `ContentValidator` gives it
/// parsed files, `ContentLoader` gives it compiled files wherever it can.
struct LayerStack {
  struct File {
    let source: SourceFile
    var opened: OpenedFile
    /// The file as it is now, if it has errors and `opened` is its last good version.
    var broken: ParsedFile?
  }

  /// Indices into `files`.
  struct Service {
    let base: Int
    /// Lowest first.
    var overlays: [Int] = []
    /// Files of the same service in lower layers that `base` replaces, lowest first.
    var replaced: [Int] = []

    var top: Int { overlays.last ?? base }
  }

  private let options: ValidationOptions
  private(set) var files: [File] = []
  private(set) var services: [ServiceID: Service] = [:]
  /// Index into `files`.
  private(set) var collection: Int?

  /// `open` gets the files of all layers at once and returns them in the same order.
  init(_ layers: [[LayerFile]], _ options: ValidationOptions, open: ([SourceFile]) -> [File]) {
    self.options = options
    let sources = layers.map(SourceFile.files)
    var opened = open(Array(sources.joined()))[...]
    for layer in sources {
      let files = opened.prefix(layer.count)
      let holders = Self.holders(in: files)
      for file in files { add(file, holders) }
      opened.removeFirst(layer.count)
    }
  }

  /// The path of the file of each service in a layer. Of several that have its id, a file without errors comes first, then
  /// the one named after it: a stray copy takes nothing away.
  private static func holders(in files: ArraySlice<File>) -> [ServiceID: String] {
    var holders: [ServiceID: (path: String, rank: Int)] = [:]
    for file in files {
      guard let id = file.opened.service else { continue }
      let isNamed = file.source.file.relativePath == "services/\(id).yaml"
      let rank = (file.opened.isUsable ? 2 : 0) + (isNamed ? 1 : 0)
      if rank > holders[id]?.rank ?? -1 { holders[id] = (file.source.file.path, rank) }
    }
    return holders.mapValues(\.path)
  }

  /// `holders` are the files of each service in the layer.
  private mutating func add(_ file: File, _ holders: [ServiceID: String]) {
    guard let id = file.opened.service else {
      if file.opened.isCollection, !file.opened.hasErrors { collection = files.count }
      files.append(file)
      return
    }
    if let holder = holders[id], holder != file.source.file.path {
      files.append(duplicate(file, of: holder))
      return
    }
    let laid = laidOver(file, services[id])
    if laid.opened.isUsable { register(laid.opened, as: id) }
    files.append(laid)
  }

  private mutating func register(_ opened: OpenedFile, as id: ServiceID) {
    guard let lower = services[id] else {
      services[id] = Service(base: files.count)
      return
    }
    if opened.isOverlay {
      services[id]?.overlays.append(files.count)
    } else {
      services[id] = Service(base: files.count, replaced: lower.replaced + [lower.base] + lower.overlays)
    }
  }

  private func duplicate(_ file: File, of first: String) -> File {
    var parsed = file.broken ?? file.parsed(options)
    if let id = parsed.service?.id {
      parsed.report([Located(.duplicateService(id.value.description, firstFile: first), at: id.location)])
    }
    return File(source: file.source, opened: .parsed(parsed))
  }

  /// An overlay becomes the service that it makes of `lower`.
  private func laidOver(_ file: File, _ lower: Service?) -> File {
    guard var parsed = file.opened.parsed, parsed.isOverlay, let id = parsed.service?.id else { return file }
    if let root = lower.flatMap(root) {
      parsed.lay(over: root, options)
    } else if options.hasLowerLayers, options.hasWholeCollection {
      parsed.report([Located(.overlayOfNothing(id.value.description), at: id.location)])
    }
    return File(source: file.source, opened: .parsed(parsed), broken: file.broken)
  }

  private func root(of service: Service) -> SourceNode? {
    let top = files[service.top]
    // Few files have others over them: the nodes of the rest are not kept, only their drafts.
    return top.opened.parsed?.root ?? YamlDocument((try? top.source.file.read().get()) ?? []).root
  }
}

extension LayerStack.File {
  func parsed(_ options: ValidationOptions) -> ParsedFile { opened.parsed ?? source.parsed(options) }
}

extension LayerStack {
  func path(of file: Int) -> String { files[file].source.file.path }

  /// The file of each service that its overlays, if it has any, are laid over.
  var sourceFiles: [ServiceID: String] { services.mapValues { path(of: $0.base) } }

  /// The built-in services that are made of their built-in file alone.
  var untouchedBuiltIns: Set<ServiceID> {
    Set(services.filter { files[$0.value.top].source.file.isBuiltIn }.keys)
  }
}
