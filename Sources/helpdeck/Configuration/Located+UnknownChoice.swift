import HelpContent

extension Located<String> {
  func unknown(among choices: [String]) -> Located<Diagnostic.Kind> {
    let suggestion = EditDistance.nearest(to: value, in: choices)
    return Located<Diagnostic.Kind>(.unknownChoice(value, choices: choices, suggestion: suggestion), at: location)
  }
}
