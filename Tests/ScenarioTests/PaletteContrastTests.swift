import HelpContent
import HelpViewModel
import HelpViews
import TerminalModel
import Testing

/// Contrast over the palettes that terminals come with, by the definition of WCAG 2.
@Suite("Contrast of themes") struct PaletteContrastTests {
  static let choices = [(ThemeChoice.auto, 4.5), (.contrast, 7)]

  @Test(arguments: TerminalPalette.all, [8, 16, 256])
  func `no text is below 4,5 to 1 and no warning below 7 to 1`(palette: TerminalPalette, colors: Int) throws {
    let brightness: Brightness = palette.brightness == .light ? .light : .dark
    for (choice, least) in Self.choices {
      let theme = Theme.chosen(choice, brightness, colors: colors)
      for style in try Self.texts(theme).map({ $0.style.reduced(to: colors) }) {
        guard let ratio = palette.contrast(style) else { continue }
        let isWarning = style == theme.warning.reduced(to: colors)
        #expect(ratio >= (isWarning ? 7 : least), "\(choice) \(style) \(ratio)")
      }
      let warning = try #require(palette.contrast(theme.warning.reduced(to: colors)))
      #expect(warning >= 7, "\(choice) \(warning)")
    }
  }

  @Test(arguments: [Theme.dark, .darkOfFew, .light, .lightOfFew, .contrast, .contrastOfFew, .mono])
  func `only what may be missed is dimmed`(theme: Theme) throws {
    for cell in try Self.texts(theme) where cell.style.attributes.contains(.dim) {
      #expect((0x2500...0x257F).contains(cell.base.value), "\(cell.text)")
    }
  }

  @Test func `a warning is seen on a background that the terminal does not tell`() throws {
    for palette in TerminalPalette.all {
      for theme in [Theme.dark, .light, .darkOfFew, .lightOfFew, .contrast, .contrastOfFew] {
        #expect(try #require(palette.contrast(theme.warning)) >= 7, "\(palette.testDescription)")
      }
    }
  }

  /// The cells that show something, on screens that show every style.
  private static func texts(_ theme: Theme) throws -> Set<Cell> {
    Set(try ThemeTests.states.flatMap { try ThemeTests.cells(after: $0, theme) }.filter { $0.base != " " })
  }
}
