package import HelpContent

extension ScanSearchEngine {
  /// Contacts are also found by the interface's own names for their kinds, in all of its languages.
  package static func named(_ library: any ContentLibrary) -> ScanSearchEngine {
    let names = Contact.Kind.allCases.map { kind in
      (
        kind,
        InterfaceLanguage.allCases.flatMap { language in
          [Message.contactKind(kind), .contactKindShort(kind)].map { $0.words(in: language) }
        }
      )
    }
    return ScanSearchEngine(library, kindNames: Dictionary(uniqueKeysWithValues: names))
  }
}
