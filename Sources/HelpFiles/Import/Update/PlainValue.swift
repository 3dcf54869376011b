/// A value of a content file without its layout: the order of keys, the style of texts and comments do not count.
indirect enum PlainValue: Hashable, Sendable {
  /// What is null, empty or not there.
  case absent
  case text(String)
  case list([PlainValue])
  case map([String: PlainValue])

  init(_ node: SourceNode) {
    switch node {
    case .scalar(let scalar): self = node.isAbsent ? .absent : .text(scalar.text)
    case .list(let nodes, _): self = nodes.isEmpty ? .absent : .list(nodes.map { PlainValue($0) })
    case .map(let entries, _, _):
      self.init(entries.map { ($0.key.text, PlainValue($0.value)) })
    }
  }

  init(_ members: [(String, PlainValue)]) {
    let present = Dictionary(members.filter { $0.1 != .absent }) { first, _ in first }
    self = present.isEmpty ? .absent : .map(present)
  }

  subscript(_ key: String) -> PlainValue {
    guard case .map(let members) = self else { return .absent }
    return members[key] ?? .absent
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// Number of times that a text has the sign of comments.
  var hashes: Int {
    switch self {
    case .absent: 0
    case .text(let text): text.utf8.count { $0 == UInt8(ascii: "#") }
    case .list(let values): values.reduce(0) { $0 + $1.hashes }
    case .map(let members):
      members.reduce(0) { $0 + $1.value.hashes + $1.key.utf8.count { $0 == UInt8(ascii: "#") } }
    }
  }
}
