import HelpContent

/// Builds nodes from libyaml's events, within the limits of every YAML file.
struct YamlReader {
  /// A scalar's location and style, by which text is distinguished from comments.
  struct Written {
    let location: SourceLocation
    let style: SourceScalar.Style
  }

  private let events: YamlEvents
  private let isEscaped: Bool
  private let remembersScalars: Bool
  private(set) var diagnostics: [Located<Diagnostic.Kind>] = []
  private(set) var scalars: [Written] = []

  static let maxDepth = 16
  /// Of what is skipped. The parser's time grows with the square of the depth.
  private static let maxSkippedDepth = 1_000
  static let maxTextLength = 64 << 10

  init(_ source: DecodedText) {
    events = YamlEvents(source.text)
    isEscaped = source.isEscaped
    remembersScalars = !source.hashes.isEmpty
  }

  /// The document of the file; nil if there is none.
  mutating func document() throws(YamlError) -> SourceNode? {
    guard case .documentStart = try events.next().0 else { return nil }
    let root = try node(at: events.next(), depth: 1)
    while true {
      switch try events.next() {
      case (.streamEnd, _): return root
      case (.documentStart, let location): throw .secondDocument(location)
      default: continue
      }
    }
  }

  private mutating func node(at start: (YamlEvents.Event, SourceLocation), depth: Int) throws(YamlError) -> SourceNode {
    let (event, location) = start
    if depth > Self.maxDepth {
      diagnostics.append(Located(.tooDeep(limit: Self.maxDepth), at: location))
      try skip(event)
      return .scalar(SourceScalar(text: "", style: .plain, location: location))
    }
    switch event {
    case .scalar(let text, let style, let tag): return .scalar(scalar(text, style, tag, at: location))
    case .listStart(let tag):
      check(tag, at: location)
      var items: [SourceNode] = []
      while let item = try nextNode() { items.append(try node(at: item, depth: depth + 1)) }
      return .list(items, at: location)
    case .mapStart(let tag, let isFlow):
      check(tag, at: location)
      return .map(try entries(depth: depth), at: location, isFlow: isFlow)
    case .alias, .documentStart, .documentEnd, .streamEnd, .end:
      diagnostics.append(Located(.anchor, at: location))
      return .scalar(SourceScalar(text: "", style: .plain, location: location))
    }
  }

  /// Reports a repeated key and skips its value.
  private mutating func entries(depth: Int) throws(YamlError) -> [SourceEntry] {
    var entries: [SourceEntry] = []
    var locations: [String: SourceLocation] = [:]
    while let (event, location) = try nextNode() {
      guard case .scalar(let text, let style, let tag) = event else {
        diagnostics.append(Located(.wrongType(expected: .string), at: location))
        try skip(event)
        try skip(events.next().0)
        continue
      }
      let key = scalar(text, style, tag, at: location)
      if let first = locations[key.text] {
        diagnostics.append(Located(.duplicateKey(key.text, firstLine: first.line), at: location))
        try skip(events.next().0)
        continue
      }
      locations[key.text] = location
      entries.append(SourceEntry(key: key, value: try node(at: events.next(), depth: depth + 1)))
    }
    return entries
  }

  /// The next child; nil at the end of the list or map.
  private func nextNode() throws(YamlError) -> (YamlEvents.Event, SourceLocation)? {
    let next = try events.next()
    if case .end = next.0 { return nil }
    return next
  }

  /// Skips the rest of a node that begins with `event`.
  private func skip(_ event: YamlEvents.Event) throws(YamlError) {
    var (event, location) = (event, SourceLocation.start)
    var depth = 0
    while true {
      switch event {
      case .listStart, .mapStart: depth += 1
      case .end: depth -= 1
      default: break
      }
      if depth == 0 { return }
      if depth > Self.maxSkippedDepth { throw .syntax(.nesting, location) }
      (event, location) = try events.next()
    }
  }

  private mutating func scalar(
    _ text: String, _ written: YamlEvents.Style, _ tag: String?, at location: SourceLocation
  ) -> SourceScalar {
    check(tag, at: location)
    let style: SourceScalar.Style =
      switch written {
      case .singleQuoted, .doubleQuoted: .quoted
      case .block: .block
      case .plain: .plain
      }
    if remembersScalars { scalars.append(Written(location: location, style: style)) }
    var text = text
    // Only an escape in double quotes can make a character that was not in the bytes.
    if written == .doubleQuoted, let hidden = text.unicodeScalars.first(where: isForbidden) {
      diagnostics.append(Located(.forbiddenCharacter(hidden), at: location))
      text = String(String.UnicodeScalarView(text.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }))
    }
    if isEscaped {
      if style == .plain, YamlIndicatorEscaping.wasIndicator(text) {
        diagnostics.append(Located(.anchor, at: location))
      }
      text = YamlIndicatorEscaping.unescaped(text)
    }
    // Of the text as it is written: escapes are longer.
    if text.utf8.count > Self.maxTextLength {
      diagnostics.append(Located(.tooLong(limit: Self.maxTextLength), at: location))
      text = String(text.unicodeScalars.prefix(100))
    }
    return SourceScalar(text: text, style: style, location: location)
  }

  private static let admittedTags: Set<String> = [
    "tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq",
  ]

  private mutating func check(_ tag: String?, at location: SourceLocation) {
    guard let tag, !Self.admittedTags.contains(tag) else { return }
    diagnostics.append(Located(.tag(YamlIndicatorEscaping.unescaped(tag)), at: location))
  }

  private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isForbiddenInText && !(isEscaped && YamlIndicatorEscaping.isEscaped(scalar))
  }
}
