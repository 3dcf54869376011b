import HelpContent

extension FieldType where Value == String {
  /// Text in no particular language, in composed form (NFC).
  static var string: FieldType {
    scalar(.string) { scalar in
      scalar.text.isEmpty ? .failure(InvalidValueError(.emptyText)) : .success(scalar.text.normalized)
    }
  }

  /// Text kept byte for byte: names of programs, paths and typed queries are not normalized.
  static var exact: FieldType {
    scalar(.string) { $0.text.isEmpty ? .failure(InvalidValueError(.emptyText)) : .success($0.text) }
  }

  /// Text kept byte for byte, because it is copied; without outer line ends, which YAML's blocks add and a shell runs.
  static var verbatim: FieldType {
    FieldType(.verbatim) { node, decoder in
      guard case .scalar(let scalar) = node else {
        decoder.reportWrongType(node, expected: .verbatim)
        return nil
      }
      let text = scalar.text.withoutOuterLineEnds
      if text.isEmpty {
        decoder.report(.emptyText, at: scalar.location)
        return nil
      }
      if scalar.style == .plain, scalar.isNumberElsewhere {
        decoder.report(.unquotedNumber(scalar.text), at: scalar.location)
      }
      return text
    }
  }

  static func url(_ schemes: [String] = WebAddress.schemes) -> FieldType {
    FieldType(.url) { node, decoder in
      guard case .scalar(let scalar) = node else {
        decoder.reportWrongType(node, expected: .url)
        return nil
      }
      if !WebAddress.isAllowed(scalar.text, schemes: schemes) {
        decoder.report(.badURL(scalar.text, httpsOnly: schemes == ["https"]), at: scalar.location)
      }
      // Kept nevertheless: the file is rejected anyway, and a missing address would be a second error.
      return scalar.text
    }
  }

  /// Two capital letters, as in ISO 3166-1 alpha-2; the list of codes is not consulted.
  static var country: FieldType {
    scalar(.country) { scalar in
      let isCode = scalar.text.utf8.count == 2 && scalar.text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      return isCode ? .success(scalar.text) : .failure(InvalidValueError(.badCountry(scalar.text)))
    }
  }

  /// A name formed like those of the IANA database; `check` looks it up.
  static var timeZone: FieldType {
    scalar(.timeZone) { scalar in
      let parts = scalar.text.split(separator: "/", omittingEmptySubsequences: false)
      let isName = parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { $0 < 0x80 && ($0.isLetterOrDigit || "_+-".utf8.contains($0)) }
      }
      let isWhole = parts.count > 1 || scalar.text == "UTC"
      return isName && isWhole && scalar.text.utf8.count <= 64
        ? .success(scalar.text) : .failure(InvalidValueError(.badTimeZone(scalar.text)))
    }
  }
}

extension FieldType {
  static func slug<Subject>() -> FieldType where Value == Identifier<Subject> {
    scalar(.slug) { Identifier($0.text).orInvalid(.badIdentifier($0.text)) }
  }

  static func choice() -> FieldType where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    let choices = Value.allCases.map(\.rawValue)
    return scalar(.choice(choices)) { scalar in
      Value(rawValue: scalar.text).orInvalid(
        .unknownChoice(
          scalar.text, choices: choices, suggestion: EditDistance.nearest(to: scalar.text, in: choices)))
    }
  }
}

extension FieldType<TagID> {
  static var tag: FieldType {
    scalar(.tag) { TagID($0.text).orInvalid(.badTag($0.text, suggestion: TagID(label: $0.text)?.description)) }
  }
}

extension FieldType<LanguageTag> {
  static var language: FieldType {
    scalar(.language) {
      LanguageTag(canonical: $0.text).orInvalid(.language($0.text, suggestion: .meant(by: $0.text)))
    }
  }
}

extension FieldType<Bool> {
  static var boolean: FieldType {
    scalar(.boolean) { ["true": true, "false": false][$0.text].orInvalid(.wrongType(expected: .boolean)) }
  }
}

