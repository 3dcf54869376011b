import ArgumentParser
import HelpViewModel

struct DoctorCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check the terminal, clipboard, settings and folders for problems.",
    discussion: """
      In a terminal it briefly prints some characters and measures their width: 'ui.ambiguous_width' should match it.
      The exit status is 78 if the settings have errors, 66 if there is no content, and 69 if the terminal is unsuitable or \
      there is no way to the clipboard.
      """)

  static let jsonTypes = ["doctor"]

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    let invocation = Invocation(options.choices)
    let doctor = Doctor(invocation)
    try invocation.console.present(
      DoctorReport(doctor: doctor, interfaceLanguage: invocation.console.interfaceLanguage))
    if let status = doctor.findings.compactMap(\.status).first { throw status.code }
  }
}
