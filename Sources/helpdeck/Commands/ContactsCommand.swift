import ArgumentParser
import HelpContent
import HelpViewModel

struct ContactsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts", abstract: "List contact channels and how to reach them.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "Those of this service only.", completion: .services)
  var service: String?

  @Option(name: [.customShort("k", allowingJoined: true), .long], help: "Those of this kind only (may be repeated).")
  var kind: [Contact.Kind] = []

  @Flag(help: "Those that answer now.")
  var openNow = false

  @Option(
    help: ArgumentHelp("Take this as now, such as 2026-11-20T14:32 or 2026-11-20T14:32+09:00.", valueName: "time"))
  var at: ClockReading?

  func run() throws {
    let desk = try Desk(options.choices)
    let words = EntryWords(desk, at: at)
    let services = try service.map { [try desk.service($0)] } ?? desk.library.services
    let context = desk.context(waits: true)
    let contacts = services.flatMap { service in
      context.items(in: .contacts, of: service).map { Reference(service, .contacts, $0) }
    }
    .compactMap { reference -> (reference: Reference, contact: Contact)? in
      guard case .contact(let contact)? = desk.library.entry(reference),
        kind.isEmpty || kind.contains(contact.kind), !openNow || words.attendance(of: contact)?.kind == .open
      else { return nil }
      return (reference, contact)
    }
    try desk.console.present(ContactsReport(contacts: contacts, words: words))
    if contacts.isEmpty { throw CommandFailure(.nothingFound, .nothingToList) }
  }
}
