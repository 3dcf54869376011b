package import HelpContent

/// The entries that came or changed since the reader last looked at them. Of a new service only itself is new.
package struct ContentNews: Equatable, Sendable {
  package enum Kind: Equatable, Sendable { case new, changed }

  /// In the order of the content.
  package private(set) var references: [Reference] = []
  private var kinds: [Reference: Kind] = [:]
  private var counts: [ServiceID: Int] = [:]
  /// The last of them that was read, which is still told in the reader.
  private var read: (reference: Reference, kind: Kind)?

  package static let none = ContentNews()

  package init() {}

  package static func == (a: Self, b: Self) -> Bool {
    a.references == b.references && a.kinds == b.kinds && a.read?.reference == b.read?.reference
      && a.read?.kind == b.read?.kind
  }

  package mutating func add(_ reference: Reference, _ kind: Kind) {
    if kinds.updateValue(kind, forKey: reference) == nil {
      references.append(reference)
      counts[reference.service, default: 0] += 1
    }
  }

  package var isEmpty: Bool { references.isEmpty }

  /// For a list: a service with news among its items has changed.
  package func mark(of reference: Reference) -> Kind? {
    if let kind = kinds[reference] { return kind }
    return reference.item == nil && counts[reference.service] != nil ? .changed : nil
  }

  /// For the page of an entry, while it is read.
  package func markOfPage(of reference: Reference) -> Kind? {
    kinds[reference] ?? (read?.reference == reference ? read?.kind : nil)
  }

  /// Takes an entry from the news when it is read; a new service is known from its first entry that is. Returns what is no
  /// longer news.
  mutating func markRead(_ reference: Reference) -> [Reference] {
    let service = Reference(reference.service)
    if kinds[service] == .new, reference != service { return remove(service) }
    guard let kind = kinds[reference] else { return [] }
    read = (reference, kind)
    return remove(reference)
  }

  /// The news of content read again, while the same page is open.
  func replaced(by news: ContentNews) -> ContentNews {
    var news = news
    news.read = read
    return news
  }

  private mutating func remove(_ reference: Reference) -> [Reference] {
    kinds[reference] = nil
    references.removeAll { $0 == reference }
    let rest = (counts[reference.service] ?? 1) - 1
    counts[reference.service] = rest > 0 ? rest : nil
    return [reference]
  }
}
