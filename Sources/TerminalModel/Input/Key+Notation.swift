extension Key {
  /// Parses Vim's key notation: `gg`, `<C-c>`, `<A-x>`, `<S-Tab>`, `<lt>`; names are case-insensitive.
  package static func sequence(_ notation: String) throws(KeyNotationError) -> [Key] {
    guard !notation.isEmpty else { throw .empty }
    var keys: [Key] = []
    var rest = Substring(notation)
    while let first = rest.popFirst() {
      guard first == "<" else {
        keys.append(.character(first))
        continue
      }
      guard let close = rest.firstIndex(of: ">") else { throw .unclosed("<" + rest) }
      keys.append(try named(rest[..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return keys
  }

  /// The canonical notation, which `sequence` parses as this key.
  package var notation: String {
    let (name, implied) = spelling
    let modifiers = modifiers.union(implied)
    guard name.count > 1 || !modifiers.isEmpty else { return name }
    let prefixes = Self.prefixes.filter { modifiers.contains($0.modifier) }.map { "\($0.letter)-" }
    return "<" + prefixes.joined() + name + ">"
  }

  private var spelling: (name: String, implied: Modifiers) {
    switch code {
    case .character(" "): ("Space", [])
    case .character("<"): ("lt", [])
    case .character(">") where !modifiers.isEmpty: ("gt", [])
    case .character(let character): (String(character), [])
    case .function(let number): ("F\(number)", [])
    case .backTab: ("Tab", .shift)
    default: (Self.names.first { $0.code == code }?.name ?? "", [])
    }
  }

  private static func named(_ text: Substring) throws(KeyNotationError) -> Key {
    var modifiers: Modifiers = []
    var name = text
    while let dash = name.dropFirst().first, dash == "-", name.count > 2,
      let prefix = prefixes.first(where: { $0.letter == name.first?.uppercased() })
    {
      modifiers.insert(prefix.modifier)
      name = name.dropFirst(2)
    }
    let lowered = name.lowercased()
    if let known = names.first(where: { $0.name.lowercased() == lowered }) {
      return Key(code: known.code, modifiers: modifiers)
    }
    if lowered.first == "f", let number = Int(lowered.dropFirst()), (1...63).contains(number) {
      return Key(code: .function(number), modifiers: modifiers)
    }
    guard let character = name.first, name.count == 1, !modifiers.isEmpty else {
      throw .unknownKey("<" + text + ">")
    }
    return Key(code: .character(character), modifiers: modifiers)
  }

  private static let prefixes: [(letter: String, modifier: Modifiers)] = [
    ("C", .control), ("A", .alt), ("S", .shift),
  ]

  // The first name of a code is canonical.
  private static let names: [(name: String, code: Code)] = [
    ("Enter", .enter), ("CR", .enter), ("Esc", .escape), ("Tab", .tab), ("BS", .backspace), ("Del", .delete),
    ("Ins", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home),
    ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown), ("Space", .character(" ")),
    ("lt", .character("<")), ("gt", .character(">")),
  ]
}
