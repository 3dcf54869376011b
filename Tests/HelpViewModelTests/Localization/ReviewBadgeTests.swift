import HelpContent
import HelpViewModel
import Testing

@Suite("Badges of trust") struct ReviewBadgeTests {
  private func badge(_ status: Review.Status, verified: String?, revised: String? = nil) -> String {
    let review = Review(
      status: status, verified: verified.flatMap { CalendarDate($0) }, revised: revised.flatMap { CalendarDate($0) })
    let note = Entry.note(Note(id: ItemID("a")!, level: .info, text: LocalizedText(.english, "A"), review: review))
    return ReviewBadge(of: note, today: CalendarDate("2026-11-20")).text(in: .english)
  }

  @Test func `what was verified says so until it is changed or long ago`() {
    #expect(badge(.verified, verified: "2026-11-01") == "✓ verified 2026-11-01")
    #expect(badge(.verified, verified: "2026-11-01", revised: "2026-11-01") == "✓ verified 2026-11-01")
    #expect(
      badge(.verified, verified: "2026-11-01", revised: "2026-11-02") == "… changed after it was verified 2026-11-02")
    #expect(badge(.verified, verified: "2026-01-01", revised: "2026-01-02") == "… verified 323 days ago")
    #expect(badge(.unverified, verified: nil, revised: "2026-11-02") == "? unverified")
  }
}
