import ArgumentParser
import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

struct CheckCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tell what is wrong with content files.")

  @OptionGroup var options: GlobalOptions

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

  func validate() throws {
    if github, options.choices.format != .text {
      throw ValidationError("--github goes with neither --json nor --plain.")
    }
  }

  func run() throws {
    let surroundings = Surroundings(options.choices)
    try surroundings.judgeConfiguration()
    let console = surroundings.console
    let day = today ?? surroundings.clock()?.date
    let report = try CheckReport(diagnostics: diagnostics(surroundings, day), interface: console.interface)
    if github {
      try console.write(report.workflowCommands)
    } else {
      // A place is clickable only in one piece.
      try console.present(report, isBroken: false)
    }
    console.tell(CommandMessage.checked(errors: report.errors, warnings: report.warnings).words(in: console.interface))
    if report.errors > 0 || strict && report.warnings > 0 { throw ExitStatus.contentErrors.code }
  }

  private func diagnostics(_ surroundings: Surroundings, _ day: CalendarDate?) throws -> [Diagnostic] {
    let progress = ReadingProgress(surroundings.console)
    let check = ContentCheck(
      today: day, stale: stale,
      judge: { searches, library in
        SearchJudge(Desk.engine(for: library), fallback: library.collection.language).findings(in: searches)
      }, progress: { done, total in progress?.report(done: done, of: total) }, timeZoneExists: Zones.exists)
    return try CommandFailure.wrapping { () throws(ContentFailure) in
      defer { progress?.end() }
      return paths.isEmpty ? try check.diagnostics(in: surroundings.layers()) : try check.diagnostics(in: paths)
    }
  }
}
