import HelpContent

extension PageBuilder {
  mutating func contact(_ contact: Contact, _ reference: Reference) {
    title(contact.label, or: localized(.content(.contactKind(contact.kind))), contact.review, of: reference.service)
    if let warning = contact.warning {
      self.warning(warning)
      blank()
    }
    value(of: contact)
    blank()
    availability(of: contact)
    blank()
    labelled(details(of: contact))
    hours(of: contact)
    if !contact.prepare.isEmpty {
      heading(contact.kind == .phone ? .reader(.beforeYouCall) : .reader(.prepare))
      for (number, item) in contact.prepare.enumerated() {
        let isDone = done.contains(number)
        symbol(isDone ? "☑" : "☐", item, as: isDone ? .dim : .body, indent: 2)
      }
    }
    if let note = contact.note {
      blank()
      markup(note)
    }
    traits(of: contact)
    sources(of: contact.review)
  }

  private mutating func value(of contact: Contact) {
    switch contact.valueStatus {
    case .notPublished: paragraph([Run(localized(.review(.notPublished)), .value)])
    case .example:
      if let value = contact.shownValue(in: interfaceLanguage) {
        paragraph([Run(value, .value), Run("   ? " + localized(.review(.unconfirmedValue(contact.kind))), .caution)])
      }
    case .published:
      if let value = contact.shownValue(in: interfaceLanguage) { paragraph([Run(value, .value)]) }
    }
    if let url = contact.url { paragraph([Run(url, .link)] + number(ofLink: url)) }
    if let place = contact.place {
      labelled(localized(.reader(.whereToFind)), inline(place, as: .body), width: 0)
    } else if contact.valueStatus == .notPublished {
      paragraph([Run(localized(.review(.checkOfficialSite)), .body)])
    }
  }

  private func details(of contact: Contact) -> [(Message, [Run])] {
    var rows: [(Message, [Run])] = []
    if let charges = contact.phone?.charges { rows.append((.reader(.charges), inline(charges, as: .body))) }
    if let menu = contact.phone?.menu, !menu.isEmpty {
      rows.append((.reader(.phoneMenu), [Run(menu.map(text).joined(separator: " → "), .body)]))
    }
    if !contact.languages.isEmpty {
      rows.append((.reader(.spokenLanguages), [Run(contact.languageNames, .body)]))
    }
    if !contact.networks.isEmpty {
      rows.append((.reader(.networks), [Run(contact.networkNames, .body)]))
    }
    if let response = contact.response { rows.append((.reader(.response), inline(response, as: .body))) }
    if let platform = contact.platform {
      rows.append((.reader(.platform), [Run(localized(.content(.platform(platform))), .body)]))
    }
    return rows
  }

  private mutating func traits(of contact: Contact) {
    if let best = contact.bestFor {
      heading(.reader(.bestFor))
      paragraph(inline(best, as: .body), indent: 2)
    }
    for (message, items) in [(Message.reader(.advantages), contact.strengths), (.reader(.drawbacks), contact.limits)]
    where !items.isEmpty {
      heading(message)
      for item in items { symbol("•", item, as: .body, indent: 2) }
    }
    if let countries = contact.phone?.dialableFrom, !countries.isEmpty {
      blank()
      paragraph([Run(localized(.reader(.dialableFrom(countries))), .dim)])
    }
  }
}
