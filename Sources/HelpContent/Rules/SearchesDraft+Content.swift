extension SearchesDraft {
  /// The searches that can be run. Expectations of entries that are not in `known` are left out.
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
  fileprivate func expectations(among known: Set<Reference>) -> [Located<ExpectedSearch.Expectation>] {
    let isKnown = { (reference: Located<Reference>) in known.contains(reference.value) }
    var expectations: [Located<ExpectedSearch.Expectation>] = []
    let first = first.filter(isKnown)
    if let location = first.first?.location { expectations.append(Located(.first(first.map(\.value)), at: location)) }
    expectations += top.filter(isKnown).map { Located(.amongFirst($0.value), at: $0.location) }
    expectations += finds.filter(isKnown).map { Located(.found($0.value), at: $0.location) }
    expectations += never.filter(isKnown).map { Located(.notFound($0.value), at: $0.location) }
    if let findsNothing, findsNothing.value { expectations.append(Located(.nothingFound, at: findsNothing.location)) }
    return expectations
  }
}
