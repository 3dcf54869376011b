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
  /// Text behind a closing quotation mark, such as the rest of `'It's'`.
  case textAfterQuote
  /// Quotation marks that are letters to YAML.
  case curlyQuotes
  case colonWithoutBlank
  case dashWithoutBlank
  /// The line continues the text above it, because it is indented deeper than `column`.
  case deeperThanAbove(column: Int)
  /// A key of an item of a list, whose others begin in `column`.
  case keyOutsideItem(column: Int)
  /// The text of `|` or `>` is not indented.
  case blockNotIndented
  case badEscape
  /// A surrogate after `\u`, as JSON writes the halves of an emoji.
  case surrogateEscape
  case misplacedDash
  case cannotStart(String)
  case nesting
  case other
}
