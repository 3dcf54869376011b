extension CollectionDraft {
  /// Diagnostics of the file on its own.
  package var diagnostics: [Located<Diagnostic.Kind>] {
    repeated(categories.compactMap(\.id)) + repeated(order) + repeated(calendars.map(\.id))
      + calendars.flatMap(\.draft.workingDays).filter { $0.value.weekday.rawValue < Weekday.saturday.rawValue }.map {
        Located(.needlessWorkingDay($0.value), at: $0.location)
      }
  }

  /// Calendars whose holidays are known for less than sixty days from `today` on. `command` writes those of the next year.
  package func calendarDiagnostics(
    today: CalendarDate, command: (_ timeZone: String, _ year: Int) -> String?
  ) -> [Located<Diagnostic.Kind>] {
    content?.calendars.compactMap { calendar in
      guard let end = calendar.end, let id = calendars.first(where: { $0.id.value == calendar.id })?.id,
        0..<60 ~= end.dayNumber - today.dayNumber
      else { return nil }
      let ends = Diagnostic.Kind.calendarEnds(
        end, calendar: calendar.id.description, command: command(calendar.timeZone, end.year + 1))
      return Located(ends, at: id.location)
    } ?? []
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
