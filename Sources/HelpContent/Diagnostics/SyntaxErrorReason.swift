/// The reason why a text is not valid YAML.
package enum SyntaxErrorReason: Hashable, Sendable {
  case tab
  case colonInText
  /// Inside of `{ }` or `[ ]`.
  case colonInBrackets
  case missingColon
  case indentation
  case unclosedBracket
  case unclosedQuote
  case badEscape
  /// A surrogate after `\u`, as JSON writes the halves of an emoji.
  case surrogateEscape
  case misplacedDash
  case cannotStart(String)
  case nesting
  case other
}
