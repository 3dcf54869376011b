package import HelpContent

/// The beginning and the end of replies, from the configuration.
package struct ReplyLetter: Hashable, Sendable {
  package let greeting: LocalizedText?
  package let signature: LocalizedText?

  package init(greeting: LocalizedText? = nil, signature: LocalizedText? = nil) {
    self.greeting = greeting
    self.signature = signature
  }
}
