package import HelpContent
package import HelpSearch

extension Contact.Kind {
  /// What contacts are also found by: the interface's own names for their kinds, in all of its languages.
  package static let interfaceNames: [Contact.Kind: [String]] = Dictionary(
    uniqueKeysWithValues: allCases.map { kind in
      (
        kind,
        InterfaceLanguage.allCases.flatMap { language in
          [Message.contactKind(kind), .contactKindShort(kind)].map { $0.localized(in: language) }
        }
      )
    })
}

extension IndexedSearchEngine {
  /// Indexes `library` in memory, with the interface's names for kinds of contacts.
  package init(indexing library: any ContentLibrary) {
    self.init(indexing: library, kindNames: Contact.Kind.interfaceNames)
  }
}
