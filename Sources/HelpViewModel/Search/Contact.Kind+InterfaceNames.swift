package import HelpContent

extension Contact.Kind {
  /// The interface's names for each kind, in all its languages, by which contacts are found, too.
  package static let interfaceNames: [Contact.Kind: [String]] = Dictionary(
    uniqueKeysWithValues: allCases.map { kind in
      (
        kind,
        InterfaceLanguage.allCases.flatMap { language in
          [Message.content(.contactKind(kind)), .content(.shortContactKind(kind))].map { $0.localized(in: language) }
        }
      )
    })
}
