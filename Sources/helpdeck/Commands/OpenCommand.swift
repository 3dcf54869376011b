import ArgumentParser
import HelpContent
import HelpSystem
import HelpViewModel

struct OpenCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open an entry's link in a browser, or call its number.",
    discussion: """
      Tries the programs in BROWSER (separated by colons, with '%s' for the link), then 'open', 'xdg-open' and 'wslview'.
      Over SSH, or if none of them works, the link is printed and copied instead.
      """)

  static let jsonTypes = ["open"]

  @Argument(help: ArgumentHelp("Entry whose link to open.", valueName: "ref"), completion: .references)
  var reference: String

  @Flag(help: "Print the link instead of opening it.")
  var print = false

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    let context = try CommandContext(options.choices)
    let console = context.console
    let (reference, entry) = try context.entry(self.reference)
    guard let link = entry.addresses(in: context.languages).first else {
      throw ExitError(.nothingFound, .sharing(.noLink(entry.kind)), details: placeToLook(for: entry, context))
    }
    if case .contact(let contact) = entry, contact.valueStatus == .example {
      console.warn(.sharing(.unconfirmedCopied(contact.kind)))
    }
    if print {
      return try console.present(OpenReport(reference: reference, link: link, program: nil), wrapsLines: false)
    }
    try console.requireUnsecured(orExitWith: .unavailable)
    let outcome = LinkAccess(console.environment).open(link) { work in work() }
    let code = outcome.opener == nil ? console.qrCode(of: link) : nil
    let report = OpenReport(reference: reference, link: link, program: outcome.opener?.name, code: code)
    let sentences = outcome.sentences(about: link, in: console.interfaceLanguage, columns: 120)
    guard outcome.opener != nil else {
      try console.present(report, wrapsLines: false)
      for sentence in sentences { console.warn(sentence) }
      copy(link, context)
      throw ExitStatus.unavailable.code
    }
    if console.format != .text { try console.present(report) }
    for sentence in sentences { console.notify(sentence) }
    if console.isVerbose {
      for failure in outcome.failures { console.warn(.sharing(.routeFailed(route: failure.program, failure.reason))) }
    }
  }

  /// Copies the link to be pasted elsewhere. Silent if there is no clipboard.
  private func copy(_ link: String, _ context: CommandContext) {
    guard let clipboard = try? ClipboardAccess(context.configuration, context.console.environment) else { return }
    let outcome = clipboard.copy(link)
    guard outcome.route != nil else { return }
    for sentence in CopyNotice.done(CopyText(link), outcome).sentences(in: context.interfaceLanguage) {
      context.console.notify(sentence)
    }
  }

  private func placeToLook(for entry: Entry, _ context: CommandContext) -> [String] {
    guard case .contact(let contact) = entry, let place = contact.place else { return [] }
    let formatter = EntryFormatter(context)
    return [formatter.localized(.reader(.whereToFind)) + formatter.interfaceLanguage.colon + formatter.plain(place)]
  }
}
