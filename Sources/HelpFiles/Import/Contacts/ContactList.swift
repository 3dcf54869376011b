import HelpContent

/// Contacts of a file, by the services that they belong to.
struct ContactList {
  private struct Service {
    let id: ServiceID
    var names: [(language: LanguageTag, text: String)]
    var more: [(key: String, value: JSONValue)] = []
    var contacts: [ContactFinding] = []
  }

  let path: String
  private let usual: ServiceID
  private let usualName: String?
  private var services: [Service] = []
  private var places: [String: Int] = [:]
  private var taken: Set<String> = []
  var notices: [ImportNotice] = []
  /// What has no place in a contact.
  var unplaced: [ImportedLine] = []

  /// `service` is that of contacts which name none, and `name` what it is called.
  init(path: String, service: ServiceID, name: String?) {
    self.path = path
    usual = service
    usualName = name
  }

  /// Adds contacts to the service with that name or id. `more` are members of the service itself.
  mutating func add(
    _ contacts: [ContactFinding], to name: String?, id: ServiceID? = nil, language: LanguageTag,
    more: [(key: String, value: JSONValue)] = []
  ) {
    guard !contacts.isEmpty || !more.isEmpty else { return }
    let key = name ?? ""
    if let place = places[key] {
      if services[place].contacts.count + contacts.count > ArticleImport.maxEntries {
        notices.append(
          ImportNotice(problem: .tooManyEntries(limit: ArticleImport.maxEntries), file: path, line: nil))
        return
      }
      services[place].contacts += contacts
      return
    }
    let shown = name ?? usualName
    let named = id?.description ?? name.flatMap { ServiceID(importing: $0)?.description ?? PagePath.slug(of: $0) }
    let service = Service(
      id: ArticleImport.id(named: named ?? usual.description, 1, &taken),
      names: shown.map { $0 == named ? [] : [(language, $0)] } ?? [], more: more, contacts: contacts)
    places[key] = services.count
    services.append(service)
  }

  var outputs: [ContentImport.Output] {
    services.enumerated().map { number, service in
      .draft(service.id) { draft(of: service, isFirst: number == 0) }
    }
  }

  private func draft(of service: Service, isFirst: Bool) -> ImportDraft {
    var ids: Set<String> = []
    var numbers: [Contact.Kind: Int] = [:]
    let parts = service.contacts.map { contact -> ImportDraft.Part in
      var id = contact.id.flatMap { ItemID($0)?.description }
      while id == nil || !ids.insert(id!).inserted {
        numbers[contact.kind, default: 0] += 1
        id = "\(contact.kind.rawValue)-\(numbers[contact.kind]!)"
      }
      return .contact(contact.json(id: id!))
    }
    var counts: [LanguageTag: Int] = [:]
    for contact in service.contacts { counts[contact.language, default: 0] += 1 }
    let language = counts.max { ($0.value, $1.key.description) < ($1.value, $0.key.description) }?.key
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return ImportDraft(
      id: service.id, names: service.names, language: language ?? service.names.first?.language ?? .english,
      isLanguageStated: true, tags: [], more: service.more, source: .init(title: file),
      parts: (isFirst ? unplaced.map { .todo($0) } : []) + parts, notices: isFirst ? notices : [])
  }
}
