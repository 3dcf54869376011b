import Hangul
package import HelpContent

/// What to go on with when nothing was found.
package struct SearchIdeas: Hashable, Sendable {
  /// Words of the content that are close to what was typed, the closest first.
  package let words: [String]
  /// Whom to ask.
  package let contacts: [Reference]

  package static let none = SearchIdeas(words: [], contacts: [])
}

extension IndexedSearchEngine {
  private static let mostIdeas = 3
  /// Entries whose titles are looked through, and services whose contacts are.
  private static let mostRead = 4_000
  private static let mostServices = 40

  func ideas(for words: [TypedQuery.Word]) -> SearchIdeas {
    words.isEmpty ? .none : SearchIdeas(words: nearest(to: words), contacts: contacts())
  }

  private func nearest(to words: [TypedQuery.Word]) -> [String] {
    let known = titleWords
    // A word that is there is no slip: what is searched in is too narrow.
    let typed = words.filter { !known.contains($0.units) }.map { $0.units.flatMap(Jamo.keys) }
      .filter { 3...24 ~= $0.count }
    var distances: [[UInt16]: Int] = [:]
    for word in known {
      let keys = word.flatMap(Jamo.keys)
      for typed in typed where abs(keys.count - typed.count) <= 3 {
        let distance = Nearness.distance(typed, keys)
        if distance * 3 <= typed.count { distances[word] = min(distances[word] ?? .max, distance) }
      }
    }
    let closest = distances.sorted { a, b in
      a.value == b.value ? a.key.lexicographicallyPrecedes(b.key) : a.value < b.value
    }
    return closest.prefix(Self.mostIdeas).map { String(decoding: $0.key, as: UTF16.self) }
  }

  private var titleWords: Set<[UInt16]> {
    var words: Set<[UInt16]> = []
    var read = 0
    for block in blocks {
      for number in 0..<min(block.documentCount, Self.mostRead - read) {
        for text in block.document(number)?.texts ?? 0..<0 {
          guard let record = block.text(text), record.role == .title || record.role == .name else { continue }
          let units = block.withUnits(record.units) { units in units.indices.map { units[$0] } }
          for word in units.split(whereSeparator: { Script($0) == .sign }) { words.insert(Array(word)) }
        }
      }
      read += block.documentCount
      if read >= Self.mostRead { break }
    }
    return words
  }

  /// The first that can be reached of each service, those whose number is real first.
  private func contacts() -> [Reference] {
    let found = library.services.prefix(Self.mostServices).flatMap { service in
      library.entries(in: .contacts, of: service).compactMap { reference, entry -> (Reference, Contact)? in
        guard case .contact(let contact) = entry, contact.kind == .phone, contact.valueStatus == .published else {
          return nil
        }
        return (reference, contact)
      }.prefix(2)
    }
    return found.prefix(Self.mostIdeas).map(\.0)
  }
}
