package import HelpContent

/// What one configuration file says, before it is known whether the keys and commands that it names exist.
package struct ConfigurationDraft: Sendable {
  package struct DataDraft: Sendable {
    /// Absolute, or beginning with `~`; a later one is laid over an earlier one.
    package var paths: Placed<[String]>?
  }

  package struct InterfaceDraft: Sendable {
    package var isASCII: Placed<Bool>?
    /// The columns that a terminal gives to what Unicode calls East Asian ambiguous.
    package var ambiguousWidth: Placed<Int>?
    package var usesMouse: Placed<Bool>?
    package var theme: Placed<String>?
  }

  package struct ClipboardDraft: Sendable {
    package var method: Placed<String>?
    /// A program and its arguments.
    package var command: Placed<[String]>?
  }

  /// A line of `keys`; without a command the keys do nothing.
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
