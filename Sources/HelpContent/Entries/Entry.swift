/// A service or one of its items.
package enum Entry: Hashable, Sendable {
  case service(Service)
  case contact(Contact)
  case guide(Guide)
  case faq(Question)
  case fact(Fact)
  case note(Note)

  package var kind: EntryKind {
    switch self {
    case .service: .service
    case .contact: .contact
    case .guide: .guide
    case .faq: .faq
    case .fact: .fact
    case .note: .note
    }
  }

  package var review: Review {
    switch self {
    case .service(let service): service.review
    case .contact(let contact): contact.review
    case .guide(let guide): guide.review
    case .faq(let question): question.review
    case .fact(let fact): fact.review
    case .note(let note): note.review
    }
  }

  package var status: EntryStatus {
    switch self {
    case .service(let service): service.status
    case .contact(let contact): contact.status
    case .guide(let guide): guide.status
    case .faq(let question): question.status
    case .fact(let fact): fact.status
    case .note(let note): note.status
    }
  }

  /// The entry's own tags, without those of its service.
  package var tags: [TagID] {
    switch self {
    case .service(let service): service.tags
    case .guide(let guide): guide.tags
    case .faq(let question): question.tags
    case .contact, .fact, .note: []
    }
  }

  /// Related entries, in the order of the content.
  package var links: [Reference] {
    switch self {
    case .service(let service): service.related
    case .guide(let guide): guide.see
    case .faq(let question): question.see
    case .contact, .fact, .note: []
    }
  }

  /// The title in lists; nil for a contact without a label, which is shown by its kind.
  package var title: LocalizedText? {
    switch self {
    case .service(let service): service.name
    case .contact(let contact): contact.label
    case .guide(let guide): guide.title
    case .faq(let question): question.question
    case .fact(let fact): fact.label
    case .note(let note): note.text
    }
  }
}
