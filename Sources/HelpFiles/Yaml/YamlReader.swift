import HelpContent

/// Builds nodes from libyaml's events, within the limits of every YAML file.
struct YamlReader {
  /// A scalar's location and style, by which text is distinguished from comments.
  struct Written {
    let place: Place
    let style: SourceScalar.Style
  }

  private let events: YamlEvents
  private let isEscaped: Bool
  private let remembersScalars: Bool
  private(set) var findings: [Placed<Finding>] = []
  private(set) var scalars: [Written] = []

  static let maxDepth = 16
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
      case (.documentStart, let place): throw .secondDocument(place)
      default: continue
      }
    }
  }

  private mutating func node(at start: (YamlEvents.Event, Place), depth: Int) throws(YamlError) -> SourceNode {
    let (event, place) = start
    if depth > Self.maxDepth {
      findings.append(Placed(.tooDeep(limit: Self.maxDepth), at: place))
      try skip(event)
      return .scalar(SourceScalar(text: "", style: .plain, place: place))
    }
    switch event {
    case .scalar(let text, let style, let tag): return .scalar(scalar(text, style, tag, at: place))
    case .listStart(let tag):
      check(tag, at: place)
      var items: [SourceNode] = []
      while let item = try nextNode() { items.append(try node(at: item, depth: depth + 1)) }
      return .list(items, at: place)
    case .mapStart(let tag, let isFlow):
      check(tag, at: place)
      return .map(try entries(depth: depth), at: place, isFlow: isFlow)
    case .alias, .documentStart, .documentEnd, .streamEnd, .end:
      findings.append(Placed(.anchor, at: place))
      return .scalar(SourceScalar(text: "", style: .plain, place: place))
    }
  }

  /// Reports a repeated key and skips its value.
  private mutating func entries(depth: Int) throws(YamlError) -> [SourceEntry] {
    var entries: [SourceEntry] = []
    var places: [String: Place] = [:]
    while let (event, place) = try nextNode() {
      guard case .scalar(let text, let style, let tag) = event else {
        findings.append(Placed(.wrongType(expected: .string), at: place))
        try skip(event)
        try skip(events.next().0)
        continue
      }
      let key = scalar(text, style, tag, at: place)
      if let first = places[key.text] {
        findings.append(Placed(.duplicateKey(key.text, firstLine: first.line), at: place))
        try skip(events.next().0)
        continue
      }
      places[key.text] = place
      entries.append(SourceEntry(key: key, value: try node(at: events.next(), depth: depth + 1)))
    }
    return entries
  }

  /// The next child; nil at the end of the list or map.
  private func nextNode() throws(YamlError) -> (YamlEvents.Event, Place)? {
    let next = try events.next()
    if case .end = next.0 { return nil }
    return next
  }

  /// Skips the rest of a node that begins with `event`.
  private func skip(_ event: YamlEvents.Event) throws(YamlError) {
    var event = event
    var depth = 0
    while true {
      switch event {
      case .listStart, .mapStart: depth += 1
      case .end: depth -= 1
      default: break
      }
      if depth == 0 { return }
      event = try events.next().0
    }
  }

  private mutating func scalar(
    _ text: String, _ written: YamlEvents.Style, _ tag: String?, at place: Place
  ) -> SourceScalar {
    check(tag, at: place)
    let style: SourceScalar.Style =
      switch written {
      case .singleQuoted, .doubleQuoted: .quoted
      case .block: .block
      case .plain: .plain
      }
    if remembersScalars { scalars.append(Written(place: place, style: style)) }
    var text = text
    if text.utf8.count > Self.maxTextLength {
      findings.append(Placed(.tooLong(limit: Self.maxTextLength), at: place))
      text = String(text.unicodeScalars.prefix(100))
    }
    // Only an escape in double quotes can make a character that was not in the bytes.
    if written == .doubleQuoted, let hidden = text.unicodeScalars.first(where: isForbidden) {
      findings.append(Placed(.forbiddenCharacter(hidden), at: place))
      text = String(String.UnicodeScalarView(text.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }))
    }
    if isEscaped {
      if style == .plain, YamlIndicatorEscaping.wasIndicator(text) { findings.append(Placed(.anchor, at: place)) }
      text = YamlIndicatorEscaping.unescaped(text)
    }
    return SourceScalar(text: text, style: style, place: place)
  }

  private static let admittedTags: Set<String> = [
    "tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq",
  ]

  private mutating func check(_ tag: String?, at place: Place) {
    guard let tag, !Self.admittedTags.contains(tag) else { return }
    findings.append(Placed(.tag(YamlIndicatorEscaping.unescaped(tag)), at: place))
  }

  private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isForbiddenInText && !(isEscaped && YamlIndicatorEscaping.isEscaped(scalar))
  }
}
