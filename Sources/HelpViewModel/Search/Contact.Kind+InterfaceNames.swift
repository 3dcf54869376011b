package import HelpContent

extension Contact.Kind {
  /// Names for each kind in all languages of the interface; contacts are also found by them.
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
