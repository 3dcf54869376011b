package import HelpContent

/// `done` of `total` files are read.
package typealias ProgressHandler = (_ done: Int, _ total: Int) -> Void

/// Reads layers of content into one: what is wrong is told, and costs no more than its file.
package struct ContentValidator {
  /// `layers` from low to high; without `today` nothing is said about dates.
  package static func validate(
    _ layers: [ContentLayer], today: CalendarDate?
  ) throws(ContentFolderError) -> ValidatedContent {
    try validate(layers, Scrutiny(today: today))
  }

  static func validate(
    _ layers: [ContentLayer], _ scrutiny: Scrutiny, progress: ProgressHandler = { _, _ in }
  ) throws(ContentFolderError) -> ValidatedContent {
    var files: [[LayerFile]] = []
    for layer in layers { files.append(try layer.files()) }
    let total = files.joined().count
    var reader = ContentValidator(scrutiny)
    for layer in files { reader.add(layer) { progress($0, total) } }
    return reader.finish()
  }

  private let scrutiny: Scrutiny
  private(set) var files: [ParsedFile] = []
  /// Positions in `files`.
  private var services: [ServiceID: Int] = [:]
  /// Positions in `files` of what the services were before anything was laid over them.
  private var bases: [ServiceID: Int] = [:]
  private var collection: Int?

  init(_ scrutiny: Scrutiny) { self.scrutiny = scrutiny }

  /// One layer, above those before it.
  mutating func add(_ layer: [LayerFile], progress: (_ done: Int) -> Void = { _ in }) {
    var bytes = 0
    var here: [ServiceID: String] = [:]
    for file in layer {
      progress(files.count)
      let content = file.read()
      bytes += (try? content.get().count) ?? 0
      if bytes > FolderWalk.maxByteCount {
        files.append(ParsedFile(file, .failure(.tooManyBytes(limit: FolderWalk.maxByteCount)), scrutiny))
        return
      }
      add(ParsedFile(file, content, scrutiny), to: &here)
    }
  }

  private mutating func add(_ file: ParsedFile, to here: inout [ServiceID: String]) {
    var file = file
    if let id = file.service?.id {
      if let first = here[id.value] {
        file.report([Placed(.duplicateService(id.value.description, firstFile: first), at: id.place)])
      } else if file.overlay != nil {
        lay(&file, over: id)
      }
      here[id.value] = here[id.value] ?? file.file.path
      if !file.hasErrors {
        if file.overlay == nil || bases[id.value] == nil { bases[id.value] = files.count }
        services[id.value] = files.count
      }
    }
    if file.collection != nil, !file.hasErrors { collection = files.count }
    files.append(file)
  }

  private func lay(_ file: inout ParsedFile, over id: Placed<ServiceID>) {
    if let lower = services[id.value].map({ files[$0] }) {
      // Only a few files lie under others: of the rest nothing is kept but the draft.
      let root = lower.overlay ?? YamlDocument((try? lower.file.read().get()) ?? []).root
      if let root { return file.lay(over: root, scrutiny) }
    }
    if scrutiny.hasLowerLayers, scrutiny.hasWholeCollection {
      file.report([Placed(.overlayOfNothing(id.value.description), at: id.place)])
    }
  }

  /// What only all files together show, and the content.
  mutating func finish() -> ValidatedContent {
    let collection =
      self.collection.flatMap { files[$0].collection?.content }
      ?? .unnamed(of: services.values.compactMap { files[$0].service?.language?.value })
    // What it would have said is not known, so that nobody is wrong about it.
    let isCollectionBroken = self.collection == nil && files.contains(where: \.file.isCollection)
    let drafts = services.values.compactMap { files[$0].service }
    let known = Set(drafts.flatMap(\.references))
    let skipped = Set(files.filter(\.hasErrors).compactMap { ServiceID($0.file.stem) }).subtracting(services.keys)
    if scrutiny.hasWholeCollection {
      for index in services.values {
        guard let draft = files[index].service else { continue }
        files[index].report(draft.linkFindings(known: known, skipped: skipped))
        if isCollectionBroken { continue }
        files[index].report(
          draft.categoryFindings(in: collection.categories)
            + draft.holidayFindings(in: collection.calendars, today: scrutiny.today))
      }
      if let index = self.collection, let draft = files[index].collection {
        files[index].report(draft.orderFindings(services: Set(services.keys).union(skipped)))
      }
    }
    if scrutiny.reportsStale, let today = scrutiny.today {
      for index in services.values {
        files[index].report(
          files[index].service?.staleFindings(on: today, reviewAfter: collection.reviewAfter) ?? [])
      }
    }
    let diagnostics = files.flatMap(\.diagnostics)
    let context = ServiceContext(collection, isKnown: known.contains)
    return ValidatedContent(
      content: InMemoryLibrary(
        collection: collection, services: drafts.compactMap { $0.content(in: context) }),
      diagnostics: diagnostics,
      skipped: files.compactMap(SkippedFile.init),
      origin: bases.mapValues { files[$0].file.path })
  }
}

extension HelpCollection {
  /// For services without a `collection.yaml`: in the language that most of them have.
  static func unnamed(of languages: [LanguageTag]) -> HelpCollection {
    let counts = Dictionary(grouping: languages) { $0 }.mapValues(\.count)
    let language = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? .english
    return HelpCollection(
      id: noName, title: LocalizedText(language, "helpdeck"), language: language, languages: counts.keys.sorted())
  }

  private static let noName = Identifier<HelpCollection>("collection")!
}
