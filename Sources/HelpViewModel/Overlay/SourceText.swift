import HelpContent

/// Tells where an entry comes from, and how far it can be trusted.
struct SourceText {
  let languages: LanguagePreference
  let interface: InterfaceLanguage
  let today: CalendarDate?

  /// One of the sources in full; the badge says how the entry stands.
  func text(of review: Review, source index: Int) -> String {
    var lines = [ReviewBadge(review, today: today).text(in: interface)]
    lines.append(
      (review.verified.map { word(.verifiedOn($0.description)) } ?? word(.neverReviewed))
        + (review.by.map { " · \($0)" } ?? ""))
    lines += ["", word(.source) + (review.sources.count > 1 ? " \(index + 1)/\(review.sources.count)" : "")]
    guard let source = review.sources[safe: index] else { return (lines + ["–"]).joined(separator: "\n") }
    lines.append(word(.sourceKind(source.kind)))
    lines += source.title.map { [BrowserContext.oneLine(languages.choose($0).text)] } ?? []
    lines += source.url.map { [$0] } ?? []
    lines += source.accessed.map { [word(.accessedOn($0.description))] } ?? []
    return lines.joined(separator: "\n")
  }

  private func word(_ message: Message) -> String { message.words(in: interface) }
}
