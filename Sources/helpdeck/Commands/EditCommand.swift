import ArgumentParser
import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

struct EditCommand: ParsableCommand, DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Open the file of an entry in your editor at its line, and check all content afterwards.")

  @Argument(help: ArgumentHelp("The entry to change.", valueName: "ref"), completion: .references)
  var reference: String

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    let desk = try Desk(options.choices)
    let console = desk.console
    try console.judgeSecurity(.unavailable)
    let (path, line) = try brokenFile(desk) ?? place(of: desk.entry(reference).0, desk)
    let editing = Editor.run(
      EditorChoice.choices(console.environment, path: path, line: line),
      programs: ProgramSearch(environment: console.environment))
    guard editing.editor != nil else {
      throw CommandFailure(.unavailable, editing.failed.map { .editorFailed($0) } ?? .noEditor)
    }
    if let message = editing.message { console.tell(message.words(in: console.interface)) }
    // As 'check' does: a change here can break a link or a search elsewhere.
    let surroundings = Surroundings(options.choices)
    let diagnostics = try surroundings.diagnostics(on: desk.today) { check throws(ContentFailure) in
      try check.diagnostics(in: surroundings.locations().layers)
    }
    let report = CheckReport(diagnostics: diagnostics, interface: console.interface)
    try console.present(report, isBroken: false)
    console.tell(CommandMessage.checked(errors: report.errors, warnings: report.warnings).words(in: console.interface))
    if report.errors > 0 { throw ExitStatus.contentErrors.code }
  }

  /// A file that cannot be read as it is, named after the service of the reference, with the line of its first error: to mend it is what
  /// somebody wants who names it.
  private func brokenFile(_ desk: Desk) -> (path: String, line: Int)? {
    let service = reference.split(separator: "/").first ?? ""
    let error = desk.skipped.flatMap(\.errors).first { error in
      error.file.split(separator: "/").last.map { $0 == "\(service).yaml" || $0 == "\(service).yml" } ?? false
    }
    return error.map { ($0.file, $0.line) }
  }

  private func place(of reference: Reference, _ desk: Desk) throws -> (path: String, line: Int) {
    guard let path = Self.file(of: reference, desk) else {
      throw CommandFailure(.missingInput, .folderMissing("\(reference)"))
    }
    guard !InputFile.isStarter(path) else {
      throw CommandFailure(.cannotCreate, .insideTheProgram(reference.service.description))
    }
    guard let bytes = InputFile.read(path) else { throw CommandFailure(.missingInput, .folderMissing(path)) }
    return (path, EntryPlace.line(of: reference, in: bytes) ?? 1)
  }

  /// Of files that lie over each other, the highest that has the entry.
  private static func file(of reference: Reference, _ desk: Desk) -> String? {
    let above = desk.overlays[reference.service]?.last { path in
      InputFile.read(path).flatMap { EntryPlace.line(of: reference, in: $0) } != nil
    }
    return above ?? desk.origin[reference.service]
  }
}
