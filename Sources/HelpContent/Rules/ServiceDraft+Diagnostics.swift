extension ServiceDraft {
  /// Diagnostics of the file on its own. Rules that depend on the date are skipped if `today` is nil.
  package func diagnostics(fileStem: String?, today: CalendarDate?) -> [Located<Diagnostic.Kind>] {
    identityDiagnostics(fileStem: fileStem) + uniqueIDDiagnostics + reviewDiagnostics(today: today) + valueDiagnostics
      + phoneDiagnostics + hoursDiagnostics + idleHoursDiagnostics + ownLinkDiagnostics + factDiagnostics
  }

  /// Diagnostics of an overlay that do not need the file below it.
  package func overlayDiagnostics(fileStem: String?) -> [Located<Diagnostic.Kind>] {
    identityDiagnostics(fileStem: fileStem) + uniqueIDDiagnostics
  }

  /// The fields that rules need of an item in any section.
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
