/// A product that help centers run on, as its documentation describes what it sends.
protocol DeskProduct {
  static var name: String { get }
  /// Kinds of objects by the keys of the lists that they are in.
  static var kinds: [String: String] { get }
  /// The kind of which a desk is incomplete if pages of it are missing.
  static var articles: String { get }
  static func desk(of records: [DeskRecord]) -> Desk
}

extension ContentImport.Format {
  /// Nil for formats of documents.
  var product: (any DeskProduct.Type)? {
    switch self {
    case .zendesk: ZendeskDesk.self
    case .intercom: IntercomDesk.self
    case .freshdesk: FreshdeskDesk.self
    case .helpscout: HelpScoutDesk.self
    case .chatwoot: ChatwootDesk.self
    default: nil
    }
  }

  package var isDesk: Bool { product != nil }
}
