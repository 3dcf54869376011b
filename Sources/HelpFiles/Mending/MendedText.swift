import HelpContent

/// The text of a file as it is mended, with the places in it.
struct MendedText {
  /// Without a byte order mark.
  let scalars: [Unicode.Scalar]
  let spans: ScalarSpans
  private let isMarked: Bool
  private let lineStarts: [Int]
  private let texts: [SourceLocation: String]

  /// Nil if the bytes are not UTF-8.
  init?(_ bytes: [UInt8]) {
    guard case .success(let source) = DecodedText.read(bytes) else { return nil }
    isMarked = bytes.starts(with: DecodedText.byteOrderMark)
    let scalars = Array(String(decoding: bytes.dropFirst(isMarked ? 3 : 0), as: UTF8.self).unicodeScalars)
    lineStarts = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
    spans = ScalarSpans(source.text)
    self.scalars = scalars
    var texts: [SourceLocation: String] = [:]
    YamlDocument(bytes).root?.eachScalar { texts[$0.location] = $0.text }
    self.texts = texts
  }

  /// Of every kind of map in a file of content.
  static let keys = Set((FileSchema.service.tables.1 + FileSchema.collection.tables.1).flatMap(\.rows).map(\.key))

  func offset(of location: SourceLocation) -> Int? {
    guard let line = range(ofLine: location.line), location.column <= line.count else { return nil }
    return line.lowerBound + location.column - 1
  }

  /// Without its line end.
  func range(ofLine number: Int) -> Range<Int>? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : scalars.count
    if end > start, scalars[end - 1] == "\r" { end -= 1 }
    return start..<end
  }

  /// The text of a scalar that stands in one line without escapes; nil for any other.
  func text(at location: SourceLocation) -> String? {
    guard let span = spans[location], let text = texts[location] else { return nil }
    let raw = raw(span.range)
    switch span.style {
    case .plain: return raw == text ? text : nil
    case .singleQuoted, .doubleQuoted: return raw.dropFirst().dropLast() == text ? text : nil
    case .block: return nil
    }
  }

  func raw(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  /// True if the next line that is not blank is indented deeper, and so may belong to the value above it.
  func continues(after number: Int) -> Bool {
    let indentation = { (line: Range<Int>) in scalars[line].prefix { $0 == " " || $0 == "-" }.count }
    guard let own = range(ofLine: number) else { return false }
    let below = (number + 1..<lineStarts.count + 1).lazy.compactMap(range).first { line in
      !scalars[line].allSatisfy(\.properties.isWhitespace)
    }
    return below.map { indentation($0) > indentation(own) } ?? false
  }

  /// The bytes of the file with non-overlapping mends.
  func bytes(with mends: [Mend]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    var end = 0
    for mend in mends.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where mend.range.lowerBound >= end {
      text.append(contentsOf: scalars[end..<mend.range.lowerBound])
      text.append(contentsOf: mend.replacement.unicodeScalars)
      end = mend.range.upperBound
    }
    text.append(contentsOf: scalars[end...])
    return (isMarked ? DecodedText.byteOrderMark : []) + Array(String(text).utf8)
  }
}

extension SourceNode {
  /// Keys too.
  func eachScalar(_ body: (SourceScalar) -> Void) {
    switch self {
    case .scalar(let scalar): body(scalar)
    case .list(let items, _): for item in items { item.eachScalar(body) }
    case .map(let entries, _, _):
      for entry in entries {
        body(entry.key)
        entry.value.eachScalar(body)
      }
    }
  }

  /// The places of the scalars that have another text in `other`; nil if anything else differs.
  func scalarsChanged(in other: SourceNode) -> [SourceLocation]? {
    switch (self, other) {
    case (.scalar(let own), .scalar(let others)): return own.text == others.text ? [] : [own.location]
    case (.list(let own, _), .list(let others, _)):
      return own.count == others.count ? Self.joined(zip(own, others).map { $0.scalarsChanged(in: $1) }) : nil
    case (.map(let own, _, let isFlow), .map(let others, _, let otherIsFlow)):
      guard own.count == others.count, isFlow == otherIsFlow else { return nil }
      return Self.joined(
        zip(own, others).flatMap {
          [SourceNode.scalar($0.key).scalarsChanged(in: .scalar($1.key)), $0.value.scalarsChanged(in: $1.value)]
        })
    default: return nil
    }
  }

  private static func joined(_ parts: [[SourceLocation]?]) -> [SourceLocation]? {
    parts.contains { $0 == nil } ? nil : parts.flatMap { $0 ?? [] }
  }
}
