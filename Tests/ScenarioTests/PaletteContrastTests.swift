import HelpContent
import HelpViewModel
import HelpViews
import TerminalModel
import Testing

/// Contrast over the palettes that terminals come with, by the definition of WCAG 2.
@Suite("Contrast of themes") struct PaletteContrastTests {
  static let choices = [(ThemeChoice.auto, 4.5), (.contrast, 7)]

  private static let themes = [Theme.dark, .darkOfFew, .light, .lightOfFew, .contrast, .contrastOfFew]

  /// The choices, palettes and numbers of colours that lead to a theme.
  private static func uses(of theme: Theme) -> [(least: Double, palette: TerminalPalette, colors: Int)] {
    choices.flatMap { choice, least in
      TerminalPalette.all.flatMap { palette in
        [8, 16, 256].filter { Theme.chosen(choice, palette.brightness == .light ? .light : .dark, colors: $0) == theme }
          .map { (least, palette, $0) }
      }
    }
  }

  @Test(arguments: themes) func `no text is below 4,5 to 1 and no warning below 7 to 1`(theme: Theme) throws {
    let texts = try Set(Self.texts(theme).map(\.style))
    for (least, palette, colors) in Self.uses(of: theme) {
      let warning = theme.warning.reduced(to: colors)
      for style in texts.map({ $0.reduced(to: colors) }) {
        guard let ratio = palette.contrast(style) else { continue }
        #expect(ratio >= (style == warning ? 7 : least), "\(palette.testDescription) \(colors) \(style) \(ratio)")
      }
      let ratio = try #require(palette.contrast(warning))
      #expect(ratio >= 7, "\(palette.testDescription) \(colors) \(ratio)")
    }
  }

  @Test func `every palette is shown in one of these themes`() {
    #expect(
      Self.themes.map { Self.uses(of: $0).count }.reduce(0, +) == Self.choices.count * TerminalPalette.all.count * 3)
  }

  @Test(arguments: [Theme.dark, .darkOfFew, .light, .lightOfFew, .contrast, .contrastOfFew, .mono])
  func `only what may be missed is dimmed`(theme: Theme) throws {
    for cell in try Self.texts(theme) where cell.style.attributes.contains(.dim) {
      #expect((0x2500...0x257F).contains(cell.base.value), "\(cell.text)")
    }
  }

  @Test func `a warning is seen on a background that the terminal does not tell`() throws {
    for palette in TerminalPalette.all {
      for theme in Self.themes {
        #expect(try #require(palette.contrast(theme.warning)) >= 7, "\(palette.testDescription)")
      }
    }
  }

  /// The cells that show something, on screens that show every style.
  private static func texts(_ theme: Theme) throws -> Set<Cell> {
    Set(try ThemeTests.states.flatMap { try ThemeTests.cells(after: $0, theme) }.filter { $0.base != " " })
  }
}
