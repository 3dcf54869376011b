import ArgumentParser
import HelpContent
import HelpViewModel

struct ContactsCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts", abstract: "List contact channels and how to reach them.")

  static let jsonTypes = ["contacts"]

  @Argument(help: "List only channels of this service.", completion: .services)
  var service: String?

  @Option(name: [.customShort("k", allowingJoined: true), .long], help: "List only this kind (repeatable).")
  var kind: [Contact.Kind] = []

  @Flag(help: "List only channels that are open now.")
  var openNow = false

  @Option(
    help: ArgumentHelp(
      "Pretend it is this time, such as 2026-11-20T14:32 or 2026-11-20T14:32+09:00.", valueName: "time"))
  var at: LocalTime?

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    let context = try CommandContext(options.choices)
    let formatter = EntryFormatter(context, at: at)
    let services = try service.map { [try context.service($0)] } ?? context.library.services
    let browser = context.browserContext(waits: true)
    let channels = services.flatMap { service in
      browser.items(in: .contacts, of: service).map { Reference(service, .contacts, $0) }
    }
    .compactMap { reference -> (reference: Reference, contact: Contact)? in
      guard case .contact(let contact)? = context.library.entry(reference),
        kind.isEmpty || kind.contains(contact.kind)
      else { return nil }
      return (reference, contact)
    }
    let contacts = openNow ? channels.filter { formatter.availability(of: $0.contact)?.kind == .open } : channels
    try context.console.present(ContactsReport(contacts: contacts, formatter: formatter))
    guard contacts.isEmpty else { return }
    if channels.isEmpty { throw context.nothingToList }
    throw ExitError(.nothingFound, .cli(.noOpenChannel), details: Self.next(of: channels, formatter))
  }

  /// The channels that open next.
  private static func next(
    of channels: [(reference: Reference, contact: Contact)], _ formatter: EntryFormatter
  ) -> [String] {
    let opening = channels.compactMap { channel -> (moment: Int, words: String)? in
      guard let availability = formatter.availability(of: channel.contact),
        let moment = availability.nextChange?.moment,
        let time = AvailabilityFormatter(availability, in: formatter.interfaceLanguage).opening
      else { return nil }
      let name =
        "\(formatter.serviceName(channel.reference.service)) · \(formatter.title(of: .contact(channel.contact)))"
      return (moment, Message.cli(.nextOpening(channel: name, time: time)).localized(in: formatter.interfaceLanguage))
    }
    let first = opening.map(\.moment).min()
    return opening.filter { $0.moment == first }.map(\.words)
  }
}
