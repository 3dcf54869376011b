/// What somebody types, and what that must find.
package struct ExpectedSearch: Hashable, Sendable {
  package enum Expectation: Hashable, Sendable {
    /// One of them, whichever it is, comes before everything else.
    case first([Reference])
    case amongFirst(Reference)
    case found(Reference)
    case notFound(Reference)
    case nothingFound
  }

  /// How many entries a person in a hurry looks at.
  package static let topResultCount = 3

  package let typed: String
  /// The language that results are shown in; nil for the collection's own.
  package let language: LanguageTag?
  /// What the search is an example of.
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
}
