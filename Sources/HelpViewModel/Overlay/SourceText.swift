import HelpContent

/// Makes the text about an entry's sources and review.
struct SourceText {
  let languages: LanguagePreference
  let interfaceLanguage: InterfaceLanguage
  let today: CalendarDate?

  /// The state of the review, and one of the sources in full.
  func text(of entry: Entry, source index: Int) -> String {
    let review = entry.review
    var lines = [ReviewBadge(of: entry, today: today).text(in: interfaceLanguage)]
    lines.append(
      (review.verified.map { localized(.review(.verifiedOn($0.description))) } ?? localized(.review(.neverVerified)))
        + (review.by.map { " · \($0)" } ?? ""))
    lines += [
      "", localized(.review(.source)) + (review.sources.count > 1 ? " \(index + 1)/\(review.sources.count)" : ""),
    ]
    guard let source = review.sources[safe: index] else { return (lines + ["–"]).joined(separator: "\n") }
    lines.append(localized(.review(.sourceKind(source.kind))))
    lines += source.title.map { [languages.choose($0).oneLine] } ?? []
    lines += source.url.map { [$0] } ?? []
    lines += source.accessed.map { [localized(.review(.accessedOn($0.description)))] } ?? []
    return lines.joined(separator: "\n")
  }

  private func localized(_ message: Message) -> String { message.localized(in: interfaceLanguage) }
}
