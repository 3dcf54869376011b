import HelpContent

/// The cards of an address book (vCard 3.0 and 4.0). A card of an organization is a service; those of persons go together
/// into one.
struct ContactCards {
  private(set) var list: ContactList
  private let stated: LanguageTag?
  private(set) var isCard = false

  init(_ text: String, path: String, service: ServiceID, language: LanguageTag?) {
    list = ContactList(path: path, service: service, name: nil)
    stated = language
    var card: [CardProperty] = []
    for line in CardProperty.lines(of: ImportedText.cleaned(text).text) {
      guard let property = CardProperty(line) else {
        if !line.isBlank { list.unplaced.append(line) }
        continue
      }
      switch (property.name, property.value.uppercased()) {
      case ("BEGIN", "VCARD"): card = []
      case ("END", "VCARD"):
        isCard = true
        add(card)
      default: card.append(property)
      }
    }
  }

  /// Properties that say nothing to a reader.
  private static let silent: Set = [
    "VERSION", "PRODID", "REV", "UID", "KIND", "N", "FN", "NICKNAME", "ORG", "TITLE", "ROLE", "NOTE", "LANG",
    "CATEGORIES", "X-ABSHOWAS", "X-ABLABEL", "SOURCE", "PROFILE", "MAILER", "CLASS", "SORT-STRING",
  ]

  private mutating func add(_ card: [CardProperty]) {
    let first = { (name: String) in card.first { $0.name == name }?.text.nonEmpty }
    let organization = card.first { $0.name == "ORG" }?.fields.filter { !$0.isEmpty }.joined(separator: " ").nonEmpty
    let person = card.first { $0.name == "N" }?.fields.filter { !$0.isEmpty }.joined(separator: " ").nonEmpty
    let name = first("FN") ?? person ?? organization ?? ""
    let isService = first("KIND")?.lowercased() == "org" || first("X-ABSHOWAS")?.uppercased() == "COMPANY"
    let language =
      stated ?? card.first { $0.name == "FN" }?.parameters["LANGUAGE"].flatMap { LanguageTag.named($0) }
      ?? first("LANG").flatMap { LanguageTag.named($0) }
      ?? .detected(in: [name, first("NOTE") ?? ""].joined(separator: " "))
    let note = NumberNames(note: first("NOTE"), numbers: card.filter { $0.name == "TEL" }.map(\.text))
    let about = isService ? [] : [first("TITLE") ?? first("ROLE"), organization, first("NOTE")].compactMap(\.self)
    var found: [ContactFinding] = []
    for property in card {
      var contact = ContactFinding(
        kind: .phone, value: "", label: Self.label(property, card, isService ? nil : name),
        note: about.joined(separator: "\n\n").nonEmpty, language: language)
      if isService, contact.label == nil, property.name == "TEL" { contact.label = note.names[property.text] }
      if read(property, into: &contact, isService: isService) { found.append(contact) }
    }
    guard !name.isEmpty || !found.isEmpty else { return }
    if isService {
      let id = first("UID").flatMap { $0.hasPrefix("helpdeck:") ? ServiceID(String($0.dropFirst(9))) : nil }
      let more = Self.members(card, name, organization, note.rest, language)
      list.add(found, to: name, id: id, language: language, more: more)
    } else {
      list.add(found, to: nil, language: language)
      if found.isEmpty {
        list.notices.append(ImportNotice(problem: .empty(name), file: list.path, line: card.first?.line))
      }
    }
  }

  /// The name behind Apple's group, the kind of number beside others, or that of the card.
  private static func label(_ property: CardProperty, _ card: [CardProperty], _ name: String?) -> String? {
    let own =
      property.group.flatMap { group in
        card.first { $0.group == group && $0.name == "X-ABLABEL" }?.text
      } ?? property.parameters["LABEL"].flatMap { property.name == "ADR" ? nil : $0 }
    let shown = own.map { $0.hasPrefix("_$!<") ? String($0.dropFirst(4).prefix { $0 != ">" }) : $0 }
    return [name, shown].compactMap(\.self).joined(separator: " ").nonEmpty
  }

