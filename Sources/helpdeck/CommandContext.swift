import HelpContent
import HelpFiles
import HelpSearch
import HelpSystem
import HelpViewModel

/// The context of a command that uses content: its invocation, the content that was read, and the reader's languages.
struct CommandContext {
  let invocation: Invocation
  /// Everything that was read, with the files behind it.
  let served: LayeredContent
  /// The part of it that is shown.
  let library: any ContentLibrary
  let languages: LanguagePreference

  var console: Console { invocation.console }
  var configuration: Configuration { invocation.configuration }
  var interfaceLanguage: InterfaceLanguage { console.interfaceLanguage }
  var today: CalendarDate? { invocation.clock.now()?.date }
  /// Now.
  var time: SearchTime {
    let clock = invocation.clock.now()
    return SearchTime(
      moment: clock.flatMap(TimeZoneDatabase.ofSystem(fixing: invocation.clock.fixed).moment), day: clock?.date)
  }

  init(_ choices: GlobalChoices) throws {
    let invocation = Invocation(choices)
    try invocation.validateConfiguration()
    try self.init(invocation)
  }

  /// For the browser, which shows problems of the configuration itself.
  init(browsing choices: GlobalChoices, isPrivate: Bool = false) throws {
    let invocation = Invocation(choices, isPrivate: isPrivate)
    invocation.validateClock()
    try self.init(invocation)
  }

  /// Reads the content; files that cannot be read are skipped with a warning.
  private init(_ invocation: Invocation) throws {
    self.invocation = invocation
    let layers = invocation.layers()
    let source = invocation.contentSource
    let progress = ProgressIndicator(invocation.console)
    served = try ExitError.wrapping { () throws(ContentFolderError) in
      defer { progress?.end() }
      return try source.read(layers) { done, total in progress?.report(done: done, of: total) }
    }
    library = source.shown(served.library)
    languages = LanguagePreference(invocation.console.languageChoice.shown, fallback: library.collection.language)
    warnAboutSkippedFiles()
  }

  private func warnAboutSkippedFiles() {
    let skipped = served.skipped
    guard !skipped.isEmpty else { return }
    console.warn(
      Message.notice(.filesSkipped(skipped.count)).localized(in: interfaceLanguage) + " · "
        + Message.cli(.seeCheck(invocation.checkCommand)).localized(in: interfaceLanguage))
    if console.isVerbose {
      for file in skipped { console.warn(file.errors[0].formatted(in: interfaceLanguage)) }
    }
  }

  /// An engine that is made for the first query; with `waits`, that query waits until all content is indexed.
  func engine(waits: Bool = true) -> any SearchEngine {
    LazySearchEngine { [engines = invocation.engines, library] in engines.engine(for: library, waits: waits) }
  }

  /// Without `drawsBlocks`, the characters that QR codes are drawn with, there are no QR codes.
  func browserContext(waits: Bool, drawsBlocks: Bool = true) -> BrowserContext {
    let encodeQRCode: QRCode.Encoder = { text in drawsBlocks ? QRCode.encoding(text) : .failure(.unavailable) }
    return BrowserContext(
      library: library, engine: engine(waits: waits), keymap: configuration.keymap,
      contactKinds: configuration.kinds.value, zones: .ofSystem(fixing: invocation.clock.fixed),
      encodeQRCode: encodeQRCode, diagnostics: served.skipped.flatMap(\.errors),
      letter: ReplyLetter(greeting: configuration.greeting.value, signature: configuration.signature.value),
      isSecured: console.environment.isSecured, checkCommand: invocation.checkCommand)
  }

  /// The error for an empty list, with what to do if there is no content at all.
  var nothingToList: ExitError {
    let why = browserContext(waits: false).whyNoServices.map { [$0.localized(in: interfaceLanguage)] } ?? []
    return ExitError(.nothingFound, .cli(.nothingToList), details: why)
  }
}
