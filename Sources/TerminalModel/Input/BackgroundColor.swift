/// The background colour that a terminal reports, with components from 0 to 255.
package struct BackgroundColor: Hashable, Sendable {
  package let red: Int
  package let green: Int
  package let blue: Int

  package init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Parses the answer to OSC 11, `11;rgb:ffff/ffff/ffff`, with one to four hexadecimal digits per component.
  init?(controlString: ArraySlice<UInt8>) {
    let text = String(decoding: controlString, as: UTF8.self)
    guard text.hasPrefix("11;rgb:") || text.hasPrefix("11;rgba:"), let colon = text.firstIndex(of: ":") else {
      return nil
    }
    let parts = text[text.index(after: colon)...].split(separator: "/", omittingEmptySubsequences: false)
    let values = parts.prefix(3).compactMap { part -> Int? in
      guard (1...4).contains(part.count), let value = Int(part, radix: 16), value >= 0 else { return nil }
      return value * 255 / (1 << (4 * part.count) - 1)
    }
    guard values.count == 3, parts.count <= 4 else { return nil }
    self.init(red: values[0], green: values[1], blue: values[2])
  }
}
