extension ServiceDraft {
  /// An id names one item of its section.
  var uniqueIDFindings: [Placed<Finding>] {
    var first: [Reference.Item: Place] = [:]
    return items.compactMap { item in
      guard let id = item.id else { return nil }
      let key = Reference.Item(item.section, id.value)
      if let place = first[key] {
        return Placed(.duplicateID(id.value.description, firstLine: place.line), at: id.place)
      }
      first[key] = id.place
      return nil
    }
  }
}
