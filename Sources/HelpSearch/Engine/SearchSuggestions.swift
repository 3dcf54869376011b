import Hangul
package import HelpContent

/// What to go on with when nothing was found.
package struct SearchSuggestions: Hashable, Sendable {
  /// Words of the content that are close to what was typed, the closest first.
  package let words: [String]
  /// Whom to ask.
  package let contacts: [Reference]

  package static let none = SearchSuggestions(words: [], contacts: [])
}

extension IndexedSearchEngine {
  private static let maxSuggestions = 3
  /// Entries whose titles are looked through, and services whose contacts are.
  private static let maxRead = 4_000
  private static let maxServices = 40

  func suggestions(for words: [ParsedQuery.Word]) -> SearchSuggestions {
    words.isEmpty ? .none : SearchSuggestions(words: nearest(to: words), contacts: contacts())
  }

  private func nearest(to words: [ParsedQuery.Word]) -> [String] {
    let known = titleWords
    // A word that is there is no slip: what is searched in is too narrow.
    let typed = words.filter { !known.contains($0.codeUnits) }.map { $0.codeUnits.flatMap(Jamo.keys) }
      .filter { 3...24 ~= $0.count }
    var distances: [CodeUnits: Int] = [:]
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
    return closest.prefix(Self.maxSuggestions).map { String(decoding: $0.key, as: UTF16.self) }
  }

  private var titleWords: Set<CodeUnits> {
    var words: Set<CodeUnits> = []
    var read = 0
    for segment in segments {
      for number in 0..<min(segment.documentCount, Self.maxRead - read) {
        for text in segment.document(number)?.texts ?? 0..<0 {
          guard let record = segment.text(text), record.role == .title || record.role == .name else { continue }
          let codeUnits = segment.withCodeUnits(record.codeUnits) { codeUnits in codeUnits.indices.map { codeUnits[$0] }
          }
          for word in codeUnits.split(whereSeparator: { Script($0) == .sign }) { words.insert(Array(word)) }
        }
      }
      read += segment.documentCount
      if read >= Self.maxRead { break }
    }
    return words
  }

  /// The first that can be reached of each service, those whose number is real first.
  private func contacts() -> [Reference] {
    let found = library.services.prefix(Self.maxServices).flatMap { service in
      library.entries(in: .contacts, of: service).compactMap { reference, entry -> (Reference, Contact)? in
        guard case .contact(let contact) = entry, contact.kind == .phone, contact.valueStatus == .published else {
          return nil
        }
        return (reference, contact)
      }.prefix(2)
    }
    return found.prefix(Self.maxSuggestions).map(\.0)
  }
}
