/// A `searches.yaml` as decoded, before validation.
package struct SearchesDraft: Sendable {
  package struct SearchDraft: Sendable {
    package let location: SourceLocation
    /// Verbatim: normalization form and case are part of the search.
    package var typed: Located<String>?
    /// Any of them may rank first.
    package var first: [Located<Reference>] = []
    package var top: [Located<Reference>] = []
    package var finds: [Located<Reference>] = []
    package var never: [Located<Reference>] = []
    /// True if the file names any entry, valid or not.
    package var namesEntries = false
    package var findsNothing: Located<Bool>?
    package var language: Located<LanguageTag>?
    package var group: Located<String>?
    package var note: Located<String>?

    package init(at location: SourceLocation) { self.location = location }
  }

  package let location: SourceLocation
  package var format: Located<Int>?
  package var searches: [SearchDraft] = []

  package init(at location: SourceLocation) { self.location = location }
}
