package import HelpContent

/// An entry that differs in two states of content, with the names of the fields that do.
package struct EntryDifference: Equatable, Sendable {
  package let change: EntryChange
  /// The state that is there: the later one unless the entry is gone.
  package let entry: Entry
  package let service: LocalizedText
  /// As in content files, such as `a.ko` and `review.verified`; empty unless the entry has changed.
  package let fields: [String]
}

extension ContentLibrary {
  /// The differences from `earlier`, dates of verification among them, in the order of this library and then of the
  /// earlier one. Of a service that is new or gone its items are not listed.
  package func differences(from earlier: any ContentLibrary) -> [EntryDifference] {
    let known = Set(earlier.services)
    let there = Set(services)
    return services.flatMap { service in
      known.contains(service)
        ? differences(of: service, from: earlier) : [difference(Reference(service), .new)].compactMap(\.self)
    }
      + earlier.services.filter { !there.contains($0) }.compactMap { earlier.difference(Reference($0), .gone) }
  }

  private func differences(of service: ServiceID, from earlier: any ContentLibrary) -> [EntryDifference] {
    if let fingerprint = fingerprint(of: service), fingerprint == earlier.fingerprint(of: service) { return [] }
    let now = [Reference(service)] + references(of: service)
    let gone = earlier.references(of: service).filter { !contains($0) }
    return now.compactMap { reference in
      guard let entry = entry(reference), let before = earlier.entry(reference) else {
        return difference(reference, .new)
      }
      let fields = Self.fields(
        Self.members(of: before, in: earlier.service(service)), Self.members(of: entry, in: self.service(service)))
      return fields.isEmpty ? nil : difference(reference, .changed, fields)
    } + gone.compactMap { earlier.difference($0, .gone) }
  }

  private func difference(
    _ reference: Reference, _ kind: EntryChange.Kind, _ fields: [String] = []
  ) -> EntryDifference? {
    guard let entry = entry(reference), let service = service(reference.service) else { return nil }
    return EntryDifference(
      change: EntryChange(reference, kind), entry: entry, service: service.name, fields: fields)
  }

  /// What an entry says itself, and does not take from its service.
  private static func members(of entry: Entry, in service: Service?) -> JSONValue {
    let json = LosslessJSON(outer: entry.kind == .service ? nil : service)
    return switch entry {
    case .service(let service): json.members(of: service)
    case .contact(let contact): json.members(of: contact).merging(["kind": .string(contact.kind.rawValue)])
    case .guide(let guide): json.members(of: guide)
    case .faq(let question): json.members(of: question)
    case .fact(let fact): json.members(of: fact)
    case .note(let note): json.members(of: note)
    }
  }

  /// The names of the members that differ, with those of the members in them.
  private static func fields(_ before: JSONValue, _ now: JSONValue, below name: String = "") -> [String] {
    guard case .object(let old) = before, case .object(let new) = now else {
      return before == now ? [] : [name]
    }
    let keys = new.map(\.key) + old.map(\.key).filter { key in !new.contains { $0.key == key } }
    return keys.flatMap { key -> [String] in
      let values = [old, new].map { members in members.first { $0.key == key }?.value }
      let whole = name.isEmpty ? key : "\(name).\(key)"
      guard let old = values[0], let new = values[1] else { return [whole] }
      return fields(old, new, below: whole)
    }
  }
}
