package import HelpContent

extension Contact.Kind {
  /// What contacts are also found by: the interface's own names for their kinds, in all of its languages.
  package static let interfaceNames: [Contact.Kind: [String]] = Dictionary(
    uniqueKeysWithValues: allCases.map { kind in
      (
        kind,
        InterfaceLanguage.allCases.flatMap { language in
          [Message.contactKind(kind), .contactKindShort(kind)].map { $0.words(in: language) }
        }
      )
    })
}
