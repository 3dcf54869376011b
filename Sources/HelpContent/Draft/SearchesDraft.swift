/// What a `searches.yaml` says before any rule has judged it.
package struct SearchesDraft: Sendable {
  package struct SearchDraft: Sendable {
    package let place: Place
    /// To the byte: how it is composed and cased is part of what is tried.
    package var typed: Placed<String>?
    /// Any of them may come first.
    package var first: [Placed<Reference>] = []
    package var top: [Placed<Reference>] = []
    package var finds: [Placed<Reference>] = []
    package var never: [Placed<Reference>] = []
    /// Whether entries are named at all, readable or not.
    package var namesEntries = false
    package var findsNothing: Placed<Bool>?
    package var language: Placed<LanguageTag>?
    package var group: Placed<String>?
    package var note: Placed<String>?

    package init(at place: Place) { self.place = place }
  }

  package let place: Place
  package var format: Placed<Int>?
  package var searches: [SearchDraft] = []

  package init(at place: Place) { self.place = place }
}
