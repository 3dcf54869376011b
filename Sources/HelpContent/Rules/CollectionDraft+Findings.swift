extension CollectionDraft {
  /// What is wrong with a collection taken by itself.
  package var findings: [Placed<Finding>] {
    repeated(categories.compactMap(\.id)) + repeated(order) + repeated(calendars.map(\.id))
  }

  private func repeated<Subject>(_ ids: [Placed<Identifier<Subject>>]) -> [Placed<Finding>] {
    var first: [Identifier<Subject>: Place] = [:]
    return ids.compactMap { id in
      if let place = first[id.value] {
        return Placed(.duplicateID(id.value.description, firstLine: place.line), at: id.place)
      }
      first[id.value] = id.place
      return nil
    }
  }

  /// Every zone that the file names.
  package var timeZones: [Placed<String>] { calendars.compactMap(\.draft.timeZone) }

  /// Names in the order that no service has.
  package func orderFindings(services: Set<ServiceID>) -> [Placed<Finding>] {
    order.filter { !services.contains($0.value) }.map {
      Placed(.unknownOrder($0.value.description), at: $0.place)
    }
  }
}
