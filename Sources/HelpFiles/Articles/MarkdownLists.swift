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

  init(_ lines: [Substring]) {
    var item: Item?
    var isInCode = false
    var isAfterBlank = false
    for (number, line) in lines.enumerated() {
      let rest = line.drop { $0 == " " }
      let indentation = line.utf8.count - rest.utf8.count
      if rest.hasPrefix("```") || rest.hasPrefix("~~~") { isInCode.toggle() }
      if isInCode || rest.isEmpty {
        isAfterBlank = rest.isEmpty
        continue
      }
      if let text = Self.textOfNumberedItem(rest) {
        item = Item(indentation: indentation, text: indentation + text)
      } else if let open = item {
        let isBullet = "-*+".contains(rest.first ?? " ") && rest.dropFirst().first == " "
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
  private static func textOfNumberedItem(_ line: Substring) -> Int? {
    let digits = line.prefix(while: \.isASCIIDigit)
    let rest = line[digits.endIndex...]
    guard 1...3 ~= digits.utf8.count, rest.first == "." || rest.first == ")", rest.dropFirst().first == " " else {
      return nil
    }
    let blanks = rest.dropFirst().prefix { $0 == " " }.utf8.count
    return digits.utf8.count + 1 + (blanks > 4 ? 1 : blanks)
  }
}
