import ArgumentParser
import HelpViewModel

struct DoctorCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Examine the terminal, the clipboard and the folders, and tell what is wrong.",
    discussion: """
      On a terminal it prints some characters for a moment and asks how wide they came out: 'ui.ambiguous_width' should say the same.
      It ends with 78 when the settings have errors, 66 without content, 69 without a fit terminal or a way to the clipboard.
      """)

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    let invocation = Invocation(options.choices)
    let doctor = Doctor(invocation)
    try invocation.console.present(DoctorReport(doctor: doctor, interface: invocation.console.interface))
    if let status = doctor.findings.compactMap(\.status).first { throw status.code }
  }
}
