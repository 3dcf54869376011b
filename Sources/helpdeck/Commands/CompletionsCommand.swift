import ArgumentParser
import HelpSystem
import HelpViewModel

struct CompletionsCommand: HelpdeckCommand {
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    var kind: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print a shell completion script for commands, options and entries.",
    discussion: """
      bash (add this line to ~/.bashrc):
      source <(helpdeck completions bash)

      zsh (with ~/.zfunc in fpath):
      helpdeck completions zsh > ~/.zfunc/_helpdeck

      fish:
      helpdeck completions fish > ~/.config/fish/completions/helpdeck.fish
      """)

  static let jsonTypes: [String] = []

  @Argument(help: "Shell to complete in.")
  var shell: Shell

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    let script = CompletionScript(shell: shell.kind).text
    guard StandardStream.output.write(script + "\n") else { throw ExitError(.inputOutput, .file(.cannotWriteOutput)) }
  }
}
