package import HelpContent

/// The settings of one configuration file, before the names of keys and commands in it are resolved.
package struct ConfigurationDraft: Sendable {
  package struct DataDraft: Sendable {
    /// Absolute or beginning with `~`, lowest layer first.
    package var paths: Placed<[String]>?
  }

  package struct InterfaceDraft: Sendable {
    package var isASCII: Placed<Bool>?
    /// Columns of characters that Unicode calls East Asian ambiguous: 1 or 2.
    package var ambiguousWidth: Placed<Int>?
    package var usesMouse: Placed<Bool>?
    package var theme: Placed<String>?
  }

  package struct ClipboardDraft: Sendable {
    package var method: Placed<String>?
    /// A program and its arguments.
    package var command: Placed<[String]>?
  }

  /// An entry of `keys`; nil as the command unbinds the keys.
  package struct KeyDraft: Sendable {
    package let keys: Placed<String>
    package let command: Placed<String>?
  }

  package var languages: Placed<[LanguageTag]>?
  package var kinds: Placed<[Contact.Kind]>?
  package var data: DataDraft?
  package var interface: InterfaceDraft?
  package var clipboard: ClipboardDraft?
  package var keys: [KeyDraft] = []
}
