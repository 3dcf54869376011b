extension SearchesDraft {
  /// What is wrong with searches taken by themselves.
  package var findings: [Placed<Finding>] {
    var first: [SearchDraft.Key: Place] = [:]
    return searches.flatMap { search -> [Placed<Finding>] in
      var findings: [Placed<Finding>] = []
      if search.expectsNothing { findings.append(Placed(.searchWithoutExpectation, at: search.place)) }
      guard let typed = search.typed else { return findings }
      let key = SearchDraft.Key(typed: Array(typed.value.unicodeScalars), language: search.language?.value)
      if let place = first[key] {
        findings.append(Placed(.duplicateSearch(typed.value, firstLine: place.line), at: typed.place))
      }
      first[key] = first[key] ?? typed.place
      return findings
    }
  }

  /// Names of entries that are not there; those of `skipped` services are told of in their own files.
  package func referenceFindings(known: Set<Reference>, skipped: Set<ServiceID>) -> [Placed<Finding>] {
    searches.flatMap(\.references).filter { !known.contains($0.value) && !skipped.contains($0.value.service) }.map {
      Placed(.unknownEntry($0.value.description, suggestion: $0.value.suggestion(from: known)), at: $0.place)
    }
  }
}

extension SearchesDraft.SearchDraft {
  /// Searches are the same to the scalar, or else `==` would take a decomposed text for the composed one.
  fileprivate struct Key: Hashable {
    let typed: [Unicode.Scalar]
    let language: LanguageTag?
  }

  fileprivate var references: [Placed<Reference>] { first + top + finds + never }

  fileprivate var expectsNothing: Bool { !namesEntries && findsNothing?.value != true }
}

extension Reference {
  /// The same id in the same service first, for an entry is moved to another section more often than it is mistyped.
  fileprivate func suggestion(from known: Set<Reference>) -> String? {
    if let item, let moved = known.filter({ $0.service == service && $0.item?.id == item.id }).min() {
      return moved.description
    }
    let own = known.filter { $0.service == service }
    return Nearness.nearest(to: description, in: (own.isEmpty ? known : own).sorted().map(\.description))
  }
}
