extension ServiceDraft {
  var factFindings: [Placed<Finding>] {
    facts.compactMap { fact in
      guard let minimum = fact.minimum, let maximum = fact.maximum, minimum.value > maximum.value else { return nil }
      return Placed(.minimumAboveMaximum, at: minimum.place)
    }
  }
}
