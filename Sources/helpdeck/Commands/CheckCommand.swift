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
      """)

  static let jsonTypes = ["check"]

  @Argument(help: "Files and folders to check; by default all content that helpdeck would show.", completion: .file())
  var paths: [String] = []

  @Flag(help: "Fail on warnings too.")
  var strict = false

  @Flag(help: "Report entries whose review is overdue.")
  var stale = false

  @Flag(help: "Print how many of the searches find what they should, class by class.")
  var searches = false

  @Option(help: ArgumentHelp("Date to use as today.", valueName: "date"))
  var today: CalendarDate?

  @Flag(help: "Print GitHub Actions workflow commands.")
  var github = false

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if github, options.choices.format != .text {
      throw ValidationError("--github cannot be combined with --json or --plain.")
    }
    if github, searches { throw ValidationError("--github cannot be combined with --searches.") }
  }

  func run() throws {
    let invocation = Invocation(options.choices)
    try invocation.validateConfiguration()
    let console = invocation.console
    let day = today ?? invocation.clock.now()?.date
    let report = try CheckReport(
      checked: checked(invocation, day), interfaceLanguage: console.interfaceLanguage, showsShares: searches)
    if searches, report.checked.searches.isEmpty {
      console.notify(Message.cli(.noSearchesToTry).localized(in: console.interfaceLanguage))
    }
    if github {
      try console.write(report.workflowCommands)
    } else {
      // A wrapped location could not be clicked.
      try console.present(report, wrapsLines: false)
    }
    console.notify(
      Message.cli(.checked(errors: report.errors, warnings: report.warnings)).localized(in: console.interfaceLanguage))
    if report.errors > 0 || strict && report.warnings > 0 { throw ExitStatus.contentErrors.code }
  }

  private func checked(_ invocation: Invocation, _ day: CalendarDate?) throws -> CheckedContent {
    let layers = paths.isEmpty ? invocation.layers() : []
    return try invocation.checked(on: day, stale: stale) { check throws(ContentFolderError) in
      paths.isEmpty ? try check.results(in: layers) : try check.results(in: paths)
    }
  }
}
