extension ServiceDraft {
  /// What is wrong with a file taken by itself; `today` is for what depends on the date, and nil where the date is not to matter.
  package func findings(fileStem: String?, today: CalendarDate?) -> [Placed<Finding>] {
    identityFindings(fileStem: fileStem) + uniqueIDFindings + reviewFindings(today: today) + valueFindings
      + phoneFindings + hoursFindings + ownLinkFindings + factFindings
  }

  /// What is wrong with a file that is laid over another one, as far as it shows without that.
  package func overlayFindings(fileStem: String?) -> [Placed<Finding>] {
    identityFindings(fileStem: fileStem) + uniqueIDFindings
  }

  /// One item of any section, as far as the rules for all of them need it.
  struct Item {
    let section: Section
    let id: Placed<ItemID>?
    let review: ReviewDraft?
    let see: [Placed<LinkDraft>]
  }

  var items: [Item] {
    contacts.map { Item(section: .contacts, id: $0.id, review: $0.review, see: []) }
      + guides.map { Item(section: .guides, id: $0.id, review: $0.review, see: $0.see) }
      + faq.map { Item(section: .faq, id: $0.id, review: $0.review, see: $0.see) }
      + facts.map { Item(section: .facts, id: $0.id, review: $0.review, see: []) }
      + notes.map { Item(section: .notes, id: $0.id, review: $0.review, see: []) }
  }
}
