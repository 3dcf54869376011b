import HelpContent
import TerminalModel

extension BrowserState {
  /// `O`: lists the channels of all services.
  mutating func showAllChannels(_ context: BrowserContext) {
    var palette = Palette(.channels)
    palette.kept = channelLines(context)
    self.palette = palette
  }

  /// The minute or the content has changed.
  mutating func refreshChannels(_ context: BrowserContext) {
    guard palette?.scope == .channels else { return }
    let lines = channelLines(context)
    palette?.kept = lines
  }

  /// Those that are not retired: open channels by closing time, then those that open next by opening time, then the others.
  private func channelLines(_ context: BrowserContext) -> [PaletteLine] {
    let calculator = context.availabilityCalculator
    var channels: [(order: (Int, Int), line: PaletteLine)] = []
    for service in context.library.services {
      let name = context.library.service(service).map { languages.choose($0.name).text } ?? service.description
      for (reference, contact) in context.contacts(of: service) where contact.status == .active {
        let availability = calculator.availability(of: contact, at: clock)
        channels.append((Self.order(availability), line(contact, reference, of: name, availability, context)))
      }
    }
    return channels.enumerated()
      .sorted {
        ($0.element.order.0, $0.element.order.1, $0.offset) < ($1.element.order.0, $1.element.order.1, $1.offset)
      }
      .map(\.element.line)
  }

  private static func order(_ availability: Availability?) -> (Int, Int) {
    let change = availability?.nextChange
    return switch availability?.kind {
    case .open?: (0, change?.moment ?? .max)
    case .closed?: (change?.status.kind == .open ? 1 : 2, change?.moment ?? .max)
    case .unknown?, nil: (3, .max)
    }
  }

  private func line(
    _ contact: Contact, _ reference: Reference, of service: String, _ availability: Availability?,
    _ context: BrowserContext
  ) -> PaletteLine {
    let name = context.title(of: .contact(contact), languages, interfaceLanguage)
    let times = availability.map { AvailabilityFormatter($0, in: interfaceLanguage).inWords } ?? ""
    return PaletteLine(
      .channel(reference),
      [service, "\(contact.kind.symbol) \(name)", contact.shortReach(languages, interfaceLanguage), times],
      availability: availability?.kind ?? .unknown, also: contact.kind.rawValue)
  }
}
