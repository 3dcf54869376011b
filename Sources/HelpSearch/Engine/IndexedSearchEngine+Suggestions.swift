import Hangul
import HelpContent

extension IndexedSearchEngine {
  private static let maxSuggestions = 3
  /// Entries whose titles are read.
  private static let maxRead = 4_000
  /// Services whose contacts are read.
  private static let maxServices = 40

  /// Suggestions for a query without matches.
  func suggestions(for words: [ParsedQuery.Word]) -> SearchSuggestions {
    words.isEmpty ? .none : SearchSuggestions(words: nearest(to: words), contacts: contacts())
  }

  private func nearest(to words: [ParsedQuery.Word]) -> [String] {
    let known = titleWords
    // A word of the content is not misspelt.
    let typed = words.filter { !known.contains($0.codeUnits) }.map { $0.codeUnits.flatMap(Jamo.keys) }
      .filter { 3...24 ~= $0.count }
    var distances: [CodeUnits: Int] = [:]
    for word in known {
      let keys = word.flatMap(Jamo.keys)
      for typed in typed where abs(keys.count - typed.count) <= 3 {
        let distance = EditDistance.between(typed, keys)
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
          for word in codeUnits.split(whereSeparator: { Script($0) == .symbol }) { words.insert(Array(word)) }
        }
      }
      read += segment.documentCount
      if read >= Self.maxRead { break }
    }
    return words
  }

  /// The first phone numbers of services that are published.
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
