import HelpContent

/// An element of an XML file with all below it.
final class XMLElement: Sendable {
  enum Node: Sendable {
    case text(String)
    case element(XMLElement)
  }

  let name: String
  let attributes: [String: String]
  let nodes: [Node]

  init(name: String, attributes: [String: String], nodes: [Node]) {
    self.name = name
    self.attributes = attributes
    self.nodes = nodes
  }

  /// The root of a file.
  static func root(of bytes: [UInt8], part: String) throws(DocumentProblem) -> XMLElement {
    let builder = Builder()
    try XMLReader.read(bytes, builder, part: part)
    return builder.root ?? XMLElement(name: "", attributes: [:], nodes: [])
  }

  var elements: [XMLElement] {
    nodes.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  func all(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// The text of the element and all below it.
  var text: String {
    nodes.map { node in
      switch node {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }

  private final class Builder: XMLHandler {
    private var open: [(name: String, attributes: [String: String], nodes: [Node])] = []
    private(set) var root: XMLElement?

    func start(_ name: String, _ attributes: [String: String]) { open.append((name, attributes, [])) }

    func text(_ text: String) { if !open.isEmpty { open[open.count - 1].nodes.append(.text(text)) } }

    func end(_ name: String) {
      guard let (name, attributes, nodes) = open.popLast() else { return }
      let element = XMLElement(name: name, attributes: attributes, nodes: nodes)
      if open.isEmpty { root = element } else { open[open.count - 1].nodes.append(.element(element)) }
    }
  }
}
