extension ServiceDraft {
  /// `verified` is a claim: it names a day that is not in the future, and at least one source.
  func reviewFindings(today: CalendarDate?) -> [Placed<Finding>] {
    guard let review else { return items.flatMap { $0.review?.findings(inheriting: nil, today: today) ?? [] } }
    let status = review.status == nil ? [Placed(Finding.missingKey("status", in: .review), at: review.place)] : []
    return status + review.findings(inheriting: nil, today: today)
      + items.flatMap { $0.review?.findings(inheriting: review, today: today) ?? [] }
  }

  /// The last day on which something is said to have been done: before it, the file has errors.
  package var latestDate: CalendarDate? {
    ([review] + items.map(\.review)).compactMap { $0?.latestDate }.max()
  }

  /// The entries whose last verification is too long ago, or whose translations are older than their text, for those who ask for it.
  package func staleFindings(on today: CalendarDate, reviewAfter: Int) -> [Placed<Finding>] {
    let own = [review].compactMap(\.self) + items.compactMap { $0.review?.inheriting(from: review) }
    return own.flatMap { draft -> [Placed<Finding>] in
      guard let review = draft.content(reviewAfter: reviewAfter) else { return [] }
      let stale = review.staleDays(on: today).map { Placed(Finding.stale(days: $0), at: draft.place) }
      let old = review.hasOldTranslations ? Placed(Finding.oldTranslations, at: draft.place) : nil
      return [stale, old].compactMap(\.self)
    }
  }
}

extension ReviewDraft {
  fileprivate var latestDate: CalendarDate? {
    ([verified?.value, revised?.value, translated?.value] + sources.map(\.accessed?.value)).compactMap(\.self).max()
  }

  fileprivate func findings(inheriting outer: ReviewDraft?, today: CalendarDate?) -> [Placed<Finding>] {
    let whole = inheriting(from: outer)
    var findings: [Placed<Finding>] = []
    if whole.status?.value == .verified {
      let place = status?.place ?? place
      if whole.verified?.value == nil { findings.append(Placed(.verifiedWithoutDate, at: place)) }
      if whole.sources.isEmpty { findings.append(Placed(.verifiedWithoutSource, at: place)) }
    }
    let dates = [verified.flatMap { verified in verified.value.map { Placed($0, at: verified.place) } }]
    for date in dates.compactMap(\.self) + sources.compactMap(\.accessed) + [revised, translated].compactMap(\.self) {
      if let today, date.value > today { findings.append(Placed(.futureDate(date.value), at: date.place)) }
    }
    return findings
  }
}
