/// What a `searches.yaml` says before any rule has judged it.
package struct SearchesDraft: Sendable {
  package struct SearchDraft: Sendable {
    package let location: SourceLocation
    /// To the byte: how it is composed and cased is part of what is tried.
    package var typed: Located<String>?
    /// Any of them may come first.
    package var first: [Located<Reference>] = []
    package var top: [Located<Reference>] = []
    package var finds: [Located<Reference>] = []
    package var never: [Located<Reference>] = []
    /// Whether entries are named at all, readable or not.
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
