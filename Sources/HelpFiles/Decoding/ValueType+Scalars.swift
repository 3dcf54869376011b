import HelpContent

extension ValueType where Value == String {
  /// Words in no particular language.
  static var string: ValueType {
    scalar(.string) { scalar in
      scalar.text.isEmpty ? .failure(Refusal(.emptyText)) : .success(scalar.text.normalized)
    }
  }

  /// To the byte: names of programs and of folders, and what somebody types, are no prose.
  static var exact: ValueType {
    scalar(.string) { $0.text.isEmpty ? .failure(Refusal(.emptyText)) : .success($0.text) }
  }

  /// Kept to the byte, because it is copied; but no line end around it, which YAML's blocks add and a shell takes for Enter.
  static var verbatim: ValueType {
    ValueType(.verbatim) { node, decoder in
      guard case .scalar(let scalar) = node else {
        decoder.reportWrongType(node, expected: .verbatim)
        return nil
      }
      let text = scalar.text.withoutOuterLineEnds
      if text.isEmpty {
        decoder.report(.emptyText, at: scalar.place)
        return nil
      }
      if scalar.style == .plain, scalar.isNumberElsewhere {
        decoder.report(.unquotedNumber(scalar.text), at: scalar.place)
      }
      return text
    }
  }

  static func url(_ schemes: [String] = WebAddress.schemes) -> ValueType {
    ValueType(.url) { node, decoder in
      guard case .scalar(let scalar) = node else {
        decoder.reportWrongType(node, expected: .url)
        return nil
      }
      if !WebAddress.isAllowed(scalar.text, schemes: schemes) {
        decoder.report(.badURL(scalar.text, httpsOnly: schemes == ["https"]), at: scalar.place)
      }
      // Kept even so: the error costs the file, and a missing address would be one error more.
      return scalar.text
    }
  }

  /// The shape of an ISO 3166-1 alpha-2 code.
  static var country: ValueType {
    scalar(.country) { scalar in
      let isCode = scalar.text.utf8.count == 2 && scalar.text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      return isCode ? .success(scalar.text) : .failure(Refusal(.badCountry(scalar.text)))
    }
  }

  /// The shape of an IANA name; whether there is such a zone is asked by `check`.
  static var timeZone: ValueType {
    scalar(.timeZone) { scalar in
      let parts = scalar.text.split(separator: "/", omittingEmptySubsequences: false)
      let isName = parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { $0 < 0x80 && ($0.isLetterOrDigit || "_+-".utf8.contains($0)) }
      }
      let isWhole = parts.count > 1 || scalar.text == "UTC"
      return isName && isWhole && scalar.text.utf8.count <= 64
        ? .success(scalar.text) : .failure(Refusal(.badTimeZone(scalar.text)))
    }
  }
}

extension ValueType {
  static func slug<Subject>() -> ValueType where Value == Identifier<Subject> {
    scalar(.slug) { Identifier($0.text).orRefuse(.badIdentifier($0.text)) }
  }

  static func choice() -> ValueType where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    let choices = Value.allCases.map(\.rawValue)
    return scalar(.choice(choices)) { scalar in
      Value(rawValue: scalar.text).orRefuse(
        .unknownChoice(
          scalar.text, choices: choices, suggestion: Nearness.nearest(to: scalar.text, in: choices)))
    }
  }
}

extension ValueType<LanguageTag> {
  static var language: ValueType {
    scalar(.language) {
      LanguageTag(canonical: $0.text).orRefuse(.language($0.text, suggestion: .meant(by: $0.text)))
    }
  }
}

extension ValueType<Bool> {
  static var boolean: ValueType {
    scalar(.boolean) { ["true": true, "false": false][$0.text].orRefuse(.wrongType(expected: .boolean)) }
  }
}

extension ValueType<CalendarDate> {
  static var date: ValueType {
    scalar(.date) { CalendarDate($0.text).orRefuse(.badDate($0.text)) }
  }
}

extension ValueType<CalendarDate?> {
  static var dateOrNull: ValueType {
    ValueType(.date) { node, decoder in
      node.isAbsent ? .some(nil) : ValueType<CalendarDate>.date.read(node, &decoder).map(Optional.some)
    }
  }
}

extension ValueType<Int> {
  /// `180d`, or the bare number of days.
  static var days: ValueType {
    scalar(.days) { scalar in
      let digits = scalar.text.hasSuffix("d") ? scalar.text.dropLast() : scalar.text[...]
      let days = digits.utf8.allSatisfy(\.isDigit) && digits.utf8.count <= 5 ? Int(digits) : nil
      return days.flatMap { $0 > 0 ? $0 : nil }.orRefuse(.badNumber(scalar.text))
    }
  }
}

extension ValueType<Double> {
  /// A plain decimal number: `30.000` is thirty to one reader and thirty thousand to the next, so it is refused.
  static var number: ValueType {
    scalar(.number) { scalar in
      let unsigned = scalar.text.hasPrefix("-") ? scalar.text.dropFirst() : scalar.text[...]
      let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
      let isPlain =
        parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }
        && (parts.count == 1 || parts[1].utf8.count != 3) && (parts[0] == "0" || !parts[0].hasPrefix("0"))
      return (isPlain && unsigned.utf8.count <= 15 ? Double(scalar.text) : nil).orRefuse(.badNumber(scalar.text))
    }
  }
}

extension ValueType<Int> {
  static var format: ValueType {
    scalar(.format) { scalar in
      scalar.text == "1" ? .success(1) : .failure(Refusal(.newerFormat(scalar.text)))
    }
  }
}

extension ValueType<LinkDraft> {
  static var link: ValueType {
    scalar(.reference) { LinkDraft($0.text).orRefuse(.badReference($0.text)) }
  }
}

extension ValueType<[OpeningHours.Rule]> {
  /// A whole expression, or a line of the list of what is `kind`.
  static func rules(all kind: OpeningHours.Kind? = nil) -> ValueType {
    ValueType(.hours) { node, decoder in
      guard case .scalar(let scalar) = node else {
        decoder.reportWrongType(node, expected: .hours)
        return nil
      }
      do throws(HoursProblem) {
        guard let kind else { return try OpeningHours.rules(scalar.text) }
        return try OpeningHours.rules(scalar.text, all: kind)
      } catch {
        let offset = scalar.style == .block ? 0 : error.offset + (scalar.style == .quoted ? 1 : 0)
        decoder.report(
          .badHours(error.trouble), at: Place(line: scalar.place.line, column: scalar.place.column + offset))
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

extension YamlScalar {
  /// Whether other readers of YAML turn this into a number, and drop a zero or do worse.
  fileprivate var isNumberElsewhere: Bool {
    text.utf8.contains(where: \.isDigit) && text.utf8.dropFirst().allSatisfy { $0.isDigit || "_.:".utf8.contains($0) }
      && text.utf8.first.map { $0.isDigit || "+-.".utf8.contains($0) } ?? false
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isLetterOrDigit: Bool { isDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
