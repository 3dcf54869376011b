package import HelpContent

/// Text for the availability of a channel, in one language.
package struct AvailabilityFormatter {
  private let availability: Availability
  private let language: InterfaceLanguage

  package init(_ availability: Availability, in language: InterfaceLanguage) {
    self.availability = availability
    self.language = language
  }

  /// Readable without colour.
  package var symbol: String { Self.symbol(of: availability.kind) }

  package static func symbol(of kind: OpeningHours.Kind) -> String {
    switch kind {
    case .open: "●"
    case .closed: "○"
    case .unknown: "?"
    }
  }

  /// For the row of a list: `● until 18:00`, `○ Mon 09:00`.
  package var inShort: String {
    "\(symbol) \(inWords)"
  }

  /// `until 18:00`, `opens Mon 09:00`, `Hours unknown`.
  package var inWords: String {
    guard availability.kind != .unknown, let time = changeTime else {
      return availability.kind == .open ? localized(.hours(.allDay)) : stateText
    }
    return localized(availability.kind == .open ? .hours(.openUntil(time)) : nextState(at: time))
  }

  /// `● Open`, `○ Closed`, `? Hours unknown`.
  package var headline: String { "\(symbol) \(stateText)" }

  /// `closes in 3 h 28 min (18:00 KST, 17:00 here)`, or the reason why the state is unknown.
  package var detail: String {
    if case .unknown(let reason) = availability.state.status {
      return words(of: reason)
        + (changeTime.map { localized(.reader(.aside(localized(.hours(.openUntil($0)))))) } ?? "")
    }
    guard let change = availability.nextChange, let minutes = availability.minutesLeft, let time = changeTime else {
      return ""
    }
    let countdown: Message =
      switch (availability.kind, change.status.kind) {
      case (.closed, .open): .hours(.opensIn(minutes: minutes))
      case (_, .unknown): .hours(.unknownIn(minutes: minutes))
      default: .hours(.closesIn(minutes: minutes))
      }
    return localized(countdown) + localized(.reader(.aside(clocks(at: change.moment, time))))
  }

  /// `opens in 18 h (Mon 09:00 KST)`; nil unless the channel opens next.
  package var opening: String? {
    guard availability.kind != .open, let change = availability.nextChange, change.status.kind == .open,
      let minutes = availability.minutesLeft, let time = changeTime
    else { return nil }
    return localized(.hours(.opensIn(minutes: minutes))) + localized(.reader(.aside(clocks(at: change.moment, time))))
  }

  /// The time in the channel's zone, and in the reader's if it differs.
  private func clocks(at moment: Int, _ time: String) -> String {
    let there = "\(time) \(availability.zoneLabel)"
    guard let reader = availability.readersZone else { return there }
    return there + " · " + localized(.hours(.hereTime(label(of: reader.wallClock(at: moment), in: reader))))
  }

  private var stateText: String {
    switch availability.kind {
    case .open: localized(.hours(.open))
    case .closed: localized(.hours(.closed))
    case .unknown: localized(.hours(.unknown))
    }
  }

  private func nextState(at time: String) -> Message {
    availability.nextChange?.status.kind == .unknown ? .hours(.unknownFrom(time)) : .hours(.opensAt(time))
  }

  private func words(of reason: OpeningHours.Status.Reason) -> String {
    switch reason {
    case .typical: localized(.hours(.typical))
    case .disputed: localized(.hours(.disputed))
    case .holidays(let year): localized(.hours(.holidaysUnknown(year: year)))
    }
  }

  private var changeTime: String? {
    availability.nextChange.map { label(of: availability.zone.wallClock(at: $0.moment), in: availability.zone) }
  }

  /// The time, preceded by the weekday within a week and by the date after that. A closing time of midnight belongs to
  /// the day before.
  private func label(of time: WallTime, in zone: ZoneOffsets) -> String {
    let today = zone.wallClock(at: availability.moment).dayNumber
    let isEnd = time.minute == 0 && availability.kind == .open
    let day = isEnd ? time.dayNumber - 1 : time.dayNumber
    let clock = OpeningHours.timeOfDay(isEnd ? 1_440 : time.minute)
    if day == today { return clock }
    let date = CalendarDate(dayNumber: day)
    return (1...6).contains(day - today) ? "\(localized(.hours(.weekday(date.weekday)))) \(clock)" : "\(date) \(clock)"
  }

  private func localized(_ message: Message) -> String { message.localized(in: language) }
}
