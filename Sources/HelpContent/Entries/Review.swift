/// How far an entry can be trusted: who looked at it, when, and where it comes from.
package struct Review: Hashable, Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case verified, reported, unverified, disputed
  }

  package struct Source: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case official, `internal`
      case thirdParty = "third-party"
    }

    package let kind: Kind
    package let title: LocalizedText?
    package let url: String?
    package let accessed: CalendarDate?

    package init(kind: Kind, title: LocalizedText? = nil, url: String? = nil, accessed: CalendarDate? = nil) {
      self.kind = kind
      self.title = title
      self.url = url
      self.accessed = accessed
    }
  }

  package let status: Status
  package let verified: CalendarDate?
  package let by: String?
  /// Days after `verified` from which on the entry counts as stale.
  package let reviewAfter: Int
  package let sources: [Source]
  /// When the text in its own language was last changed in what it says.
  package let revised: CalendarDate?
  /// When its translations were last brought up to it.
  package let translated: CalendarDate?

  /// Taken where neither the entry nor its collection says otherwise.
  package static let defaultReviewAfter = 180

  package init(
    status: Status, verified: CalendarDate? = nil, by: String? = nil, reviewAfter: Int = Self.defaultReviewAfter,
    sources: [Source] = [], revised: CalendarDate? = nil, translated: CalendarDate? = nil
  ) {
    self.status = status
    self.verified = verified
    self.by = by
    self.reviewAfter = reviewAfter
    self.sources = sources
    self.revised = revised
    self.translated = translated
  }

  /// Whether the translations say what the text said before it was changed; unknown is not older.
  package var hasOldTranslations: Bool {
    guard let revised, let translated else { return false }
    return translated.dayNumber < revised.dayNumber
  }

  /// Days since the last verification when that is longer ago than `reviewAfter`, else nil.
  package func staleDays(on today: CalendarDate) -> Int? {
    guard let verified else { return nil }
    let age = today.dayNumber - verified.dayNumber
    return age > reviewAfter ? age : nil
  }
}
