import HelpContent
import HelpSearch
import TerminalModel

/// A line of a page to jump to.
package struct PagePlace: Equatable, Sendable {
  /// Its index in the lines of the page as the reader shows it.
  package let index: Int
  package let line: PageLine
  package let isHeading: Bool
}

extension BrowserState {
  /// `t`: lists the headings and steps of the page, to jump to; typing searches its lines.
  mutating func showOutline(_ context: BrowserContext) {
    startSearch(context)
    guard search?.origin != nil else { return }
    search?.scope = .page
    if let session = search { search = searched(session, context) }
  }

  /// The searched page in the lines of the reader; only the footer may be lower there.
  package func searchedLines(_ context: BrowserContext) -> [PageLine] {
    guard let area = layout.focusing(on: .reader).area(of: .reader)?.content else { return [] }
    return pageLines(columns: area.columns, rows: 0, context)
  }

  /// Headings and steps if nothing is typed. Otherwise the matching lines, headings first, each group in the order of
  /// the page.
  package func places(in lines: [PageLine]) -> [PagePlace] {
    guard let session = search else { return [] }
    let shown = lines.indices.filter { index in
      session.isBlank
        ? lines[index].isHeading || lines[index].beginsStep(after: lines[safe: index - 1]) : lines[index].isMarked
    }
    let places = shown.map { PagePlace(index: $0, line: lines[$0], isHeading: lines[$0].isHeading) }
    return session.isBlank ? places : places.filter(\.isHeading) + places.filter { !$0.isHeading }
  }

  /// The index of the chosen line in `places`; 0 if none is chosen.
  package func chosenIndex(in places: [PagePlace]) -> Int {
    places.firstIndex { $0.index == search?.line } ?? 0
  }

  /// The number of rows in the list of the open search, and the chosen one; zeros if no search is open.
  package func searchRows(_ context: BrowserContext) -> (count: Int, chosen: Int) {
    guard let session = search else { return (0, 0) }
    guard session.scope == .page else { return (session.results.hits.count, session.chosenIndex ?? 0) }
    let places = places(in: searchedLines(context))
    return (places.count, chosenIndex(in: places))
  }

  /// Chooses a row of the list without scrolling it.
  mutating func chooseRow(_ row: Int, _ context: BrowserContext) {
    guard var session = search else { return }
    session.offset = firstSearchRow(context)
    if session.scope == .page {
      session.line = places(in: searchedLines(context))[safe: row]?.index
    } else {
      session.chosen = session.results.hits[safe: row]?.reference
    }
    search = session
  }

  /// The first visible row of the list; the chosen one is always in view.
  package func firstSearchRow(_ context: BrowserContext) -> Int {
    guard let session = search else { return 0 }
    let (count, chosen) = searchRows(context)
    let visible = SearchLayout(layout, session.scope).hitsPerPage
    return Self.offset(session.offset, showing: chosen, visible: visible, count: count)
  }

  /// Goes to the chosen line. Escape returns to a search with text, but not to a mere list of headings.
  mutating func openChosenPlace(_ context: BrowserContext) -> [Effect] {
    guard let session = search, let origin = session.origin else { return [] }
    let places = places(in: searchedLines(context))
    guard let place = places[safe: chosenIndex(in: places)] else { return [] }
    if session.isBlank {
      back()
      enterReader()
    } else {
      backStack.append(Step(navigation: navigation, search: session, reason: .searched))
      search = nil
      matchWalk = MatchWalk(matcher: session.results.matcher, hits: [origin], index: 0)
      show(origin, context)
      navigation.focus = .reader
    }
    let rows = areaInFocus?.content.rows ?? 0
    navigation.scroll[origin] = place.isHeading ? place.index : max(0, place.index - rows / 3)
    if let step = place.line.step { goToStep(step, of: origin, context) }
    return rememberSearch(session, context)
  }
}

extension PageLine {
  fileprivate func beginsStep(after line: PageLine?) -> Bool { step != nil && step != line?.step }
}
