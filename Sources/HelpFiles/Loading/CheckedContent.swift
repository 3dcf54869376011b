package import HelpContent

/// What a check of content finds.
package struct CheckedContent: Sendable {
  /// The searches of a file that were tried, in its order.
  package struct Searches: Hashable, Sendable {
    package let file: String
    package let verdicts: [SearchVerdict]

    package init(file: String, verdicts: [SearchVerdict]) {
      self.file = file
      self.verdicts = verdicts
    }
  }

  /// Those of failed searches included.
  package private(set) var diagnostics: [Diagnostic]
  /// Files of which a search was tried, layer by layer.
  package private(set) var searches: [Searches]

  /// What can be shown of the content, folder by folder.
  package private(set) var content: [InMemoryLibrary]

  package init(diagnostics: [Diagnostic] = [], searches: [Searches] = [], content: [InMemoryLibrary] = []) {
    self.diagnostics = diagnostics
    self.searches = searches
    self.content = content
  }

  static func += (checked: inout CheckedContent, more: CheckedContent) {
    checked.diagnostics += more.diagnostics
    checked.searches += more.searches
    checked.content += more.content
  }
}
