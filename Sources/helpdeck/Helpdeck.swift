import ArgumentParser
import CMemory
import HelpContent
import HelpSystem
import HelpViewModel
import NcursesTerminal

@main struct Helpdeck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "helpdeck", abstract: "Browse help-desk content: services, contact channels and answers.",
    usage: "helpdeck [<command>] [<options>]",
    discussion: """
      Examples:
        helpdeck                                         browse
        helpdeck search refund                           find answers
        helpdeck copy migu-membership/contacts/hotline   copy a phone number

      Global options include:
        -d DIR      use only the content in this folder
        -L TAGS     preferred languages, best first, such as 'ko,en'
        --version   print the version
      """,
    subcommands: [
      BrowseCommand.self, SearchCommand.self, ShowCommand.self, ListCommand.self, ContactsCommand.self,
      CopyCommand.self, OpenCommand.self, CheckCommand.self, ChangesCommand.self, PullCommand.self, NewCommand.self,
      EditCommand.self, ExportCommand.self,
      ImportCommand.self, SchemaCommand.self, DoctorCommand.self,
      CompletionsCommand.self, ManualCommand.self, ConfigCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self)

  static var commandNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"] }

  static func main() {
    cm_use_arenas(1)
    NcursesTerminal.useDefaultTrapHandlers(runningNothing: Environment.isProcessSecured)
    FileSizeLimit.reportAsError()
    let typed = Array(CommandLine.arguments.dropFirst())
    // Parsing takes a third of the time to the first frame, so it is skipped without arguments.
    if typed.isEmpty, Environment.ofCurrentProcess["TERM"] != "dumb" { return browse() }
    var arguments = ArgumentOrder.commandFirst(typed, commands: commandNames)
    if !StandardStream.output.isTerminal { arguments = ArgumentOrder.searchingWords(arguments, commands: commandNames) }
    if arguments.first == "help", let word = arguments.dropFirst().first, !word.hasPrefix("-"),
      !commandNames.contains(word)
    {
      exit(.unknownWord(word))
    }
    do {
      var command = try parseAsRoot(arguments)
      do {
        try command.run()
      } catch let error as ExitError {
        exit(error, (command as? any HelpdeckCommand)?.options.choices ?? GlobalChoices())
      }
    } catch {
      if let word = misspeltCommand(arguments), exitCode(for: error) == .validationFailure {
        exit(.unknownWord(word))
      }
      let isHelp = exitCode(for: error).isSuccess
      let isPrinted = write(HelpOrder.ownOptionsFirst(fullMessage(for: error)), isHelp: isHelp)
      if isHelp, !isPrinted { exit(ExitError(.inputOutput, .file(.cannotWriteOutput))) }
      exit(withError: exitCode(for: error))
    }
  }

  /// Runs the browser without parsing arguments.
  private static func browse() {
    do {
      let context = try CommandContext(browsing: GlobalChoices())
      if context.configuration.isLinear.value {
        var browser = LinearBrowser(context, isPrivate: false)
        return try browser.run(start: nil, search: nil)
      }
      try BrowserLaunch(
        context: context, start: nil, search: nil, isPrivate: false, theme: nil,
        isCalm: context.configuration.layout.value == .stacked, snapshot: nil
      ).run()
    } catch let error as ExitError {
      exit(error)
    } catch {
      exit(withError: exitCode(for: error))
    }
  }

  /// Prints a message of the argument parser, which can contain arguments.
  private static func write(_ message: String, isHelp: Bool) -> Bool {
    message.isEmpty || (isHelp ? StandardStream.output : .error).write(message.sanitized + "\n")
  }

  /// The first argument if it resembles a command but is none.
  private static func misspeltCommand(_ arguments: [String]) -> String? {
    arguments.first { !$0.hasPrefix("-") }.flatMap { isMisspeltCommand($0) ? $0 : nil }
  }

  static func isMisspeltCommand(_ word: String) -> Bool {
    !commandNames.contains(word) && EditDistance.nearest(to: word, in: commandNames) != nil
  }

  /// If options could not be parsed, configuration and environment choose the language.
  private static func exit(_ error: ExitError, _ choices: GlobalChoices = GlobalChoices()) -> Never {
    Invocation(choices).console.report(error)
    exit(withError: error.status.code)
  }
}
