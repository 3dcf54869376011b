import ArgumentParser
import HelpContent
import HelpSystem
import HelpViewModel

struct ConfigCommand: HelpdeckCommand {
  enum What: String, CaseIterable, ExpressibleByArgument { case path, show, get, edit }

  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show or edit settings, and where each one comes from.",
    discussion: """
      'edit' opens your configuration file in your editor, a new one with every setting as a comment if there is none, and \
      then checks it. A file that has errors stays as you saved it, and the exit status is 78.
      """)

  static let jsonTypes = ["config"]

  @Argument(help: "Print the path of your configuration file, all settings, or one setting, or edit the file.")
  var what = What.show

  @Argument(help: "Setting to get, such as language, ui.ascii or keys.gg.")
  var key: String?

  @Flag(help: "Show only settings that are not the defaults.")
  var changed = false

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if (what == .get) != (key != nil) { throw ValidationError("'get' requires a key; the others take none.") }
    if changed, what != .show { throw ValidationError("--changed is for 'show'.") }
  }

  func run() throws {
    let invocation = Invocation(options.choices)
    let console = invocation.console
    guard what != .path else {
      let locations = invocation.configurationLocations
      return try console.present(
        ConfigurationFilesReport(locations: locations, isThere: File.exists), wrapsLines: false)
    }
    if what == .edit { return try ConfigurationEditing(invocation).run(options.choices) }
    let all = ConfigurationReport(invocation.configuration)
    let report = changed ? all.changed : all
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
