import HelpContent

/// Everything that the rows of a list of items depend on.
struct ListRequest: Hashable, Sendable {
  enum Order: Equatable, Sendable {
    case usual
    case openFirst(at: LocalTime?)
  }

  let service: ServiceID
  let section: ServiceSection
  let order: Order

  func hash(into hasher: inout Hasher) {
    hasher.combine(service)
    hasher.combine(section)
  }
}

extension BrowserContext {
  /// The rows of a list of items, made once.
  func rows(for request: ListRequest) -> ListRows {
    memory.rows(for: request) {
      switch request.order {
      // Contacts are grouped by kind.
      case .usual where request.section == .contacts: ListRows(references(of: request))
      case .usual: ListRows(references(of: request), sectioning: library)
      case .openFirst(let clock): ListRows(openFirst(contacts(of: request.service), at: clock))
      }
    }
  }

  private func references(of request: ListRequest) -> [Reference] {
    items(in: request.section, of: request.service).map { Reference(request.service, request.section, $0) }
  }

  /// Open contacts, then those of unknown state, then closed ones; each in the given order.
  private func openFirst(_ contacts: [(Reference, Contact)], at clock: LocalTime?) -> [Reference] {
    let kinds = contacts.map { availability(of: $0.1, at: clock)?.kind ?? .unknown }
    return [OpeningHours.Kind.open, .unknown, .closed].flatMap { kind in
      zip(contacts, kinds).filter { $0.1 == kind }.map { $0.0.0 }
    }
  }
}
