import ArgumentParser
import HelpContent
import HelpSystem
import HelpViewModel

struct ConfigCommand: HelpdeckCommand {
  enum What: String, CaseIterable, ExpressibleByArgument { case path, show, get }

  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show settings and where each one comes from.")

  static let jsonTypes = ["config"]

  @Argument(help: "Print the path of your configuration file, all settings, or one setting.")
  var what = What.show

  @Argument(help: "Setting to get, such as language, ui.ascii or keys.gg.")
  var key: String?

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if (what == .get) != (key != nil) { throw ValidationError("'get' requires a key; 'path' and 'show' take none.") }
  }

  func run() throws {
    let invocation = Invocation(options.choices)
    let console = invocation.console
    guard what != .path else {
      let locations = invocation.configurationLocations
      return try console.present(
        ConfigurationFilesReport(locations: locations, isThere: File.exists), wrapsLines: false)
    }
    let report = ConfigurationReport(invocation.configuration)
    if let key { try present(report, key, console) } else { try console.present(report, wrapsLines: false) }
    // Validated last: the settings that could be read are in effect, and help to fix the rest.
    try invocation.validateConfiguration()
    try ClipboardMethod.validateVariable(of: console.environment)
  }

  private func present(_ report: ConfigurationReport, _ key: String, _ console: Console) throws {
    guard let chosen = report.narrowed(to: key) else {
      let nearest = EditDistance.nearest(to: key, in: report.entries.map(\.key))
      throw ExitError(.usage, .cli(.unknownSetting(key)), suggestions: nearest.map { [$0] } ?? [])
    }
    if console.format == .text, chosen.entries.count == 1, chosen.entries[0].key == key {
      try console.write(chosen.entries[0].value.lines.map { $0.sanitized + "\n" }.joined())
    } else {
      try console.present(chosen, wrapsLines: false)
    }
  }
}
