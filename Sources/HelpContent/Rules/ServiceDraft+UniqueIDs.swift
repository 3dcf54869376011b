extension ServiceDraft {
  /// Ids are unique within their section.
  var uniqueIDDiagnostics: [Located<Diagnostic.Kind>] {
    var first: [Reference.Item: SourceLocation] = [:]
    return items.compactMap { item in
      guard let id = item.id else { return nil }
      let key = Reference.Item(item.section, id.value)
      if let location = first[key] {
        return Located(.duplicateID(id.value.description, firstLine: location.line), at: id.location)
      }
      first[key] = id.location
      return nil
    }
  }
}
