/// The trustworthiness of an entry: its status, reviewer, dates and sources.
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
  /// Days after `verified` until the entry is stale.
  package let reviewAfter: Int
  package let sources: [Source]
  /// Date of the last change of meaning in the original language.
  package let revised: CalendarDate?
  /// Date on which the translations were last updated.
  package let translated: CalendarDate?

  /// Days; used if neither the entry nor its collection sets them.
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

  /// True if the text was revised after its translations; false if either date is unknown.
  package var hasOldTranslations: Bool {
    guard let revised, let translated else { return false }
    return translated.dayNumber < revised.dayNumber
  }

  /// The day of a change that nobody has verified; nil if there is none, or if it is unknown.
  package var revisedSinceVerification: CalendarDate? {
    guard status == .verified, let verified, let revised, verified < revised else { return nil }
    return revised
  }

  /// Days since the last verification if they exceed `reviewAfter`, else nil.
  package func staleDays(on today: CalendarDate) -> Int? {
    guard let verified else { return nil }
    let age = today.dayNumber - verified.dayNumber
    return age > reviewAfter ? age : nil
  }
}
