extension ServiceDraft {
  /// The status `verified` needs a date that is not in the future and at least one source.
  func reviewDiagnostics(today: CalendarDate?) -> [Located<Diagnostic.Kind>] {
    guard let review else { return items.flatMap { $0.review?.diagnostics(inheriting: nil, today: today) ?? [] } }
    let status =
      review.status == nil ? [Located(Diagnostic.Kind.missingKey("status", in: .review), at: review.location)] : []
    return status + review.diagnostics(inheriting: nil, today: today)
      + items.flatMap { $0.review?.diagnostics(inheriting: review, today: today) ?? [] }
  }

  /// The latest date in any review. Validated before that day, the file has errors.
  package var latestDate: CalendarDate? {
    ([review] + items.map(\.review)).compactMap { $0?.latestDate }.max()
  }

  /// Entries whose verification is overdue or whose translations are older than their text.
  package func staleDiagnostics(on today: CalendarDate, reviewAfter: Int) -> [Located<Diagnostic.Kind>] {
    let own = [review].compactMap(\.self) + items.compactMap { $0.review?.inheriting(from: review) }
    return own.flatMap { draft -> [Located<Diagnostic.Kind>] in
      guard let review = draft.content(reviewAfter: reviewAfter) else { return [] }
      let stale = review.staleDays(on: today).map { Located(Diagnostic.Kind.stale(days: $0), at: draft.location) }
      let old = review.hasOldTranslations ? Located(Diagnostic.Kind.oldTranslations, at: draft.location) : nil
      return [stale, old].compactMap(\.self)
    }
  }
}

extension ReviewDraft {
  fileprivate var latestDate: CalendarDate? {
    ([verified?.value, revised?.value, translated?.value] + sources.map(\.accessed?.value)).compactMap(\.self).max()
  }

  fileprivate func diagnostics(inheriting outer: ReviewDraft?, today: CalendarDate?) -> [Located<Diagnostic.Kind>] {
    let whole = inheriting(from: outer)
    var diagnostics: [Located<Diagnostic.Kind>] = []
    if whole.status?.value == .verified {
      let location = status?.location ?? location
      if whole.verified?.value == nil { diagnostics.append(Located(.verifiedWithoutDate, at: location)) }
      if whole.sources.isEmpty { diagnostics.append(Located(.verifiedWithoutSource, at: location)) }
      if let verified = whole.verified?.value, let revised = whole.revised?.value, verified < revised {
        diagnostics.append(Located(.revisedSinceVerification(revised), at: self.revised?.location ?? location))
      }
    }
    let dates = [verified.flatMap { verified in verified.value.map { Located($0, at: verified.location) } }]
    for date in dates.compactMap(\.self) + sources.compactMap(\.accessed) + [revised, translated].compactMap(\.self) {
      if let today, date.value > today { diagnostics.append(Located(.futureDate(date.value), at: date.location)) }
    }
    return diagnostics
  }
}
