import ArgumentParser
import HelpContent
import HelpSystem
import HelpViewModel

@main struct Helpdeck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "helpdeck", abstract: "Browse help-desk content: services, how to reach them, and their answers.",
    usage: "helpdeck [<command>] [<options>]",
    discussion: """
      Examples:
        helpdeck                                         browse
        helpdeck search refund                           find answers
        helpdeck copy migu-membership/contacts/hotline   copy a number
      """,
    subcommands: [
      BrowseCommand.self, SearchCommand.self, ShowCommand.self, ListCommand.self, ContactsCommand.self,
      CopyCommand.self, OpenCommand.self, CheckCommand.self, NewCommand.self, EditCommand.self, ExportCommand.self,
      ImportCommand.self,
      SchemaCommand.self,
      CompletionsCommand.self, ManualCommand.self, ConfigCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self)

  static var commandNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"] }

  static func main() async {
    let arguments = ArgumentOrder.commandFirst(Array(CommandLine.arguments.dropFirst()), commands: commandNames)
    do {
      var command = try parseAsRoot(arguments)
      do {
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else if let browse = command as? BrowseCommand, browse.isLinear {
          try await browse.runLinear()
        } else {
          try command.run()
        }
      } catch let failure as CommandFailure {
        end(failure, (command as? any DeskCommand)?.options)
      }
    } catch {
      if let word = misspeltCommand(arguments), exitCode(for: error) == .validationFailure {
        end(.unknownWord(word))
      }
      let isHelp = exitCode(for: error).isSuccess
      let isSaid = say(fullMessage(for: error), isHelp: isHelp)
      if isHelp, !isSaid { end(CommandFailure(.inputOutput, .cannotWrite)) }
      exit(withError: exitCode(for: error))
    }
  }

  /// The library's own words, which repeat arguments as they are.
  private static func say(_ message: String, isHelp: Bool) -> Bool {
    message.isEmpty || (isHelp ? StandardStream.output : .error).write(message.harmless + "\n")
  }

  /// The word in the place of a command when it is nearly one.
  private static func misspeltCommand(_ arguments: [String]) -> String? {
    guard let word = arguments.first(where: { !$0.hasPrefix("-") }), !commandNames.contains(word) else { return nil }
    return Nearness.nearest(to: word, in: commandNames) == nil ? nil : word
  }

  /// Without options, where they could not be read, configuration and environment choose the language.
  private static func end(_ failure: CommandFailure, _ options: GlobalOptions? = nil) -> Never {
    if let options = try? options ?? GlobalOptions.parse([]) {
      Surroundings(options).console.tell(failure)
    }
    exit(withError: failure.status.code)
  }
}

/// A command with the options that all commands share.
protocol DeskCommand: ParsableCommand {
  var options: GlobalOptions { get }
}