  /// False for a property that is no way to reach somebody; those that readers would miss are told.
  private mutating func read(_ property: CardProperty, into contact: inout ContactFinding, isService: Bool) -> Bool {
    let types = (property.parameters["TYPE"] ?? "").lowercased().split { ",\"".contains($0) }.map(String.init)
    switch property.name {
    case "TEL":
      guard let number = PhoneText(uri: property.text) ?? PhoneText(property.text) else { break }
      contact.kind = types.contains("fax") ? .fax : types.contains("text") && !types.contains("voice") ? .sms : .phone
      contact.value = number.value
      contact.phoneExtension = number.phoneExtension
      contact.statedCountry = number.country
      contact.note = [number.rest, contact.note].compactMap(\.self).joined(separator: "\n\n").nonEmpty
      return true
    case "EMAIL":
      contact.kind = .email
      contact.value =
        property.text.lowercased().hasPrefix("mailto:") ? String(property.text.dropFirst(7)) : property.text
      if ContactFinding.isMail(contact.value) { return true }
    case "ADR":
      contact.kind = .post
      contact.value =
        property.parameters["LABEL"].map { $0.split(whereSeparator: \.isNewline).joined(separator: ", ") }
        ?? Self.address(property.fields, contact.language)
      return !contact.value.isEmpty
    case "URL":
      if isService, property.text.hasPrefix("https://"), WebAddress.isAllowed(property.text) { return false }
      guard WebAddress.isAllowed(property.text, schemes: ["https", "http"]) else { break }
      (contact.kind, contact.url) = (.form, property.text)
      return true
    case "IMPP", "X-SOCIALPROFILE":
      contact.kind = .messenger
      contact.value = property.text
      if WebAddress.isAllowed(property.text, schemes: ["https", "http"]) {
        (contact.url, contact.value) = (property.text, "")
      }
      return !property.text.isEmpty
    case _ where Self.silent.contains(property.name): return false
    default:
      list.notices.append(ImportNotice(problem: .field(property.name), file: list.path, line: property.line))
      return false
    }
    list.unplaced.append(ImportedLine(property.line, "\(property.name): \(property.text)"))
    return false
  }

  /// In the order in which the language writes it.
  private static func address(_ fields: [String], _ language: LanguageTag) -> String {
    let part = { (place: Int) in fields.indices.contains(place) ? fields[place] : "" }
    let isLargeFirst = ["ko", "ja", "zh-Hans", "zh-Hant"].contains(language.description)
    let order = isLargeFirst ? [6, 5, 4, 3, 2, 1, 0] : [0, 1, 2, 3, 4, 5, 6]
    return order.map(part).filter { !$0.isEmpty }.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
      .joined(separator: isLargeFirst ? " " : ", ")
  }

  /// Members of the service that a card describes.
  private static func members(
    _ card: [CardProperty], _ name: String, _ organization: String?, _ note: String?, _ language: LanguageTag
  ) -> [(key: String, value: JSONValue)] {
    let first = { (name: String) in card.first { $0.name == name }?.text.nonEmpty }
    let text = { (text: String) -> JSONValue in
      [language.description: Markup(text: ImportedText.harmless(text)).markdown()].json
    }
    var members: [(key: String, value: JSONValue)] = []
    if let native = first("NICKNAME"), native != name {
      members.append(("native_name", .string(ImportedText.harmless(native))))
    }
    if let note { members.append(("summary", text(note))) }
    if let organization, organization != name { members.append(("provider", text(organization))) }
    if let url = first("URL"), WebAddress.isAllowed(url, schemes: ["https"]) { members.append(("url", .string(url))) }
    return members
  }
}

extension [String: String] {
  fileprivate var json: JSONValue { .object(map { (key: $0.key, value: .string($0.value)) }) }
}
