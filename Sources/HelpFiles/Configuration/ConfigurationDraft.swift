package import HelpContent

/// The settings of one configuration file, before the names of keys and commands in it are resolved.
package struct ConfigurationDraft: Sendable {
  package struct DataDraft: Sendable {
    /// Absolute or beginning with `~`, lowest layer first.
    package var paths: Located<[String]>?
    /// False to leave out the built-in content.
    package var hasStarter: Located<Bool>?
  }

  package struct InterfaceDraft: Sendable {
    package var isASCII: Located<Bool>?
    /// Columns of characters that Unicode calls East Asian ambiguous: 1 or 2.
    package var ambiguousWidth: Located<Int>?
    package var usesMouse: Located<Bool>?
    package var theme: Located<String>?
    package var layout: Located<String>?
    /// True for numbered menus and plain text instead of a full screen.
    package var isLinear: Located<Bool>?
  }

  package struct ClipboardDraft: Sendable {
    package var method: Located<String>?
    /// A program and its arguments.
    package var command: Located<[String]>?
  }

  package struct NoteDraft: Sendable {
    /// Absolute or beginning with `~`.
    package var folder: Located<String>?
  }

  package struct SearchDraft: Sendable {
    /// The file of searches that found nothing; absolute or beginning with `~`.
    package var missed: Located<String>?
  }

  /// An entry of `keys` or `text_field_keys`; nil as the command unbinds the keys.
  package struct KeyDraft: Sendable {
    package let keys: Located<String>
    package let command: Located<String>?
  }

  package var languages: Located<[LanguageTag]>?
  package var kinds: Located<[Contact.Kind]>?
  package var data: DataDraft?
  package var interface: InterfaceDraft?
  package var clipboard: ClipboardDraft?
  /// The first words of replies, by language.
  package var greeting: Located<LocalizedText>?
  /// The last words of replies, by language.
  package var signature: Located<LocalizedText>?
  package var notes: NoteDraft?
  package var search: SearchDraft?
  package var keys: [KeyDraft] = []
  package var textFieldKeys: [KeyDraft] = []
}
