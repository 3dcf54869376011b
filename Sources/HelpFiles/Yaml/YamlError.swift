import HelpContent

/// A text that is not one YAML document.
enum YamlError: Error {
  /// `opening` is the bracket around the place, if the parser was inside of one.
  case syntax(SyntaxErrorReason, SourceLocation, opening: SourceLocation? = nil)
  case secondDocument(SourceLocation)
}

extension SyntaxErrorReason {
  /// Maps libyaml's fixed messages.
  init(_ problem: String) {
    self =
      switch problem {
      case "mapping values are not allowed in this context": .colonInText
      case "could not find expected ':'": .missingColon
      case "did not find expected key", "did not find expected '-' indicator",
        "mapping keys are not allowed in this context":
        .indentation
      case "block sequence entries are not allowed in this context": .misplacedDash
      case "did not find expected ',' or ']'", "did not find expected ',' or '}'": .unclosedBracket
      case "found unexpected end of stream", "found unexpected document indicator": .unclosedQuote
      case "found unknown escape character", "did not find expected hexdecimal number": .badEscape
      case "found invalid Unicode character escape code": .surrogateEscape
      case "found character that cannot start any token": .cannotStart("")
      case _ where problem.contains("tab character"): .tab
      case _ where problem.hasPrefix("Maximum nesting level"): .nesting
      default: .other
      }
  }
}
