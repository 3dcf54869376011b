import ArgumentParser
import HelpSystem
import HelpViewModel

extension Manual: ExpressibleByArgument {}

struct ManualCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print a page of the manual, for man.")

  @Argument(help: "The page.")
  var page = Manual.helpdeck

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    guard StandardStream.output.write(page.page.text) else { throw ExitError(.inputOutput, .cannotWrite) }
  }
}
