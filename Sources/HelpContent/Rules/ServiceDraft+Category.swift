extension ServiceDraft {
  /// The category, if the collection does not define it; the content leaves it out.
  package func categoryDiagnostics(in categories: [HelpCollection.Category]) -> [Located<Diagnostic.Kind>] {
    guard let category, !categories.contains(where: { $0.id == category.value }) else { return [] }
    let name = category.value.description
    let suggestion = EditDistance.nearest(to: name, in: categories.map(\.id.description))
    return [Located(.unknownCategory(name, suggestion: suggestion), at: category.location)]
  }
}
