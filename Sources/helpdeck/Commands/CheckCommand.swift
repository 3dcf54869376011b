import ArgumentParser
import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

struct CheckCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check content files and try their searches.",
    discussion: """
      The searches in a folder's searches.yaml are tried, and each that fails is a warning. Without a path those of the \
      built-in content are tried too, except where they name a service that other content replaces or changes.

      --searches first prints a line for each class of searches and one for all: how many there are, in what per cent of \
      those with 'first' a wanted entry is first, in what per cent it is among the first three, and what per cent fail. \
      With --plain these lines have the fields class, number, first, among the first three, failed and file.

      --untranslated first prints how many texts of each service are not written in each language of the collection; with \
      --plain these lines have the fields 'untranslated', service, language, missing and all.

      --fix changes only what can be mended in one way: invisible characters, hours in words, dates, e164 numbers, \
      language tags, tags and country codes in another notation, missing quotation marks, full-width colons. Nothing else \
      in a file changes, and no file outside of the folder.

      The exit status is 65 if there are errors; with --strict also if there are warnings or texts without a translation.
      """)

  static let jsonTypes = ["check", "explanation"]

  @Argument(help: "Files and folders to check; by default all content that helpdeck would show.", completion: .file())
  var paths: [String] = []

  @Flag(help: "Fail on warnings too.")
  var strict = false

  @Flag(help: "Report entries whose review is overdue.")
  var stale = false

  @Flag(help: "Print how many of the searches find what they should, class by class.")
  var searches = false

  @Flag(help: "Print how many texts have no translation, by service and language.")
  var untranslated = false

  @Flag(help: "Print every finding, equal ones too, and every entry without a translation.")
  var all = false

  @Option(help: ArgumentHelp("Date to use as today.", valueName: "date"))
  var today: CalendarDate?

  @Flag(help: "Mend what can be mended in one way, then check.")
  var fix = false

  @Flag(help: "With --fix, print the changes instead of making them.")
  var dryRun = false

  @Flag(help: "Check again whenever a file is saved, until interrupted.")
  var watch = false

  @Flag(help: "Print a line for each finding, as the error lists of editors read them.")
  var quickfix = false

  @Flag(help: "Print GitHub Actions workflow commands.")
  var github = false

  @Option(
    defaultAsFlag: CheckCommand.everyCode,
    help: ArgumentHelp("Explain a code such as HD030 with an example; without a code, list all.", valueName: "code"))
  var explain: String?

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  private static let everyCode = "all"

  func validate() throws {
    let isText = options.choices.format == .text
    if github, !isText { throw ValidationError("--github cannot be combined with --json or --plain.") }
    if quickfix, !isText { throw ValidationError("--quickfix cannot be combined with --json or --plain.") }
    if github || quickfix, searches || untranslated || github == quickfix {
      throw ValidationError(
        "--github and --quickfix print findings only: they cannot be combined with --searches, --untranslated or each other."
      )
    }
    if dryRun, !fix { throw ValidationError("--dry-run needs --fix.") }
    if dryRun, !isText { throw ValidationError("--dry-run cannot be combined with --json or --plain.") }
    if watch, fix || github || options.choices.format == .plain {
      throw ValidationError("--watch cannot be combined with --fix, --github or --plain.")
    }
  }

  func run() throws {
    let invocation = Invocation(options.choices)
    let console = invocation.console
    if let explain {
      let language = console.interfaceLanguage
      guard let report = ExplanationReport(explain == Self.everyCode ? nil : explain, in: language) else {
        throw ExitError(.usage, .check(.unknownCode(explain)))
      }
      return try console.page(report)
    }
    try invocation.validateConfiguration()
    if watch { return try watch(invocation) }
    var mended: [Diagnostic]?
    if fix {
      let mending = ContentMending(paths: paths, invocation: invocation, day: day(invocation))
      if dryRun { return try mending.show() }
      mended = try mending.run()
    }
    let report = try report(invocation, mended: mended)
    try present(report, invocation)
    try throwStatus(of: report)
  }

  /// Checks at once and after each change, until a signal ends the program or nobody reads on.
  private func watch(_ invocation: Invocation) throws {
    let (paths, source) = (paths, invocation.contentSource)
    let folders = { @Sendable in
      paths.isEmpty ? source.locations().folders : paths.flatMap(ContentCheck.folders)
    }
    guard let changes = FolderChanges(folders) else { throw ExitError(.unavailable, .check(.cannotWatch)) }
    while changes.next() {
      do {
        try present(report(invocation), invocation, isRound: true)
      } catch let error as ExitError where error.status == .missingInput {
        // The folder may come back.
        invocation.console.report(error)
      }
    }
  }

  private func present(_ report: CheckReport, _ invocation: Invocation, isRound: Bool = false) throws {
    let console = invocation.console
    let language = console.interfaceLanguage
    if searches, report.checked.searches.isEmpty {
      console.notify(Message.cli(.noSearchesToTry).localized(in: language))
    }
    if github {
      try console.write(report.workflowCommands)
    } else if quickfix {
      try console.write(report.editorLines)
    } else {
      // A wrapped location could not be clicked.
      try console.present(report, wrapsLines: false)
    }
    if let translations = report.translations {
      console.notify(Message.check(.untranslated(translations.missing)).localized(in: language))
    }
    if isRound, console.format == .text {
      // On the same stream, so that who reads it knows where a round ends.
      let time = invocation.clock.now().map { OpeningHours.timeOfDay($0.hour * 60 + $0.minute) } ?? ""
      let round = CheckMessage.round(time: time, errors: report.errors, warnings: report.warnings)
      return try console.write(round.localized(in: language) + "\n")
    }
    console.conclude(report, explains: !quickfix && !github)
  }

  private func throwStatus(of report: CheckReport) throws {
    let doubts = report.warnings + (report.translations?.missing ?? 0)
    if report.errors > 0 || strict && doubts > 0 { throw ExitStatus.contentErrors.code }
  }

  private func report(_ invocation: Invocation, mended: [Diagnostic]? = nil) throws -> CheckReport {
    let checked = try checked(invocation, day(invocation))
    let language = invocation.console.interfaceLanguage
    let translations = TranslationLines(
      gaps: checked.content.flatMap(TranslationGap.all), interfaceLanguage: language, showsAll: all)
    return CheckReport(
      checked: checked, interfaceLanguage: language, showsShares: searches, showsAll: all,
      translations: untranslated ? translations : nil, mended: mended)
  }

  private func day(_ invocation: Invocation) -> CalendarDate? { today ?? invocation.clock.now()?.date }

  private func checked(_ invocation: Invocation, _ day: CalendarDate?) throws -> CheckedContent {
    let layers = paths.isEmpty ? invocation.layers() : []
    return try invocation.checked(on: day, stale: stale) { check throws(ContentFolderError) in
      paths.isEmpty ? try check.results(in: layers) : try check.results(in: paths)
    }
  }
}
