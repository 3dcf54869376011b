extension ServiceDraft {
  /// What is wrong with a file taken by itself; `today` is for what depends on the date, and nil where the date is not to matter.
  package func diagnostics(fileStem: String?, today: CalendarDate?) -> [Located<Diagnostic.Kind>] {
    identityDiagnostics(fileStem: fileStem) + uniqueIDDiagnostics + reviewDiagnostics(today: today) + valueDiagnostics
      + phoneDiagnostics + hoursDiagnostics + ownLinkDiagnostics + factDiagnostics
  }

  /// What is wrong with a file that is laid over another one, as far as it shows without that.
  package func overlayDiagnostics(fileStem: String?) -> [Located<Diagnostic.Kind>] {
    identityDiagnostics(fileStem: fileStem) + uniqueIDDiagnostics
  }

  /// One item of any section, as far as the rules for all of them need it.
  struct Item {
    let section: ServiceSection
    let id: Located<ItemID>?
    let review: ReviewDraft?
    let see: [Located<LinkDraft>]
  }

  var items: [Item] {
    contacts.map { Item(section: .contacts, id: $0.id, review: $0.review, see: []) }
      + guides.map { Item(section: .guides, id: $0.id, review: $0.review, see: $0.see) }
      + faq.map { Item(section: .faq, id: $0.id, review: $0.review, see: $0.see) }
      + facts.map { Item(section: .facts, id: $0.id, review: $0.review, see: []) }
      + notes.map { Item(section: .notes, id: $0.id, review: $0.review, see: []) }
  }
}
