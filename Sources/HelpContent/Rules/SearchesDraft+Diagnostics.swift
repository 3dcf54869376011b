extension SearchesDraft {
  /// Diagnostics of the file on its own.
  package var diagnostics: [Located<Diagnostic.Kind>] {
    var first: [SearchDraft.Key: SourceLocation] = [:]
    return searches.flatMap { search -> [Located<Diagnostic.Kind>] in
      var diagnostics: [Located<Diagnostic.Kind>] = []
      if search.expectsNothing { diagnostics.append(Located(.searchWithoutExpectation, at: search.location)) }
      guard let typed = search.typed else { return diagnostics }
      let key = SearchDraft.Key(typed: Array(typed.value.unicodeScalars), language: search.language?.value)
      if let location = first[key] {
        diagnostics.append(Located(.duplicateSearch(typed.value, firstLine: location.line), at: typed.location))
      }
      first[key] = first[key] ?? typed.location
      return diagnostics
    }
  }

  /// References to entries that do not exist. Those to `skipped` services are left out: their own files have
  /// diagnostics.
  package func referenceDiagnostics(known: Set<Reference>, skipped: Set<ServiceID>) -> [Located<Diagnostic.Kind>] {
    searches.flatMap(\.references).filter { !known.contains($0.value) && !skipped.contains($0.value.service) }.map {
      Located(.unknownEntry($0.value.description, suggestion: $0.value.suggestion(from: known)), at: $0.location)
    }
  }
}

extension SearchesDraft.SearchDraft {
  /// Compares scalars, because `==` of strings treats composed and decomposed text as equal.
  fileprivate struct Key: Hashable {
    let typed: [Unicode.Scalar]
    let language: LanguageTag?
  }

  fileprivate var references: [Located<Reference>] { first + top + finds + never }

  fileprivate var expectsNothing: Bool { !namesEntries && findsNothing?.value != true }
}

extension Reference {
  /// Prefers the same id in another section of the service: entries are moved more often than they are mistyped.
  fileprivate func suggestion(from known: Set<Reference>) -> String? {
    if let item, let moved = known.filter({ $0.service == service && $0.item?.id == item.id }).min() {
      return moved.description
    }
    let own = known.filter { $0.service == service }
    return EditDistance.nearest(to: description, in: (own.isEmpty ? known : own).sorted().map(\.description))
  }
}
