import ArgumentParser
import CMemory
import HelpContent
import HelpSystem
import HelpViewModel
import NcursesTerminal

@main struct Helpdeck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "helpdeck", abstract: "Browse help-desk content: services, how to reach them, and their answers.",
    usage: "helpdeck [<command>] [<options>]",
    discussion: """
      Examples:
        helpdeck                                         browse
        helpdeck search refund                           find answers
        helpdeck copy migu-membership/contacts/hotline   copy a number

      Of the options of every command:
        -d DIR      read content from this folder only
        -L TAGS     languages, best first, such as 'ko,en'
        --version   print the version
      """,
    subcommands: [
      BrowseCommand.self, SearchCommand.self, ShowCommand.self, ListCommand.self, ContactsCommand.self,
      CopyCommand.self, OpenCommand.self, CheckCommand.self, NewCommand.self, EditCommand.self, ExportCommand.self,
      ImportCommand.self, SchemaCommand.self, DoctorCommand.self,
      CompletionsCommand.self, ManualCommand.self, ConfigCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self)

  static var commandNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"] }

  static func main() {
    cm_share_store()
    NcursesTerminal.leaveTrapsToSystem()
    FileSizeLimit.makeAnError()
    let words = Array(CommandLine.arguments.dropFirst())
    // Reading words takes a third of the time to the first frame, so nothing is read where there is no word.
    if words.isEmpty, Environment.ofThisProcess["TERM"] != "dumb" { return browse() }
    let arguments = ArgumentOrder.commandFirst(words, commands: commandNames)
    if arguments.first == "help", let word = arguments.dropFirst().first, !word.hasPrefix("-"),
      !commandNames.contains(word)
    {
      end(.unknownWord(word))
    }
    do {
      var command = try parseAsRoot(arguments)
      do {
        try command.run()
      } catch let failure as ExitError {
        end(failure, (command as? any HelpdeckCommand)?.options.choices ?? GlobalChoices())
      }
    } catch {
      if let word = misspeltCommand(arguments), exitCode(for: error) == .validationFailure {
        end(.unknownWord(word))
      }
      let isHelp = exitCode(for: error).isSuccess
      let isSaid = say(HelpOrder.ownOptionsFirst(fullMessage(for: error)), isHelp: isHelp)
      if isHelp, !isSaid { end(ExitError(.inputOutput, .cannotWrite)) }
      exit(withError: exitCode(for: error))
    }
  }

  /// What helpdeck does without a word.
  private static func browse() {
    do {
      let context = try CommandContext(browsing: GlobalChoices())
      try runBrowser(
        BrowserLaunch(context: context, start: nil, search: nil, isPrivate: false, theme: nil, snapshot: nil))
    } catch let failure as ExitError {
      end(failure)
    } catch {
      exit(withError: exitCode(for: error))
    }
  }

  /// The library's own words, which repeat arguments as they are.
  private static func say(_ message: String, isHelp: Bool) -> Bool {
    message.isEmpty || (isHelp ? StandardStream.output : .error).write(message.sanitized + "\n")
  }

  /// The word in the place of a command when it is nearly one.
  private static func misspeltCommand(_ arguments: [String]) -> String? {
    guard let word = arguments.first(where: { !$0.hasPrefix("-") }), !commandNames.contains(word) else { return nil }
    return Nearness.nearest(to: word, in: commandNames) == nil ? nil : word
  }

  /// Without options, where they could not be read, configuration and environment choose the language.
  private static func end(_ failure: ExitError, _ choices: GlobalChoices = GlobalChoices()) -> Never {
    Invocation(choices).console.report(failure)
    exit(withError: failure.status.code)
  }
}

/// A command with the options that all commands share.
protocol HelpdeckCommand: ParsableCommand {
  var options: GlobalOptions { get }
}
