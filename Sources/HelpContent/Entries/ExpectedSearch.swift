/// A search with its expected results.
package struct ExpectedSearch: Hashable, Sendable {
  package enum Expectation: Hashable, Sendable {
    /// Any one of them ranks first.
    case first([Reference])
    case amongFirst(Reference)
    case found(Reference)
    case notFound(Reference)
    case nothingFound
  }

  /// Number of results that a reader in a hurry looks at.
  package static let topResultCount = 3

  package let typed: String
  /// The language of the results; nil for the collection's own.
  package let language: LanguageTag?
  /// A label for statistics, such as the kind of mistyping.
  package let group: String?
  package let expectations: [Located<Expectation>]

  package init(
    _ typed: String, language: LanguageTag? = nil, group: String? = nil, expectations: [Located<Expectation>]
  ) {
    self.typed = typed
    self.language = language
    self.group = group
    self.expectations = expectations
  }

  /// The entries of which any may rank first; empty if the search does not say what comes first.
  package var wantedFirst: [Reference] {
    expectations.flatMap { expectation -> [Reference] in
      if case .first(let references) = expectation.value { references } else { [] }
    }
  }

  /// The services that the expectations are about.
  package var services: Set<ServiceID> { Set(expectations.flatMap(\.value.references).map(\.service)) }
}

extension ExpectedSearch.Expectation {
  fileprivate var references: [Reference] {
    switch self {
    case .first(let references): references
    case .amongFirst(let reference), .found(let reference), .notFound(let reference): [reference]
    case .nothingFound: []
    }
  }
}
