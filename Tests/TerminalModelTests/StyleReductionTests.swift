import Testing

@testable import TerminalModel

@Suite("Style reduction") struct StyleReductionTests {
  @Test(arguments: [
    (208, 256, 208), (208, 16, 3), (208, 8, 3), (12, 16, 12), (12, 8, 4), (7, 8, 7), (232, 8, 0), (255, 8, 7),
    (244, 16, 7),
  ])
  func `a colour is reduced to the nearest one of the terminal`(index: UInt8, colorCount: Int, nearest: UInt8) {
    let style = Style(foreground: .indexed(index), attributes: .underline)
    #expect(style.reduced(to: colorCount) == Style(foreground: .indexed(nearest), attributes: .underline))
  }

  @Test func `highlights remain visible without colours`() {
    #expect(Style(foreground: .indexed(4)).reduced(to: 0) == Style(attributes: .bold))
    #expect(Style(background: .indexed(4)).reduced(to: 0) == Style(attributes: .reverse))
    #expect(Style(attributes: .dim).reduced(to: 0) == Style(attributes: .dim))
  }
}
