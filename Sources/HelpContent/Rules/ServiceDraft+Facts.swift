extension ServiceDraft {
  var factDiagnostics: [Located<Diagnostic.Kind>] {
    facts.compactMap { fact in
      guard let minimum = fact.minimum, let maximum = fact.maximum, minimum.value > maximum.value else { return nil }
      return Located(.minimumAboveMaximum, at: minimum.location)
    }
  }
}
