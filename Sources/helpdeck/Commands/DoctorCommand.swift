import ArgumentParser
import HelpViewModel

struct DoctorCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Examine the terminal, the clipboard and the folders, and tell what is wrong.",
    discussion: """
      On a terminal it prints some characters for a moment and asks how wide they came out: 'ui.ambiguous_width' should say the same.
      It ends with 78 when the settings have errors, 66 without content, 69 without a fit terminal or a way to the clipboard.
      """)

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    let surroundings = Surroundings(options.choices)
    let checkup = Checkup(surroundings)
    try surroundings.console.present(DoctorReport(checkup: checkup, interface: surroundings.console.interface))
    if let status = checkup.findings.compactMap(\.status).first { throw status.code }
  }
}
