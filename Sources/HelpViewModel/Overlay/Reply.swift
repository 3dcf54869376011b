package import HelpContent

/// The form and language of a reply.
package struct Reply: Hashable, Sendable {
  package var form: TextForm
  /// The languages of its reader, independent of the interface's.
  package var languages: LanguagePreference
  /// True if only those steps of a guide are included that are marked done.
  package var isOnlyDone: Bool

  package init(form: TextForm = .plain, languages: LanguagePreference, isOnlyDone: Bool = false) {
    self.form = form
    self.languages = languages
    self.isOnlyDone = isOnlyDone
  }
}

/// A notation for texts that leave the program.
package enum TextForm: String, CaseIterable, Hashable, Sendable {
  case plain, markdown, html
}
