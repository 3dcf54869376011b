import HelpContent
import HelpFiles
import HelpSearch
import HelpSystem
import HelpViewModel

/// What every command works with: the content, the reader's languages, today, and where to speak.
struct CommandContext {
  let library: any ContentLibrary
  let origin: [ServiceID: String]
  let hidden: [ServiceID: [String]]
  let overlays: [ServiceID: [String]]
  let skipped: [SkippedFile]
  let served: ServedContent
  let source: ContentSource
  let languages: LanguagePreference
  let clock: () -> LocalTime?
  let console: Console
  let configuration: Configuration

  var today: CalendarDate? { clock()?.date }
  var interface: InterfaceLanguage { console.interface }

  /// `waits` until all of the content is searched, when it is first asked.
  func engine(waits: Bool = true) -> any SearchEngine {
    LazySearchEngine { [source, library] in source.engine(for: library, waits: waits) }
  }

  /// The one place that chooses an engine.
  static func engine(for library: any ContentLibrary) -> any SearchEngine { IndexedSearchEngine(indexing: library) }

  /// `waits` until all of the content is searched, when it is first searched. Without blocks there is no QR code.
  func browserContext(waits: Bool, drawsBlocks: Bool = true) -> BrowserContext {
    let fixed = console.environment["HELPDECK_NOW"].flatMap { LocalTime($0) }
    let encodeQRCode: QRCode.Encoder = { text in drawsBlocks ? QRCode.encoding(text) : .failure(.unavailable) }
    return BrowserContext(
      library: library, engine: engine(waits: waits), keymap: configuration.keymap,
      contactKinds: configuration.kinds.value, zones: .ofThisSystem(fixing: fixed), encodeQRCode: encodeQRCode,
      troubles: skipped.flatMap(\.errors), isSecured: console.environment.isSecured)
  }

  init(_ choices: GlobalChoices) throws {
    let invocation = Invocation(choices)
    try invocation.validateConfiguration()
    try self.init(invocation)
  }

  /// For the browser, which says by itself what is wrong with the configuration.
  init(browsing choices: GlobalChoices) throws {
    let invocation = Invocation(choices)
    invocation.validateClock()
    try self.init(invocation)
  }

  /// Reads the content that `choices`, the environment and the configuration name; files that cannot be read are told of
  /// and left out.
  private init(_ invocation: Invocation) throws {
    let layers = invocation.layers()
    let progress = ProgressIndicator(invocation.console)
    let source = invocation.contentSource
    self.source = source
    let read = try ExitError.wrapping { () throws(ContentFailure) in
      defer { progress?.end() }
      return try source.read(layers) { done, total in progress?.report(done: done, of: total) }
    }
    served = read
    library = source.shown(read.library)
    origin = read.origin
    hidden = read.hidden
    overlays = read.overlays
    skipped = read.skipped
    console = invocation.console
    languages = LanguagePreference(console.choice.shown, fallback: library.collection.language)
    clock = invocation.clock
    configuration = invocation.configuration
    tellOfSkippedFiles()
  }

  private func tellOfSkippedFiles() {
    guard !skipped.isEmpty else { return }
    console.warn(
      Message.filesSkipped(skipped.count).words(in: interface) + " · " + CommandMessage.seeCheck.words(in: interface))
    if console.isVerbose {
      for file in skipped { console.warn(file.errors[0].formatted(in: interface)) }
    }
  }

  func entry(_ text: String) throws -> (Reference, Entry) {
    let reference = try resolve(text) { ExitError(.nothingFound, .unknownReference(text), suggestions: $0) }
    guard let entry = library.entry(reference) else {
      throw ExitError(.nothingFound, .unknownReference(text))
    }
    return (reference, entry)
  }

  /// `unknown` makes the failure of a text that means no entry, from what may have been meant.
  func resolve(_ text: String, unknown: (_ suggestions: [String]) -> ExitError) throws -> Reference {
    switch ReferenceResolver(library: library).resolve(text) {
    case .found(let reference): return reference
    case .ambiguous(let candidates):
      throw ExitError(.usage, .ambiguousReference(text), details: candidates.map(\.description))
    case .unknown(let suggestions): throw unknown(suggestions)
    }
  }

  /// Why a list is empty, and how to begin where there is no content at all.
  var nothingToList: ExitError {
    let why = browserContext(waits: false).whyNoServices.map { [$0.words(in: interface)] } ?? []
    return ExitError(.nothingFound, .nothingToList, details: why)
  }

  /// `status` is what an unknown one ends with.
  func service(_ text: String, status: ExitStatus = .nothingFound) throws -> ServiceID {
    let found = ReferenceResolver(library: library).services(called: text)
    guard let service = found.first else {
      let nearest = Nearness.nearest(to: text, in: library.services.map(\.description))
      throw ExitError(status, .unknownService(text), suggestions: nearest.map { [$0] } ?? [])
    }
    guard found.count == 1 else {
      throw ExitError(.usage, .ambiguousReference(text), details: found.map(\.description))
    }
    return service
  }
}
