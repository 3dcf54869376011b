/// A service with the items of all its sections, in the order of the file.
package struct ServiceDocument: Hashable, Sendable {
  package let service: Service
  package let contacts: [Contact]
  package let guides: [Guide]
  package let faq: [Question]
  package let facts: [Fact]
  package let notes: [Note]

  package init(
    service: Service, contacts: [Contact] = [], guides: [Guide] = [], faq: [Question] = [], facts: [Fact] = [],
    notes: [Note] = []
  ) {
    self.service = service
    self.contacts = contacts
    self.guides = guides
    self.faq = faq
    self.facts = facts
    self.notes = notes
  }
}
