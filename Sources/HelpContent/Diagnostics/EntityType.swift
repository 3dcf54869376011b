/// The kinds of maps in content and configuration files.
package enum EntityType: String, CaseIterable, Hashable, Sendable {
  case collection, category, calendar, holiday, service, contact, phone, hours, guide, step, faq, fact, note, review,
    source, searches, search, contentDocument
  case configuration, dataSettings, interfaceSettings, clipboardSettings, noteSettings, searchSettings

  package var isConfiguration: Bool {
    switch self {
    case .configuration, .dataSettings, .interfaceSettings, .clipboardSettings, .noteSettings, .searchSettings: true
    default: false
    }
  }
}
