package import HelpContent
import Threads

/// `done` of `total` files are read; called on several threads.
package typealias ProgressHandler = @Sendable (_ done: Int, _ total: Int) -> Void

/// Reads layers of content and finds everything that is wrong with them. A file with errors is left out; the rest
/// counts.
package struct ContentValidator {
  /// `layers` from low to high. Without `today` dates are not checked.
  package static func validate(
    _ layers: [ContentLayer], today: CalendarDate?
  ) throws(ContentFolderError) -> ValidatedContent {
    try validate(layers, ValidationOptions(today: today))
  }

  static func validate(
    _ layers: [ContentLayer], _ options: ValidationOptions, progress: @escaping ProgressHandler = { _, _ in }
  ) throws(ContentFolderError) -> ValidatedContent {
    var files: [[LayerFile]] = []
    for layer in layers { files.append(try layer.files()) }
    return validate(files, options, progress: progress)
  }

  static func validate(
    _ layers: [[LayerFile]], _ options: ValidationOptions, progress: @escaping ProgressHandler = { _, _ in }
  ) -> ValidatedContent {
    let stack = LayerStack(layers, options) { sources in
      let read = Collected<ParsedFile>()
      progress(0, sources.count)
      ParallelWork.run(sources.count) { turn in
        progress(read.add(sources[turn].parsed(options), at: turn), sources.count)
      }
      let parsed = read.all
      return sources.enumerated().compactMap { index, source in
        parsed[index].map { LayerStack.File(source: source, opened: .parsed($0)) }
      }
    }
    var validator = ContentValidator(stack, options)
    return validator.content
  }

  private let options: ValidationOptions
  private let stack: LayerStack
  /// In the order of the stack.
  private var files: [ParsedFile]

  private init(_ stack: LayerStack, _ options: ValidationOptions) {
    self.stack = stack
    self.options = options
    files = stack.files.map { $0.parsed(options) }
  }

  /// Adds what shows only with all files together.
  private var content: ValidatedContent {
    mutating get {
      let services = stack.services.mapValues(\.top)
      let drafts = services.values.compactMap { files[$0].service }
      let collection =
        stack.collection.flatMap { files[$0].collection?.content }
        ?? .unnamed(of: drafts.compactMap { $0.language?.value })
      let known = Set(drafts.flatMap(\.references))
      if options.hasWholeCollection { reportRelations(collection, services, known: known) }
      if options.reportsStale, let today = options.today {
        for index in services.values {
          files[index].report(
            files[index].service?.staleDiagnostics(on: today, reviewAfter: collection.reviewAfter) ?? [])
        }
      }
      let context = ServiceContext(collection, isKnown: known.contains)
      return ValidatedContent(
        content: InMemoryLibrary(
          collection: collection, services: drafts.compactMap { $0.content(in: context) }),
        diagnostics: files.flatMap(\.diagnostics),
        skipped: files.compactMap(SkippedFile.init),
        sourceFiles: stack.sourceFiles,
        untouchedBuiltIns: stack.untouchedBuiltIns)
    }
  }

  private mutating func reportRelations(
    _ collection: HelpCollection, _ services: [ServiceID: Int], known: Set<Reference>
  ) {
    let skipped = Set(files.filter(\.hasErrors).compactMap { ServiceID($0.file.stem) }).subtracting(services.keys)
    // A broken collection may have what seems to be missing.
    let isCollectionBroken = stack.collection == nil && files.contains(where: \.file.isCollection)
    for index in services.values {
      guard let draft = files[index].service else { continue }
      files[index].report(draft.linkDiagnostics(known: known, skipped: skipped))
      if isCollectionBroken { continue }
      files[index].report(
        draft.categoryDiagnostics(in: collection.categories)
          + draft.holidayDiagnostics(
            in: collection.calendars, today: options.today, command: options.calendarCommand))
    }
    if let index = stack.collection, let draft = files[index].collection {
      files[index].report(draft.orderDiagnostics(services: Set(services.keys).union(skipped)))
      if let today = options.today {
        files[index].report(draft.calendarDiagnostics(today: today, command: options.calendarCommand))
      }
    }
  }
}

extension HelpCollection {
  /// For services without a `collection.yaml`, in the language that most of them have.
  static func unnamed(of languages: [LanguageTag]) -> HelpCollection {
    let counts = Dictionary(grouping: languages) { $0 }.mapValues(\.count)
    let language = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? .english
    return HelpCollection(
      id: noName, title: LocalizedText(language, "helpdeck"), language: language, languages: counts.keys.sorted())
  }

  private static let noName = Identifier<HelpCollection>("collection")!
}
