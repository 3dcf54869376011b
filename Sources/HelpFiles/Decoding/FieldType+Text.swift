import HelpContent

extension FieldType where Value == LocalizedText {
  /// A string in the language of the file, or a map from language to string.
  static var text: FieldType {
    FieldType(.text) { node, decoder in
      switch node {
      case .scalar(let scalar):
        return decoder.version(of: scalar, in: decoder.language).map { LocalizedText($0) }
      case .list:
        decoder.reportWrongType(node, expected: .text)
        return nil
      case .map(let entries, let location, let isFlow):
        let versions = entries.compactMap { decoder.version(in: $0, isFlow: isFlow) }
        if isFlow, versions.contains(where: { $0.text.unicodeScalars.count > LocalizedText.maxLengthInBraces }) {
          decoder.report(.longTextInBraces, at: location)
        }
        guard let first = versions.first else {
          if entries.isEmpty { decoder.report(.emptyText, at: location) }
          return nil
        }
        return LocalizedText(first, Array(versions.dropFirst()))
      }
    }
  }
}

extension FieldType where Value == LocalizedText {
  /// A map from language to string.
  static var translations: FieldType {
    FieldType(.map(.string)) { node, decoder in
      guard case .map(let entries, let location, let isFlow) = node else {
        decoder.reportWrongType(node, expected: .map(.string))
        return nil
      }
      let versions = entries.compactMap { decoder.version(in: $0, isFlow: isFlow) }
      if entries.isEmpty { decoder.report(.emptyText, at: location) }
      return LocalizedText(versions: versions)
    }
  }
}

extension LocalizedText {
  /// In scalars. Braces are meant for labels: a sentence in them ends at its first comma.
  fileprivate static let maxLengthInBraces = 60
}

extension DraftDecoder {
  fileprivate mutating func version(in entry: SourceEntry, isFlow: Bool) -> LocalizedText.Version? {
    guard let language = LanguageTag(canonical: entry.key.text) else {
      let meant = LanguageTag.meant(by: entry.key.text)
      report(
        isFlow && entry.value.isAbsent ? .commaInBraces : .language(entry.key.text, suggestion: meant),
        at: entry.key.location)
      return nil
    }
    if isFlow, entry.value.isAbsent {
      report(.commaInBraces, at: entry.key.location)
      return nil
    }
    if entry.value.isAbsent {
      report(.emptyText, at: entry.value.location)
      return nil
    }
    guard case .scalar(let scalar) = entry.value else {
      reportWrongType(entry.value, expected: .string)
      return nil
    }
    return version(of: scalar, in: language)
  }

  /// Removes the line ends that a block scalar leaves at its end.
  fileprivate mutating func version(of scalar: SourceScalar, in language: LanguageTag) -> LocalizedText.Version? {
    var text = scalar.text
    while text.utf8.last == UInt8(ascii: "\n") { text.unicodeScalars.removeLast() }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      report(.emptyText, at: scalar.location)
      return nil
    }
    let normalized = text.normalized
    if let hidden = normalized.firstInvisible { report(.invisibleInText(hidden), at: scalar.location) }
    let parsed = MarkdownReader().read(normalized)
    for problem in parsed.problems {
      report(.markup(problem.kind), at: problem.line.map(scalar.location(ofLine:)) ?? scalar.location)
    }
    return LocalizedText.Version(language, normalized, parsed.markup)
  }
}
