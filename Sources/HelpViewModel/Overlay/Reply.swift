package import HelpContent

/// How an entry is written for somebody else.
package struct Reply: Hashable, Sendable {
  package var form: TextForm
  /// The language of whoever reads it, whatever the interface speaks.
  package var languages: LanguagePreference
  /// Of a guide, whether only the steps that are ticked are told.
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
