extension SearchesDraft {
  /// What can be tried of it; expectations of entries that are not among `known` are left out.
  package func expected(among known: Set<Reference>) -> [ExpectedSearch] {
    searches.compactMap { search in
      guard let typed = search.typed else { return nil }
      let expectations = search.expectations(among: known)
      if expectations.isEmpty { return nil }
      return ExpectedSearch(
        typed.value, language: search.language?.value, group: search.group?.value, expectations: expectations)
    }
  }
}

extension SearchesDraft.SearchDraft {
  fileprivate func expectations(among known: Set<Reference>) -> [Placed<ExpectedSearch.Expectation>] {
    let isKnown = { (reference: Placed<Reference>) in known.contains(reference.value) }
    var expectations: [Placed<ExpectedSearch.Expectation>] = []
    let first = first.filter(isKnown)
    if let place = first.first?.place { expectations.append(Placed(.first(first.map(\.value)), at: place)) }
    expectations += top.filter(isKnown).map { Placed(.amongFirst($0.value), at: $0.place) }
    expectations += finds.filter(isKnown).map { Placed(.found($0.value), at: $0.place) }
    expectations += never.filter(isKnown).map { Placed(.notFound($0.value), at: $0.place) }
    if let findsNothing, findsNothing.value { expectations.append(Placed(.nothingFound, at: findsNothing.place)) }
    return expectations
  }
}
