import Foundation
import HelpContent
import HelpViewModel
import HelpViews
import TerminalModel
import Testing

/// The styles of each theme.
@Suite("Themes") struct ThemeTests {
  private static let context = Result { try BrowserContext.starter() }
  static let states = ["", "?", "3j", "jj3]<Enter>jj", "/refund", "f", "5f", "jj2y"]

  @Test(arguments: states) func `every text of the high-contrast theme has a contrast of at least 7 to 1`(
    keys: String
  ) throws {
    for cell in try Self.cells(after: keys, .contrast) {
      let ratio = try #require(Self.contrast(cell.style))
      #expect(ratio >= 7, "\(cell.text) \(ratio)")
      #expect(!cell.style.attributes.contains(.dim))
    }
  }

  @Test(arguments: states) func `without colours the theme uses none, and the selection is reversed`(keys: String)
    throws
  {
    let cells = try Self.cells(after: keys, .mono)
    #expect(cells.allSatisfy { $0.style.foreground == .standard && $0.style.background == .standard })
    if ["", "3j", "jj2y"].contains(keys) {
      #expect(cells.contains { $0.style.attributes.contains(.reverse) })
    }
  }

  @Test(arguments: ["", "jj2", "3jj", "/refund", "/refund<Down>", "?", "O", "3t", "m"])
  func `in every theme the chosen row is a bar from end to end, and there is no other`(keys: String) throws {
    for theme in [Theme.dark, .darkOfFew, .light, .lightOfFew, .contrast, .contrastOfFew, .mono] {
      let rows = try Self.rows(after: keys, theme)
      let bars = rows.filter { $0.contains { $0.style.isBar(of: theme) } }
      #expect(bars.count == (keys == "m" ? 0 : 1))
      for row in bars {
        let bar = row.drop { $0.text != "▸" || !$0.style.isBar(of: theme) }.prefix { $0.style.isBar(of: theme) }
        #expect(bar.count >= 30 && row.count { $0.style.isBar(of: theme) } == bar.count)
      }
    }
  }

  @Test func `the automatic theme follows the terminal's brightness and is colourless without colours`() {
    #expect(Theme.chosen(.auto, .light, colors: 256) == .light)
    #expect(Theme.chosen(.auto, .dark, colors: 256) == .dark)
    #expect(Theme.chosen(.light, .dark, colors: 256) == .light)
    #expect(Theme.chosen(.contrast, .light, colors: 0) == .mono)
  }

  @Test(arguments: [8, 16]) func `with few colours each theme has only those that can be read`(colors: Int) {
    #expect(Theme.chosen(.auto, .light, colors: colors) == .lightOfFew)
    #expect(Theme.chosen(.dark, .light, colors: colors) == .darkOfFew)
    #expect(Theme.chosen(.contrast, .dark, colors: colors) == .contrastOfFew)
  }

  @Test func `brightness is read from COLORFGBG or from the terminal's answer`() {
    let told = { Brightness(variableOf: Environment(["COLORFGBG": $0])) }
    #expect(told("15;0") == .dark)
    #expect(told("0;default;15") == .light)
    #expect(told("") == nil && told("15;default") == nil && told("0;99") == nil)
    #expect(Brightness(BackgroundColor(red: 253, green: 246, blue: 227)) == .light)
    #expect(Brightness(BackgroundColor(red: 0, green: 43, blue: 54)) == .dark)
  }

  static func cells(after keys: String, _ theme: Theme) throws -> [Cell] {
    try rows(after: keys, theme).flatMap(\.self)
  }

  private static func rows(after keys: String, _ theme: Theme) throws -> [[Cell]] {
    let context = try context.get()
    var state = BrowserState(
      size: Size(columns: 100, rows: 30), interfaceLanguage: .english,
      languages: LanguagePreference([.english], fallback: .korean), context: context)
    for key in keys.isEmpty ? [] : try Key.sequence(keys) { _ = state.press(key, context) }
    let grid = BrowserScreen.frame(state, context, theme: theme).grid
    return (0..<grid.size.rows).map { Array(grid[row: $0]) }
  }

  /// Nil where the colours are the terminal's.
  private static func contrast(_ style: Style) -> Double? {
    guard case .indexed(let front) = style.foreground, case .indexed(let back) = style.background else { return nil }
    return contrast(front, back)
  }

  /// The contrast ratio of WCAG 2.
  private static func contrast(_ a: UInt8, _ b: UInt8) -> Double {
    let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)
  }

  private static func luminance(_ index: UInt8) -> Double {
    let (red, green, blue) = Color.components(of: index)
    let linear = [red, green, blue].map { value -> Double in
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}

extension Style {
  fileprivate func isBar(of theme: Theme) -> Bool {
    let bar = theme.selection
    return foreground == bar.foreground && background == bar.background
      && attributes.contains(.reverse) == bar.attributes.contains(.reverse)
  }
}
