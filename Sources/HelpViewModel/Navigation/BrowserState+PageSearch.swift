import HelpContent
import HelpSearch
import TerminalModel

/// A line of a page to which one can jump.
package struct PagePlace: Equatable, Sendable {
  /// Among the lines of the page as the reader shows it.
  package let index: Int
  package let line: PageLine
  package let isHeading: Bool
}

extension BrowserState {
  /// `t`: the headings and steps of the page, to jump to; typing searches its lines.
  mutating func showOutline(_ context: BrowserContext) {
    startSearch(context)
    guard search?.origin != nil else { return }
    search?.scope = .page
    if let session = search { search = searched(session, context) }
  }

  /// The page that is searched, in the lines in which the reader will show it; only its footer may stand lower there.
  package func searchedLines(_ context: BrowserContext) -> [PageLine] {
    guard let page = page(context), let area = Layout(size, focus: .reader).area(of: .reader)?.content else {
      return []
    }
    return page.lines(columns: area.columns, rows: 0)
  }

  /// Headings and steps, or what has the words that are typed: headings first, then all else, both in the order of the page.
  package func places(in lines: [PageLine]) -> [PagePlace] {
    guard let session = search else { return [] }
    let shown = lines.indices.filter { index in
      session.isBlank
        ? lines[index].isHeading || lines[index].beginsStep(after: lines[safe: index - 1]) : lines[index].isMarked
    }
    let places = shown.map { PagePlace(index: $0, line: lines[$0], isHeading: lines[$0].isHeading) }
    return session.isBlank ? places : places.filter(\.isHeading) + places.filter { !$0.isHeading }
  }

  /// Where the chosen one stands among `places`.
  package func chosenIndex(in places: [PagePlace]) -> Int {
    places.firstIndex { $0.index == search?.line } ?? 0
  }

  /// How many rows the list of the open search has, and which of them is chosen.
  package func searchRows(_ context: BrowserContext) -> (count: Int, chosen: Int) {
    guard let session = search else { return (0, 0) }
    guard session.scope == .page else { return (session.results.hits.count, session.chosenIndex ?? 0) }
    let places = places(in: searchedLines(context))
    return (places.count, chosenIndex(in: places))
  }

  /// Chooses a row of the list, which goes on to show what it shows.
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

  /// The first row of the list on the screen; the chosen one is always among those that follow.
  package func firstSearchRow(_ context: BrowserContext) -> Int {
    guard let session = search else { return 0 }
    let (count, chosen) = searchRows(context)
    let visible = SearchLayout(layout, session.scope).hitsPerPage
    return Self.offset(session.offset, showing: chosen, visible: visible, count: count)
  }

  /// Goes to the chosen line; what was typed can be come back to, a mere list of headings not.
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
    let rows = layout.area(of: .reader)?.content.rows ?? 0
    navigation.scroll[origin] = place.isHeading ? place.index : max(0, place.index - rows / 3)
    if let step = place.line.step { goToStep(step, of: origin, context) }
    return session.isBlank ? [] : remember(.searched(session.field.text))
  }
}

extension PageLine {
  fileprivate func beginsStep(after line: PageLine?) -> Bool { step != nil && step != line?.step }
}
