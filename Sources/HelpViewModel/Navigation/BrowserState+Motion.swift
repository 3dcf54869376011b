import HelpContent
import TerminalModel

/// How far to go.
enum Motion: Equatable {
  case rows(Int)
  case pages(Int)
  case halfPages(Int)
  case start, end

  func target(from position: Int, page: Int, count: Int) -> Int {
    let distance =
      switch self {
      case .rows(let rows): rows
      case .pages(let pages): pages * max(1, page - 1)
      case .halfPages(let halves): halves * max(1, page / 2)
      case .start: -position
      case .end: count - 1 - position
      }
    return max(0, min(count - 1, position + distance))
  }
}

extension BrowserState {
  mutating func move(_ motion: Motion, _ context: BrowserContext) {
    if let open = help {
      let count = max(1, helpLines(context).count - helpRows + 1)
      help = Help(offset: motion.target(from: open.offset, page: helpRows, count: count))
    } else if search != nil {
      moveInHits(motion)
    } else if navigation.focus == .reader {
      moveInReader(motion, context)
    } else if let list = navigation.list(of: navigation.focus) {
      let rows = rows(of: list, context)
      let page = layout.area(of: navigation.focus)?.content.rows ?? 1
      let target = motion.target(from: selectedIndex(of: list, rows), page: page, count: rows.count)
      if let reference = rows[safe: target] { select(reference, context) }
    }
  }

  private mutating func moveInHits(_ motion: Motion) {
    guard let session = search else { return }
    let page = SearchLayout(layout).hitsPerPage
    let target = motion.target(
      from: session.chosenIndex ?? 0, page: page, count: session.results.hits.count)
    search?.chosen = session.results.hits[safe: target]?.reference
  }

  /// In a guide the rows are its steps; past the last one, and everywhere else, they are lines.
  private mutating func moveInReader(_ motion: Motion, _ context: BrowserContext) {
    guard let subject = subject(context), let area = layout.area(of: .reader)?.content else { return }
    let lines = readerLines(context)
    if case .rows(let rows) = motion, let count = lines.last(where: { $0.step != nil })?.step.map({ $0 + 1 }) {
      let target = (navigation.steps[subject] ?? 0) + rows
      if (0..<count).contains(target) {
        navigation.steps[subject] = target
        reveal(step: target, in: lines, rows: area.rows, of: subject)
        return
      }
    }
    let top = navigation.scroll[subject] ?? 0
    navigation.scroll[subject] = motion.target(from: top, page: area.rows, count: max(1, lines.count - area.rows + 1))
  }

  private mutating func reveal(step: Int, in lines: [PageLine], rows: Int, of subject: HelpContent.Reference) {
    let own = lines.indices.filter { lines[$0].step == step }
    guard let first = own.first, let last = own.last else { return }
    let top = navigation.scroll[subject] ?? 0
    if first < top {
      // The first step brings what stands before it back into view.
      navigation.scroll[subject] = step == 0 ? 0 : first
    } else if last >= top + rows {
      navigation.scroll[subject] = min(first, last - rows + 1)
    }
  }

  /// Brings every selection into view and every scroll position into its bounds.
  mutating func settle(_ context: BrowserContext) {
    for pane in [Pane.services, .contacts, .entries] {
      guard let list = navigation.list(of: pane), let area = layout.area(of: pane) else { continue }
      let rows = rows(of: list, context)
      navigation.offsets[list] = Self.offset(
        navigation.offsets[list] ?? 0, showing: selectedIndex(of: list, rows), rows: area.content.rows,
        count: rows.count)
    }
    if var session = search {
      session.offset = Self.offset(
        session.offset, showing: session.chosenIndex ?? 0, rows: SearchLayout(layout).hitsPerPage,
        count: session.results.hits.count)
      search = session
    }
    if search == nil, let subject = subject(context), let area = layout.area(of: .reader)?.content,
      let top = navigation.scroll[subject], top > 0
    {
      navigation.scroll[subject] = max(0, min(top, readerLines(context).count - area.rows))
    }
    if let open = help { help = Help(offset: max(0, min(open.offset, helpLines(context).count - helpRows))) }
  }

  /// The offset nearest to `offset` at which row `index` is in view and the page is as full as it can be.
  static func offset(_ offset: Int, showing index: Int, rows: Int, count: Int) -> Int {
    guard rows > 0 else { return 0 }
    let visible = max(index - rows + 1, min(index, offset))
    return max(0, min(visible, count - rows))
  }
}
