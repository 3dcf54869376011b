/// The kinds of map that content files consist of.
package enum EntityName: String, CaseIterable, Hashable, Sendable {
  case collection, category, calendar, holiday, service, contact, phone, hours, guide, step, faq, fact, note, review,
    source
}
