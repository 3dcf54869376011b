extension CollectionDraft {
  /// Diagnostics of the file on its own.
  package var diagnostics: [Located<Diagnostic.Kind>] {
    repeated(categories.compactMap(\.id)) + repeated(order) + repeated(calendars.map(\.id))
  }

  private func repeated<Subject>(_ ids: [Located<Identifier<Subject>>]) -> [Located<Diagnostic.Kind>] {
    var first: [Identifier<Subject>: SourceLocation] = [:]
    return ids.compactMap { id in
      if let location = first[id.value] {
        return Located(.duplicateID(id.value.description, firstLine: location.line), at: id.location)
      }
      first[id.value] = id.location
      return nil
    }
  }

  /// All time zones named in the file.
  package var timeZones: [Located<String>] { calendars.compactMap(\.draft.timeZone) }

  /// Services in `order` that do not exist.
  package func orderDiagnostics(services: Set<ServiceID>) -> [Located<Diagnostic.Kind>] {
    order.filter { !services.contains($0.value) }.map {
      Located(.unknownOrder($0.value.description), at: $0.location)
    }
  }
}
