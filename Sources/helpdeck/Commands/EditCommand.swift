import ArgumentParser
import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

struct EditCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Open an entry's file in your editor at its line, then check all content.")

  static let jsonTypes = ["check"]

  @Argument(help: ArgumentHelp("Entry to edit.", valueName: "ref"), completion: .references)
  var reference: String

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    let context = try CommandContext(options.choices)
    let console = context.console
    try console.requireUnsecured(orExitWith: .unavailable)
    let (path, line) = try brokenFile(context) ?? place(of: context.entry(reference).0, context)
    let editing = Editor.run(
      EditorCandidate.all(console.environment, path: path, line: line),
      programs: ProgramSearch(environment: console.environment))
    guard editing.editor != nil else {
      throw ExitError(.unavailable, editing.failed.map { .file(.editorFailed($0)) } ?? .composing(.noEditor))
    }
    if let message = editing.message { console.notify(message.localized(in: console.interfaceLanguage)) }
    // All content is checked: a change here can break a link or a search elsewhere, but none that is built in.
    let invocation = Invocation(options.choices)
    let checked = try invocation.checked(on: context.today) { check throws(ContentFolderError) in
      try check.results(in: invocation.contentSource.locations().layers, triesBuiltInSearches: false)
    }
    let report = CheckReport(checked: checked, interfaceLanguage: console.interfaceLanguage)
    try console.present(report, wrapsLines: false)
    console.conclude(report)
    if report.errors > 0 { throw ExitStatus.contentErrors.code }
  }

  /// The skipped file named after the service of the reference, with the line of its first error.
  private func brokenFile(_ context: CommandContext) -> (path: String, line: Int)? {
    let service = reference.split(separator: "/").first ?? ""
    let error = context.served.skipped.flatMap(\.errors).first { error in
      error.file.split(separator: "/").last.map { $0 == "\(service).yaml" || $0 == "\(service).yml" } ?? false
    }
    return error.map { ($0.file, $0.line) }
  }

  private func place(of reference: Reference, _ context: CommandContext) throws -> (path: String, line: Int) {
    guard let path = Self.file(of: reference, context) else {
      throw ExitError(.missingInput, .file(.cannotRead("\(reference)")))
    }
    guard !InputFile.isStarter(path) else {
      throw ExitError(.cannotCreate, .file(.builtIn(service: reference.service.description)))
    }
    guard let bytes = InputFile.read(path) else { throw ExitError(.missingInput, .file(.cannotRead(path))) }
    return (path, EntryLocator.line(of: reference, in: bytes) ?? 1)
  }

  /// The highest of the service's files that has the entry.
  private static func file(of reference: Reference, _ context: CommandContext) -> String? {
    let above = context.served.overlays[reference.service]?.last { path in
      InputFile.read(path).flatMap { EntryLocator.line(of: reference, in: $0) } != nil
    }
    return above ?? context.served.sourceFiles[reference.service]
  }
}
