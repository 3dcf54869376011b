import HelpContent

/// A file of an example: what it holds, and the part of it that is shown.
package struct ExampleFile: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case text(String)
    /// Bytes that are no text, with words that stand for them.
    case bytes([UInt8], shown: String)
    /// A line many times, below a head.
    case lines(String, count: Int, below: String)
    case link(to: String)
  }

  package let name: String
  /// What every file of the kind begins with, and what is not shown.
  package let head: String
  package let content: Content

  private init(_ name: String, _ head: String, _ content: Content) {
    self.name = name
    self.head = head
    self.content = content
  }

  /// Of a service, behind the six lines that each needs.
  package static func service(_ content: Content, name: String = "services/shop.yaml") -> ExampleFile {
    let head = "format: 1\nid: shop\ntype: service\nlang: en\nname: Shop\nreview: {status: unverified}\n"
    return ExampleFile(name, head, content)
  }

  package static func service(_ more: String) -> ExampleFile { service(.text(more)) }

  package static func collection(_ content: Content) -> ExampleFile {
    ExampleFile("collection.yaml", "format: 1\nid: desk\ntitle: Desk\nlang: en\n", content)
  }

  package static func collection(_ more: String) -> ExampleFile { collection(.text(more)) }

  package static func searches(_ more: String) -> ExampleFile {
    ExampleFile("searches.yaml", "format: 1\nsearches:\n", .text(more))
  }

  package static func configuration(_ text: String) -> ExampleFile {
    ExampleFile("config.yaml", "", .text(text))
  }

  /// Shown as it is.
  package static func whole(_ name: String, _ text: String) -> ExampleFile { ExampleFile(name, "", .text(text)) }

  package static func link(_ name: String, to target: String) -> ExampleFile {
    ExampleFile(name, "", .link(to: target))
  }

  /// Nil for a link.
  package var bytes: [UInt8]? {
    switch content {
    case .text(let text): Array((head + text + "\n").utf8)
    case .bytes(let bytes, _): Array(head.utf8) + bytes
    case .lines(let line, let count, let top):
      Array((head + top + String(repeating: line + "\n", count: count)).utf8)
    case .link: nil
    }
  }

  /// Characters that nobody sees are named.
  package var shownLines: [String] {
    switch content {
    case .text(let text):
      text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).withNamedScalars }
    case .bytes(_, let shown): [shown]
    case .lines(let line, let count, let top):
      (top + line).split(separator: "\n").map(String.init) + ["… (×\(count))"]
    case .link(let target): ["-> \(target)"]
    }
  }
}

extension String {
  fileprivate var withNamedScalars: String {
    unicodeScalars.map { $0.isInvisibleInValue ? "<\($0.codePoint)>" : String($0) }.joined()
  }
}
