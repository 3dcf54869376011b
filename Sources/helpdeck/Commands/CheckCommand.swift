import ArgumentParser
import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

struct CheckCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tell what is wrong with content files.")

  @Argument(help: "Files and folders; without any, all content that helpdeck would show.", completion: .file())
  var paths: [String] = []

  @Flag(help: "Fail on warnings too.")
  var strict = false

  @Flag(help: "Tell what has not been reviewed for too long.")
  var stale = false

  @Option(help: ArgumentHelp("The day to judge dates by.", valueName: "date"))
  var today: CalendarDate?

  @Flag(help: "Print GitHub workflow commands.")
  var github = false

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if github, options.choices.format != .text {
      throw ValidationError("--github goes with neither --json nor --plain.")
    }
  }

  func run() throws {
    let invocation = Invocation(options.choices)
    try invocation.validateConfiguration()
    let console = invocation.console
    let day = today ?? invocation.clock()?.date
    let report = try CheckReport(diagnostics: diagnostics(invocation, day), interface: console.interface)
    if github {
      try console.write(report.workflowCommands)
    } else {
      // A place is clickable only in one piece.
      try console.present(report, wrapsLines: false)
    }
    console.notify(
      CommandMessage.checked(errors: report.errors, warnings: report.warnings).words(in: console.interface))
    if report.errors > 0 || strict && report.warnings > 0 { throw ExitStatus.contentErrors.code }
  }

  private func diagnostics(_ invocation: Invocation, _ day: CalendarDate?) throws -> [Diagnostic] {
    let layers = paths.isEmpty ? invocation.layers() : []
    return try invocation.diagnostics(on: day, stale: stale) { check throws(ContentFailure) in
      paths.isEmpty ? try check.diagnostics(in: layers) : try check.diagnostics(in: paths)
    }
  }
}
