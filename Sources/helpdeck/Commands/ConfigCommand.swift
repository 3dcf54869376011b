import ArgumentParser
import HelpContent
import HelpSystem
import HelpViewModel

struct ConfigCommand: HelpdeckCommand {
  enum What: String, CaseIterable, ExpressibleByArgument { case path, show, get }

  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Tell the settings, and where each of them comes from.")

  @Argument(help: "The file to write settings to, all settings, or one of them.")
  var what = What.show

  @Argument(help: "Such as language, ui.ascii or keys.gg.")
  var key: String?

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if (what == .get) != (key != nil) { throw ValidationError("'get' takes a key, 'path' and 'show' take none.") }
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
    // Afterwards: what could be read holds in the browser, and is what somebody who mends the rest wants to see.
    try invocation.validateConfiguration()
    try ClipboardMethod.validateVariable(of: console.environment)
  }

  private func present(_ report: ConfigurationReport, _ key: String, _ console: Console) throws {
    guard let chosen = report.narrowed(to: key) else {
      let nearest = Nearness.nearest(to: key, in: report.entries.map(\.key))
      throw ExitError(.usage, .unknownSetting(key), suggestions: nearest.map { [$0] } ?? [])
    }
    if console.format == .text, chosen.entries.count == 1, chosen.entries[0].key == key {
      try console.write(chosen.entries[0].value.lines.map { $0.sanitized + "\n" }.joined())
    } else {
      try console.present(chosen, wrapsLines: false)
    }
  }
}
