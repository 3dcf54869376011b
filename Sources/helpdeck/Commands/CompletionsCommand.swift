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
    commandName: "completions", abstract: "Print what makes a shell complete commands, options and entries.",
    discussion: """
      bash, a line of ~/.bashrc:
      source <(helpdeck completions bash)

      zsh, where ~/.zfunc is in fpath:
      helpdeck completions zsh > ~/.zfunc/_helpdeck

      fish:
      helpdeck completions fish > ~/.config/fish/completions/helpdeck.fish
      """)

  @Argument(help: "The shell.")
  var shell: Shell

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    let script = CompletionScript(shell: shell.kind).text
    guard StandardStream.output.write(script + "\n") else { throw ExitError(.inputOutput, .cannotWrite) }
  }
}
