package import HelpContent
package import HelpSearch

extension IndexedSearchEngine {
  /// Indexes `library` in memory, with the interface's names for kinds of contacts.
  package init(indexing library: any ContentLibrary) {
    self.init(indexing: library, kindNames: Contact.Kind.interfaceNames)
  }
}
