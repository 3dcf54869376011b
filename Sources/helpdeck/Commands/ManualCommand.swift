import ArgumentParser
import HelpSystem
import HelpViewModel

extension Manual: ExpressibleByArgument {}

struct ManualCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print a manual page in the format of man.")

  static let jsonTypes: [String] = []

  @Argument(help: "Page to print.")
  var page = Manual.helpdeck

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    guard StandardStream.output.write(page.page.text) else { throw ExitError(.inputOutput, .file(.cannotWriteOutput)) }
  }
}
