import HelpContent
import Yams

/// Yams's nodes into ours, with the limits and the refusals that hold for every YAML file.
struct YamlConverter {
  /// A scalar's place and style: what is needed to tell text from comment.
  struct Written {
    let place: Place
    let style: YamlScalar.Style
  }

  let isSwapped: Bool
  let ignoredKeys: Set<Place>
  let remembersScalars: Bool
  private(set) var findings: [Placed<Finding>] = []
  private(set) var scalars: [Written] = []

  static let deepest = 16
  static let longestText = 64 << 10

  init(_ source: SourceText, ignoredKeys: Set<Place>) {
    isSwapped = source.isSwapped
    remembersScalars = !source.hashes.isEmpty
    self.ignoredKeys = ignoredKeys
  }

  mutating func convert(_ node: Node, depth: Int) -> YamlNode {
    let place = node.mark.map { Place($0) } ?? .start
    if depth > Self.deepest {
      findings.append(Placed(.tooDeep(limit: Self.deepest), at: place))
      return .scalar(YamlScalar(text: "", style: .plain, place: place))
    }
    switch node {
    case .scalar(let scalar):
      return .scalar(convert(scalar))
    case .sequence(let sequence):
      check(sequence.tag, at: place)
      return .list(sequence.map { convert($0, depth: depth + 1) }, at: place)
    case .mapping(let mapping):
      check(mapping.tag, at: place)
      var entries: [YamlEntry] = []
      entries.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        guard let key = key.scalar else {
          findings.append(Placed(.wrongType(expected: .string), at: key.mark.map { Place($0) } ?? place))
          continue
        }
        let scalar = convert(key)
        if ignoredKeys.contains(scalar.place) { continue }
        entries.append(YamlEntry(key: scalar, value: convert(value, depth: depth + 1)))
      }
      // Yams takes the style from the wrong event; a block map stands where its first key does, a flow map at its brace.
      let isFlow = mapping.first?.key.mark.map { Place($0) } != place
      return .map(entries, at: place, isFlow: isFlow)
    case .alias:
      findings.append(Placed(.anchor, at: place))
      return .scalar(YamlScalar(text: "", style: .plain, place: place))
    }
  }

  private mutating func convert(_ scalar: Node.Scalar) -> YamlScalar {
    let place = scalar.mark.map { Place($0) } ?? .start
    check(scalar.tag, at: place)
    let style: YamlScalar.Style =
      switch scalar.style {
      case .singleQuoted, .doubleQuoted: .quoted
      case .literal, .folded: .block
      case .any, .plain: .plain
      }
    if remembersScalars { scalars.append(Written(place: place, style: style)) }
    var text = scalar.string
    if text.utf8.count > Self.longestText {
      findings.append(Placed(.tooLong(limit: Self.longestText), at: place))
      text = String(text.unicodeScalars.prefix(100))
    }
    // Only an escape between double quotes can still make a character that the bytes did not hold.
    if scalar.style == .doubleQuoted, let hidden = text.unicodeScalars.first(where: isForbidden) {
      findings.append(Placed(.forbiddenCharacter(hidden), at: place))
      text = String(String.UnicodeScalarView(text.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }))
    }
    if isSwapped {
      if style == .plain, Indicators.wasIndicator(text) { findings.append(Placed(.anchor, at: place)) }
      text = Indicators.restored(text)
    }
    return YamlScalar(text: text, style: style, place: place)
  }

  private mutating func check(_ tag: Tag, at place: Place) {
    let name = tag.description
    if name == "tag:yaml.org,2002:str" || name.isEmpty
      || name.hasPrefix("tag:yaml.org,2002:") && ["str", "map", "seq"].contains(name.dropFirst(18))
    {
      return
    }
    findings.append(Placed(.tag(Indicators.restored(name)), at: place))
  }

  private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isForbiddenInText && !(isSwapped && Indicators.isSwapped(scalar))
  }
}
