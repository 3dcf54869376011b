import HelpViewModel
import TerminalModel
import Testing

@Suite("Layout") struct LayoutTests {
  @Test func `layout has two columns from 72×12, a stack below that and one sentence under 20×6 and over 1000×1000`() {
    let arrangement = { (columns: Int, rows: Int) in
      Layout(Size(columns: columns, rows: rows), focus: .services, needs: Self.few).arrangement
    }
    #expect(arrangement(72, 24) == .columns)
    #expect(arrangement(71, 24) == .stacked)
    #expect(arrangement(100, 11) == .stacked)
    #expect(arrangement(20, 6) == .stacked)
    #expect(arrangement(19, 6) == .tooSmall)
    #expect(arrangement(20, 5) == .tooSmall)
    #expect(arrangement(1_001, 30) == .tooLarge)
    #expect(arrangement(100, 1_001) == .tooLarge)
    #expect(arrangement(1_000, 1_000) == .columns)
  }

  @Test func `from 150 columns the entries have a column of their own`() {
    for focus in Pane.allCases where focus != .pinned {
      let wide = Layout(Size(columns: 150, rows: 40), focus: focus, needs: Self.few)
      #expect(wide.area(of: .entries)?.frame == Rect(column: 46, row: 1, columns: 39, rows: 38))
      #expect(wide.area(of: .services)?.frame == Rect(column: 0, row: 1, columns: 45, rows: 19))
      #expect(wide.area(of: .reader)?.frame.column == 86)
    }
    #expect(
      Layout(Size(columns: 149, rows: 40), focus: .services, needs: Self.few).area(of: .entries)?.frame.column == 0)
  }

  @Test
  func `a QR code with caption and text fits into every window of the required size`() {
    for size in [21, 25, 57] {
      for columns in stride(from: 20, through: 120, by: 3) {
        for rows in 6...60 {
          let layout = Layout(Size(columns: columns, rows: rows), focus: .reader, needs: Self.few)
          let places = QRCodeLayout(layout, size: size)
          let fits = columns >= places.needed.columns && rows >= places.needed.rows
          #expect((places.code != nil) == fits)
          let areas = [places.caption, places.code, places.text].compactMap(\.self)
          for area in areas { #expect(!area.isEmpty && area.intersection(layout.body) == area, "\(columns)x\(rows)") }
          for (above, below) in zip(areas, areas.dropFirst()) {
            #expect(above.bottom <= below.row, "\(columns)x\(rows)")
          }
          #expect((places.caption != nil) == (fits && rows > places.needed.rows))
        }
      }
    }
  }

  @Test func `the reader's lines stay readable on a wide screen`() {
    let reader = Layout(Size(columns: 200, rows: 60), focus: .reader, needs: Self.few).area(of: .reader)
    #expect(reader?.content.columns == 72)
  }

  @Test(arguments: [(few, [8, 5, 15]), (many, [11, 6, 11]), (none, [3, 3, 22])])
  func `lists share the height by what they hold`(needs: PaneNeeds, heights: [Int]) {
    let layout = Layout(Size(columns: 100, rows: 30), focus: .services, needs: needs)
    #expect([Pane.services, .contacts, .entries].map { layout.area(of: $0)?.frame.rows } == heights)
  }

  @Test func `on a wide screen few channels leave their rows to many services, and long names get more columns`() {
    let size = Size(columns: 200, rows: 50)
    let many = Layout(size, focus: .services, needs: Self.many)
    #expect(many.area(of: .services)?.frame == Rect(column: 0, row: 1, columns: 51, rows: 42))
    #expect(many.area(of: .contacts)?.frame.rows == 6)
    #expect(Layout(size, focus: .services, needs: Self.few).area(of: .services)?.frame.columns == 46)
  }

  @Test func `in a stack the preview takes the rows that a list does not need`() {
    let rows = { (focus: Pane, needs: PaneNeeds) in
      Layout(Size(columns: 40, rows: 15), focus: focus, needs: needs).area(of: focus)?.content.rows
    }
    #expect(rows(.contacts, Self.few) == 3 && rows(.contacts, Self.many) == 4)
    #expect(rows(.services, Self.few) == 5 && rows(.services, Self.none) == 1 && rows(.entries, Self.few) == 5)
  }

  private static let few = PaneNeeds(services: 6, contacts: 3, serviceColumns: 26)
  private static let many = PaneNeeds(services: 300, contacts: 4, serviceColumns: 44)
  private static let none = PaneNeeds(services: 0, contacts: 0, serviceColumns: 0)

  @Test(arguments: Pane.allCases) func `panes stay on the screen and do not overlap`(focus: Pane) {
    for columns in stride(from: 20, through: 240, by: 7) {
      for rows in 6...70 {
        let size = Size(columns: columns, rows: rows)
        let layout = Layout(size, focus: focus, needs: rows % 3 == 0 ? Self.many : rows % 3 == 1 ? Self.few : Self.none)
        let areas = Pane.allCases.compactMap { layout.area(of: $0) }
        for area in areas {
          #expect(area.frame.intersection(Rect(size)) == area.frame)
          #expect(area.content.intersection(layout.body) == area.content || area.content.isEmpty)
        }
        for (index, area) in areas.enumerated() {
          for other in areas.dropFirst(index + 1) {
            #expect(area.frame.intersection(other.frame).isEmpty, "\(size)")
            #expect(area.content.intersection(other.content).isEmpty, "\(size)")
          }
        }
        #expect(layout.area(of: focus).map { !$0.content.isEmpty } == true, "\(size)")
      }
    }
  }
}