extension FieldType<CalendarDate> {
  static var date: FieldType {
    scalar(.date) { CalendarDate($0.text).orInvalid(.badDate($0.text)) }
  }
}

extension FieldType<CalendarDate?> {
  static var dateOrNull: FieldType {
    FieldType(.date) { node, decoder in
      node.isAbsent ? .some(nil) : FieldType<CalendarDate>.date.read(node, &decoder).map(Optional.some)
    }
  }
}

extension FieldType<Int> {
  /// Days above 0: `180d` or `180`.
  static var days: FieldType {
    scalar(.days) { scalar in
      let digits = scalar.text.hasSuffix("d") ? scalar.text.dropLast() : scalar.text[...]
      let days = digits.utf8.allSatisfy(\.isASCIIDigit) && digits.utf8.count <= 5 ? Int(digits) : nil
      return days.flatMap { $0 > 0 ? $0 : nil }.orInvalid(.badNumber(scalar.text))
    }
  }
}

extension FieldType<Double> {
  /// A plain decimal number. `30.000` is refused, because some readers take it for thirty thousand.
  static var number: FieldType {
    scalar(.number) { scalar in
      let unsigned = scalar.text.hasPrefix("-") ? scalar.text.dropFirst() : scalar.text[...]
      let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
      let isPlain =
        parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) }
        && (parts.count == 1 || parts[1].utf8.count != 3) && (parts[0] == "0" || !parts[0].hasPrefix("0"))
      return (isPlain && unsigned.utf8.count <= 15 ? Double(scalar.text) : nil).orInvalid(.badNumber(scalar.text))
    }
  }
}

extension FieldType<Int> {
  static var format: FieldType {
    scalar(.format) { scalar in
      scalar.text == "1" ? .success(1) : .failure(InvalidValueError(.newerFormat(scalar.text)))
    }
  }
}

extension FieldType<LinkDraft> {
  static var link: FieldType {
    scalar(.reference) { LinkDraft($0.text).orInvalid(.badReference($0.text)) }
  }
}

extension FieldType<[OpeningHours.Rule]> {
  /// A complete expression, or with `kind` one line of the list of rules of that kind.
  static func rules(all kind: OpeningHours.Kind? = nil) -> FieldType {
    FieldType(.hours) { node, decoder in
      guard case .scalar(let scalar) = node else {
        decoder.reportWrongType(node, expected: .hours)
        return nil
      }
      do throws(HoursSyntaxError) {
        guard let kind else { return try OpeningHours.rules(scalar.text) }
        return try OpeningHours.rules(scalar.text, all: kind)
      } catch {
        if let meant = OpeningHours.notation(meantBy: scalar.text, all: kind) {
          decoder.report(.spokenHours(scalar.text, meant: meant), at: scalar.location)
          return nil
        }
        let offset = scalar.style == .block ? 0 : error.offset + (scalar.style == .quoted ? 1 : 0)
        decoder.report(
          .badHours(error.reason),
          at: SourceLocation(line: scalar.location.line, column: scalar.location.column + offset))
        return nil
      }
    }
  }
}

extension String {
  fileprivate var withoutOuterLineEnds: String {
    guard utf8.first == UInt8(ascii: "\n") || utf8.last == UInt8(ascii: "\n") else { return self }
    var rest = unicodeScalars[...].drop { $0 == "\n" }
    while rest.last == "\n" { rest.removeLast() }
    return String(rest)
  }
}

extension SourceScalar {
  /// True if other YAML parsers read this as a number, and may drop a leading zero.
  fileprivate var isNumberElsewhere: Bool {
    text.hasByte(where: \.isASCIIDigit)
      && text.utf8.dropFirst().allSatisfy { $0.isASCIIDigit || "_.:".utf8.contains($0) }
      && text.utf8.first.map { $0.isASCIIDigit || "+-.".utf8.contains($0) } ?? false
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool { isASCIIDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
