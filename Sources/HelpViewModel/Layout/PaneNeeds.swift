import HelpContent

/// What the lists of a collection hold, by which panes share the screen. The same for all services, so that nothing moves
/// as one goes from one to the next.
package struct PaneNeeds: Equatable, Sendable {
  package let services: Int
  /// Of the service that has most.
  package let contacts: Int
  /// The columns of the widest row of a service.
  package let serviceColumns: Int

  package init(services: Int, contacts: Int, serviceColumns: Int) {
    self.services = services
    self.contacts = contacts
    self.serviceColumns = serviceColumns
  }
}

extension BrowserContext {
  /// Found once, since it takes all services.
  func paneNeeds(in languages: LanguagePreference) -> PaneNeeds {
    let contacts = memory.mostContacts {
      library.services.map { library.items(in: .contacts, of: $0).count }.max() ?? 0
    }
    return PaneNeeds(
      services: memory.services.count, contacts: contacts, serviceColumns: widestService(in: languages) + 2)
  }
}
