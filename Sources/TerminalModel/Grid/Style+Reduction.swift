extension Style {
  /// The nearest style on a terminal with `colorCount` colours. Without colours, backgrounds become reverse video and
  /// foregrounds bold.
  package func reduced(to colorCount: Int) -> Style {
    guard colorCount >= 8 else {
      var style = Style(attributes: attributes)
      if background != .standard { style.attributes.formSymmetricDifference(.reverse) }
      if foreground != .standard { style.attributes.insert(.bold) }
      return style
    }
    var style = self
    style.foreground = foreground.reduced(to: colorCount)
    style.background = background.reduced(to: colorCount)
    return style
  }
}

extension Color {
  fileprivate func reduced(to colorCount: Int) -> Color {
    guard case .indexed(let index) = self, colorCount < 256 else { return self }
    let available = UInt8(colorCount < 16 ? 8 : 16)
    guard index >= available else { return self }
    // The bright eight have the hues of the first eight.
    if index < 16 { return .indexed(index - 8) }
    let target = Color.components(of: index)
    let distance = { (candidate: UInt8) in
      let has = Color.components(of: candidate)
      let (red, green, blue) = (has.red - target.red, has.green - target.green, has.blue - target.blue)
      return red * red + green * green + blue * blue
    }
    return .indexed((0..<available).min { distance($0) < distance($1) } ?? index)
  }
}
