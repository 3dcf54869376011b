extension ServiceDraft {
  /// A category that the collection does not have is left out of the content.
  package func categoryFindings(in categories: [HelpCollection.Category]) -> [Placed<Finding>] {
    guard let category, !categories.contains(where: { $0.id == category.value }) else { return [] }
    let name = category.value.description
    let suggestion = Nearness.nearest(to: name, in: categories.map(\.id.description))
    return [Placed(.unknownCategory(name, suggestion: suggestion), at: category.place)]
  }
}
