package import TerminalModel

/// The areas of everything on a screen of a given size. Updating and drawing both use it.
package struct Layout: Equatable, Sendable {
  package enum Arrangement: Equatable, Sendable {
    case tooSmall, tooLarge
    /// One column: the focused list, the selections of the others, and below them a preview of the current entry if
    /// there is room. A focused reader takes the whole body.
    case stacked
    /// Lists at the left, the reader at the right. On a wide screen the entries have a column of their own between
    /// them.
    case columns
  }

  /// A pane's border and its content; in a stack the border is only the line of the title.
  package struct Area: Equatable, Sendable {
    package let frame: Rect
    package let content: Rect

    package init(frame: Rect, content: Rect) {
      self.frame = frame
      self.content = content
    }
  }

  package static let minimum = Size(columns: 20, rows: 6)
  /// The maximum width for lines of prose.
  package static let measure = 72
  /// The same where each line is spoken: about ten words.
  private static let calmMeasure = 56
  private static let columnsFrom = Size(columns: 72, rows: 12)
  /// The minimum width for the reader and two columns of lists.
  private static let threeColumnsFrom = 150
  private static let leastReader = 64
  /// The minimum width for two pages side by side.
  private static let besideFrom = 120
  /// The minimum height of a stack for two pages.
  private static let rowsOfTwoPages = 8
  /// The minimum height of a calm stack for the titles of all lists.
  private static let rowsOfThreeTitles = 10

  package let size: Size
  private let needs: PaneNeeds
  private let isPinned: Bool
  /// True for a screen that shows one list or page at a time.
  package let isCalm: Bool
  package let arrangement: Arrangement
  package let header: Rect
  package let body: Rect
  package let status: Rect
  private let panes: PaneAreas

  /// `isPinned` is true if an entry stays beside the reader; a calm screen is stacked and shows one pane alone.
  package init(_ size: Size, focus: Pane, needs: PaneNeeds, isPinned: Bool = false, isCalm: Bool = false) {
    self.size = size
    self.needs = needs
    self.isPinned = isPinned || focus == .pinned
    self.isCalm = isCalm
    header = Rect(column: 0, row: 0, columns: size.columns, rows: 1)
    status = Rect(column: 0, row: max(0, size.rows - 1), columns: size.columns, rows: 1)
    body = Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 2))
    if size.columns < Self.minimum.columns || size.rows < Self.minimum.rows {
      arrangement = .tooSmall
      panes = PaneAreas()
    } else if size.isTooLarge {
      arrangement = .tooLarge
      panes = PaneAreas()
    } else if isCalm {
      arrangement = .stacked
      panes = Self.stack(in: body, focus: focus, needs, isPinned: self.isPinned, isCalm: true)
    } else if size.columns < Self.columnsFrom.columns || size.rows < Self.columnsFrom.rows {
      arrangement = .stacked
      panes = Self.stack(in: body, focus: focus, needs, isPinned: self.isPinned)
    } else {
      arrangement = .columns
      panes = Self.columns(in: body, focus: focus, needs, isPinned: self.isPinned)
    }
  }

  /// The same screen while another pane has the focus.
  package func focusing(on pane: Pane) -> Layout {
    Layout(size, focus: pane, needs: needs, isPinned: isPinned, isCalm: isCalm)
  }

  /// Nil if the pane is not on the screen.
  package func area(of pane: Pane) -> Area? { panes[pane] }

  private static func columns(in body: Rect, focus: Pane, _ needs: PaneNeeds, isPinned: Bool) -> PaneAreas {
    guard body.columns < threeColumnsFrom || isPinned else { return threeColumns(in: body, needs) }
    let isBeside = isPinned && body.columns >= besideFrom
    let left = min(52, max(34, isBeside ? body.columns * 3 / 10 : body.columns * 2 / 5))
    var panes = PaneAreas()
    var row = body.row
    for (pane, rows) in zip([Pane.services, .contacts, .entries], listHeights(body.rows, focus: focus, needs)) {
      panes[pane] = list(Rect(column: body.column, row: row, columns: left, rows: rows))
      row += rows
    }
    let pages = Rect(
      column: left + 1, row: body.row, columns: body.columns - left - 1, rows: body.rows)
    guard isPinned else {
      panes[.reader] = reader(in: pages)
      return panes
    }
    if isBeside {
      let half = (pages.columns - 1) / 2
      panes[.reader] = reader(in: Rect(column: pages.column, row: pages.row, columns: half, rows: pages.rows))
      panes[.pinned] = reader(
        in: Rect(
          column: pages.column + half + 1, row: pages.row, columns: pages.columns - half - 1, rows: pages.rows))
    } else {
      let half = (pages.rows + 1) / 2
      panes[.reader] = reader(in: Rect(column: pages.column, row: pages.row, columns: pages.columns, rows: half))
      panes[.pinned] = reader(
        in: Rect(column: pages.column, row: pages.row + half, columns: pages.columns, rows: pages.rows - half))
    }
    return panes
  }

  /// The services are as wide as the widest of them, the channels have room for their times; the entries share the rest
  /// with the reader, whose lines need not be the longest that are readable.
  private static func threeColumns(in body: Rect, _ needs: PaneNeeds) -> PaneAreas {
    let left = min(body.columns * 3 / 10, max(46, needs.serviceColumns + 7))
    let rest = body.columns - left - 2
    let middle = min(64, rest - min(measure + 4, max(leastReader, rest * 3 / 5)))
    let contacts = min(max(1, needs.contacts) + 2, body.rows / 2)
    let services = max(min(needs.services + 2, body.rows - contacts), body.rows / 2)
    let side = Rect(column: body.column, row: body.row, columns: left, rows: services)
    var panes = PaneAreas()
    panes[.services] = list(side)
    panes[.contacts] = list(
      Rect(column: body.column, row: side.bottom, columns: left, rows: body.rows - services))
    panes[.entries] = list(Rect(column: left + 1, row: body.row, columns: middle, rows: body.rows))
    panes[.reader] = reader(
      in: Rect(
        column: left + middle + 2, row: body.row, columns: body.columns - left - middle - 2, rows: body.rows))
    return panes
  }

  private static func list(_ frame: Rect) -> Area { Area(frame: frame, content: frame.inset(by: 1)) }

  private static func reader(in frame: Rect) -> Area {
    Area(frame: frame, content: prose(in: frame.inset(by: 1), topMargin: frame.rows >= 16 ? 1 : 0))
  }

  /// Heights of the three lists with their borders, by what they hold; the focused one grows if there are few rows.
  private static func listHeights(_ rows: Int, focus: Pane, _ needs: PaneNeeds) -> [Int] {
    if rows >= 20 {
      return SharedRows.shares(of: rows, needs: [max(1, needs.services) + 2, max(1, needs.contacts) + 2, .max])
    }
    let grown = focus.showsPage ? Pane.entries : focus
    let small = 3
    return [Pane.services, .contacts, .entries].map { $0 == grown ? rows - 2 * small : small }
  }

  /// In a calm screen the other lists have only their titles, and there is no preview.
  private static func stack(
    in body: Rect, focus: Pane, _ needs: PaneNeeds, isPinned: Bool, isCalm: Bool = false
  ) -> PaneAreas {
    if focus.showsPage {
      var panes = PaneAreas()
      guard isPinned, body.rows >= rowsOfTwoPages else {
        panes[focus] = titled(body, measure: isCalm ? calmMeasure : measure)
        return panes
      }
      let half = (body.rows + 1) / 2
      panes[.reader] = titled(Rect(column: body.column, row: body.row, columns: body.columns, rows: half))
      panes[.pinned] = titled(
        Rect(column: body.column, row: body.row + half, columns: body.columns, rows: body.rows - half))
      return panes
    }
    let collapsed = body.rows >= 10 && !isCalm ? 1 : 0
    let room = body.rows - 3 - 2 * collapsed
    // A title and two lines of text are worth more than the last rows of a list.
    let least = isCalm ? 0 : room >= 12 ? room / 2 : room >= 8 ? 3 : 0
    let preview = least == 0 ? 0 : max(least, room - rowsNeeded(by: focus, needs))
    var panes = PaneAreas()
    // Few rows would be drawn again one by one where more of them are moved.
    if isCalm, body.rows < rowsOfThreeTitles {
      panes[focus] = titled(body).withoutMargins
      return panes
    }
    var row = body.row
    for pane in [Pane.services, .contacts, .entries] {
      let rows = pane == focus ? room - preview : collapsed
      panes[pane] = Area(
        frame: Rect(column: body.column, row: row, columns: body.columns, rows: 1),
        content: Rect(column: body.column, row: row + 1, columns: body.columns, rows: rows))
      row += 1 + rows
    }
    if preview > 0 {
      let rest = Rect(column: body.column, row: row + 1, columns: body.columns, rows: preview - 1)
      panes[.reader] = Area(
        frame: Rect(column: body.column, row: row, columns: body.columns, rows: 1),
        content: prose(in: rest, topMargin: 0))
    }
    return panes
  }

  /// Of the entries as many as there are.
  private static func rowsNeeded(by list: Pane, _ needs: PaneNeeds) -> Int {
    switch list {
    case .services: max(1, needs.services)
    case .contacts: max(1, needs.contacts)
    case .entries, .reader, .pinned: .max
    }
  }

  /// A page below the line of its title.
  private static func titled(_ area: Rect, measure: Int = measure) -> Area {
    let content = Rect(column: area.column, row: area.row + 1, columns: area.columns, rows: max(0, area.rows - 1))
    let title = Rect(column: area.column, row: area.row, columns: area.columns, rows: 1)
    return Area(frame: title, content: prose(in: content, topMargin: 0, measure: measure))
  }

  private static func prose(in area: Rect, topMargin: Int, measure: Int = measure) -> Rect {
    Rect(
      column: area.column + 1, row: area.row + topMargin, columns: max(1, min(measure, area.columns - 2)),
      rows: max(0, area.rows - topMargin))
  }
}

extension Layout.Area {
  /// The same with the content as wide as its frame, for a list.
  fileprivate var withoutMargins: Layout.Area {
    Layout.Area(
      frame: frame,
      content: Rect(column: frame.column, row: content.row, columns: frame.columns, rows: content.rows))
  }
}

/// The areas of the panes that are on the screen.
private struct PaneAreas: Equatable {
  private var services: Layout.Area?
  private var contacts: Layout.Area?
  private var entries: Layout.Area?
  private var reader: Layout.Area?
  private var pinned: Layout.Area?

  subscript(pane: Pane) -> Layout.Area? {
    get {
      switch pane {
      case .services: services
      case .contacts: contacts
      case .entries: entries
      case .reader: reader
      case .pinned: pinned
      }
    }
    set {
      switch pane {
      case .services: services = newValue
      case .contacts: contacts = newValue
      case .entries: entries = newValue
      case .reader: reader = newValue
      case .pinned: pinned = newValue
      }
    }
  }
}
