import HelpContent

/// Makes a segment of the search index out of services and their entries.
struct SegmentBuilder {
  private var documents: [SearchDocument] = []
  private var services: [SearchService] = []
  private var serviceNumbers: [Int] = []

  /// Whether another service of so many entries would be too many.
  func hasRoom(for count: Int) -> Bool { documents.count + count <= SegmentFormat.maxDocuments }

  var count: Int { documents.count }

  /// Entries beyond what a segment holds are left out: ask `hasRoom` first.
  mutating func add(_ service: SearchService) {
    let entries = service.documents.prefix(SegmentFormat.maxDocuments - documents.count)
    documents += entries
    serviceNumbers += repeatElement(services.count, count: entries.count)
    services.append(service)
  }

  /// The bytes of the segment, as `SegmentFormat` has them; nil when it was cancelled meanwhile.
  func bytes(isCancelled: () -> Bool) -> [UInt8]? {
    var writer = SegmentWriter()
    var tags = NumberedStrings()
    var languages = NumberedStrings()
    let staticRank = documents.map(\.staticRank)
    let order = documents.indices.sorted { (staticRank[$0], $0) < (staticRank[$1], $1) }
    var grams = InvertedIndexBuilder()
    for index in order {
      if isCancelled() { return nil }
      let document = documents[index]
      let first = writer.textCount
      for text in document.texts { writer.add(text, &languages) }
      let ownTags = document.tags.map { tags.number(of: $0.description) }.sorted()
      writer.add(
        document, service: serviceNumbers[index], position: index, firstText: first, tags: ownTags)
      grams.add(document, service: serviceNumbers[index], tags: ownTags)
    }
    for service in services {
      let first = writer.textCount
      for text in service.names + service.category { writer.add(text, &languages) }
      writer.add(service, firstText: first)
      grams.add(service)
    }
    return writer.finish(tags: tags.all, languages: languages.all, grams: grams)
  }
}

/// Strings, each with the number that it got when it first came.
struct NumberedStrings {
  private(set) var all: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func number(of string: String) -> Int {
    if let number = numbers[string] { return number }
    numbers[string] = all.count
    all.append(string)
    return all.count - 1
  }
}

extension SearchDocument {
  /// What puts one before the other wherever both are found in the same way: the kindPriority, then the shorter title.
  fileprivate var staticRank: Int { kindPriority << 16 | titleLength }

  var kindPriority: Int { SearchRank.kindPriority(of: reference.kind, isHowTo: isHowTo) }

  /// Whether it answers those who ask, in every language, how something is done: what most who look for it want to know.
  private var isHowTo: Bool {
    reference.kind == .faq && texts.first?.folded.allSatisfy { StopWords.isHowToQuestion($0) } ?? false
  }

  /// In codeUnits, at most 65,535.
  var titleLength: Int { min(texts.first?.folded.first?.count ?? 0, 0xFFFF) }
}
