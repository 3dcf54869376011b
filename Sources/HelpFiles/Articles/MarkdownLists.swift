import HelpContent

/// Lists found line by line, for what CommonMark does not take as people mean it.
struct MarkdownLists {
  /// Bullets that are indented below the number of an item, but not as far as its text: line from 1, and the column
  /// that they need.
  private(set) var outsideItems: [(line: Int, columns: Int)] = []

  private struct Item {
    let indentation: Int
    let text: Int
  }

  init(_ source: MarkdownSource) {
    var item: Item?
    var isInCode = false
    var isAfterBlank = false
    for (number, range) in source.lines.enumerated() {
      let line = source.bytes[range]
      let rest = line.drop { $0 == UInt8(ascii: " ") }
      let indentation = line.count - rest.count
      if rest.starts(with: "```".utf8) || rest.starts(with: "~~~".utf8) { isInCode.toggle() }
      if isInCode || rest.isEmpty {
        isAfterBlank = rest.isEmpty
        continue
      }
      if let text = Self.textOfNumberedItem(rest) {
        item = Item(indentation: indentation, text: indentation + text)
      } else if let open = item {
        let isBullet = "-*+".utf8.contains(rest[rest.startIndex]) && rest.dropFirst().first == UInt8(ascii: " ")
        if isBullet, open.indentation + 2..<open.text ~= indentation {
          outsideItems.append((number + 1, open.text))
        } else if indentation < open.text, isBullet || isAfterBlank {
          item = nil
        }
      }
      isAfterBlank = false
    }
  }

  /// Where the text of a numbered item begins; nil for another line.
  private static func textOfNumberedItem(_ line: ArraySlice<UInt8>) -> Int? {
    let digits = line.prefix(while: \.isASCIIDigit)
    let rest = line[digits.endIndex...]
    guard 1...3 ~= digits.count, rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"),
      rest.dropFirst().first == UInt8(ascii: " ")
    else {
      return nil
    }
    let blanks = rest.dropFirst().prefix { $0 == UInt8(ascii: " ") }.count
    return digits.count + 1 + (blanks > 4 ? 1 : blanks)
  }
}
