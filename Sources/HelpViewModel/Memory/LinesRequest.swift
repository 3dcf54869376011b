/// Everything that the lines of a page depend on.
struct LinesRequest: Hashable, Sendable {
  let page: PageRequest
  let columns: Int
  /// The footer is at the bottom of as many rows.
  let rows: Int
  /// True if the title stands elsewhere, and few rows should have much text.
  let isPreview: Bool

  func hash(into hasher: inout Hasher) { hasher.combine(page) }

  fileprivate func lines(of page: Page) -> [PageLine] {
    let lines = page.lines(columns: columns, rows: rows)
    guard isPreview else { return lines }
    let rest = lines.withoutTitle
    return rows < 4 ? rest.filter { !$0.isBlank } : rest
  }
}

extension BrowserContext {
  /// The lines of a page, made once; empty if there is no such entry.
  func lines(for request: LinesRequest) -> [PageLine] {
    memory.lines(for: request) { page(for: request.page).map(request.lines) } ?? []
  }
}

extension [PageLine] {
  /// Without the title; a page that has nothing else is unchanged.
  fileprivate var withoutTitle: [PageLine] {
    let rest = drop { !$0.isBlank }.drop { $0.isBlank }
    return rest.isEmpty ? self : Array(rest)
  }
}
