extension ServiceDraft {
  /// The content of a draft without errors; nil if a required field is missing. Links to unknown entries and an unknown
  /// category are left out.
  package func content(in context: ServiceContext) -> ServiceDocument? {
    guard let id = id?.value, let kind = kind?.value, let language = language?.value, let name = name?.value,
      let review = review?.content(reviewAfter: context.reviewAfter)
    else { return nil }
    let reviewOf = { (draft: ReviewDraft?) in
      draft?.inheriting(from: self.review).content(reviewAfter: context.reviewAfter) ?? review
    }
    let links = { (drafts: [Located<LinkDraft>]) in
      drafts.map { $0.value.reference(from: id) }.filter(context.isKnown)
    }
    let service = Service(
      id: id, kind: kind, language: language, name: name, nativeName: nativeName?.value,
      aliases: aliases.map(\.value), summary: summary?.value,
      category: category.flatMap { context.hasCategory($0.value) ? $0.value : nil }, provider: provider?.value,
      url: url?.value,
      area: area.map(\.value), timeZone: timeZone?.value, status: status?.value ?? .active, alert: alert?.value,
      tags: tags.map(\.value), related: links(related), review: review)
    return ServiceDocument(
      service: service,
      contacts: contacts.compactMap { contact in
        contact.content(
          status: service.status, hours: contact.hours.flatMap(content(of:)), review: reviewOf(contact.review))
      },
      guides: guides.compactMap { $0.content(status: service.status, see: links($0.see), review: reviewOf($0.review)) },
      faq: faq.compactMap { $0.content(status: service.status, see: links($0.see), review: reviewOf($0.review)) },
      facts: facts.compactMap { $0.content(status: service.status, review: reviewOf($0.review)) },
      notes: notes.compactMap { $0.content(status: service.status, review: reviewOf($0.review)) })
  }

  private func content(of hours: HoursDraft) -> OpeningHours? {
    zone(of: hours).map { zone in
      OpeningHours(
        rules: hours.rules.flatMap(\.value), certainty: hours.certainty?.value ?? .stated, timeZone: zone,
        note: hours.note?.value)
    }
  }
}

extension ContactDraft {
  fileprivate func content(status: EntryStatus, hours: OpeningHours?, review: Review) -> Contact? {
    guard let id = id?.value, let kind = kind?.value, let valueStatus = valueStatus?.value else { return nil }
    return Contact(
      id: id, status: self.status?.value ?? status, kind: kind, purpose: purpose?.value, label: label?.value,
      value: value?.value, valueStatus: valueStatus,
      url: url?.value, networks: networks.map(\.value), phone: phone?.content, languages: languages.map(\.value),
      hours: hours, response: response?.value, bestFor: bestFor?.value, strengths: strengths.map(\.value),
      limits: limits.map(\.value), prepare: prepare.map(\.value), place: whereToFind?.value, note: note?.value,
      warning: warning?.value, platform: platform?.value, review: review)
  }
}

extension PhoneDraft {
  fileprivate var content: PhoneDetails {
    PhoneDetails(
      kind: kind?.value, country: country?.value, e164: e164?.value, extension: `extension`?.value,
      dialableFrom: dialableFrom.map(\.value), charges: charges?.value, menu: menu.map(\.value))
  }
}

extension GuideDraft {
  fileprivate func content(status: EntryStatus, see: [Reference], review: Review) -> Guide? {
    guard let id = id?.value, let title = title?.value else { return nil }
    return Guide(
      id: id, status: self.status?.value ?? status, title: title, group: group?.value, platform: platform?.value,
      intro: intro?.value,
      prepare: prepare.map(\.value), steps: steps.compactMap(\.content), result: result?.value, see: see,
      tags: tags.map(\.value), review: review)
  }
}

extension GuideDraft.StepDraft {
  fileprivate var content: Guide.Step? {
    text.map {
      Guide.Step(
        text: $0.value, labels: labels.map(\.value), note: note?.value, warning: warning?.value, url: url?.value)
    }
  }
}

extension QuestionDraft {
  fileprivate func content(status: EntryStatus, see: [Reference], review: Review) -> Question? {
    guard let id = id?.value, let question = question?.value, let answer = answer?.value else { return nil }
    return Question(
      id: id, status: self.status?.value ?? status, question: question, answer: answer, caveat: caveat?.value,
      askAlso: askAlso.map(\.value), tags: tags.map(\.value), see: see, review: review)
  }
}

extension FactDraft {
  fileprivate func content(status: EntryStatus, review: Review) -> Fact? {
    guard let id = id?.value, let label = label?.value, let value = value?.value else { return nil }
    return Fact(
      id: id, status: self.status?.value ?? status, label: label, value: value, minimum: minimum?.value,
      maximum: maximum?.value, unit: unit?.value,
      note: note?.value, review: review)
  }
}

extension NoteDraft {
  fileprivate func content(status: EntryStatus, review: Review) -> Note? {
    guard let id = id?.value, let level = level?.value, let text = text?.value else { return nil }
    return Note(id: id, status: self.status?.value ?? status, level: level, text: text, review: review)
  }
}
