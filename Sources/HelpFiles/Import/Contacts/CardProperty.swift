import HelpContent

/// A property of a vCard, such as `item1.TEL;TYPE=voice:02-704-7983`.
struct CardProperty {
  let group: String?
  /// In capitals.
  let name: String
  /// By names in capitals; several of one name are joined by commas.
  let parameters: [String: String]
  /// As written.
  let value: String
  /// From 1.
  let line: Int

  /// Lines with those that continue them.
  static func lines(of text: String) -> [ImportedLine] {
    var lines: [(number: Int, text: String)] = []
    for line in ImportedLine.lines(of: text) {
      if let first = line.text.first, first == " " || first == "\t", !lines.isEmpty {
        lines[lines.count - 1].text += line.text.dropFirst()
      } else {
        lines.append((line.number, line.text))
      }
    }
    return lines.map { ImportedLine($0.number, $0.text) }
  }

  /// Nil for a line that is no property.
  init?(_ line: ImportedLine) {
    var isQuoted = false
    var pieces = [""]
    var end: String.Index?
    for place in line.text.indices {
      let sign = line.text[place]
      if sign == "\"" { isQuoted.toggle() }
      if sign == ":", !isQuoted {
        end = place
        break
      }
      if sign == ";", !isQuoted { pieces.append("") } else { pieces[pieces.count - 1].append(sign) }
    }
    guard let end else { return nil }
    let names = pieces[0].split(separator: ".", maxSplits: 1).map(String.init)
    guard let name = names.last, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else {
      return nil
    }
    group = names.count > 1 ? names[0] : nil
    self.name = name.uppercased()
    var parameters: [String: String] = [:]
    for piece in pieces.dropFirst() {
      // vCard 3 may leave out the name of a type.
      let sign = piece.firstIndex(of: "=")
      let key = sign.map { piece[..<$0].uppercased() } ?? "TYPE"
      let value = (sign.map { String(piece[piece.index(after: $0)...]) } ?? piece).filter { $0 != "\"" }
      parameters[key] = parameters[key].map { "\($0),\(value)" } ?? Self.withoutCarets(value)
    }
    self.parameters = parameters
    value = String(line.text[line.text.index(after: end)...])
    self.line = line.number
  }

  /// The value without escapes.
  var text: String { Self.unescaped(value) }

  /// The parts of a structured value.
  var fields: [String] {
    var parts = [""]
    var isEscaped = false
    for sign in value {
      if sign == ";", !isEscaped { parts.append("") } else { parts[parts.count - 1].append(sign) }
      isEscaped = sign == "\\" && !isEscaped
    }
    return parts.map { Self.unescaped($0).trimmed }
  }

  private static func unescaped(_ text: String) -> String {
    guard text.hasByte(UInt8(ascii: "\\")) else { return text }
    var plain = ""
    var isEscaped = false
    for sign in text {
      if isEscaped {
        plain.append(sign == "n" || sign == "N" ? "\n" : sign)
        isEscaped = false
      } else if sign == "\\" {
        isEscaped = true
      } else {
        plain.append(sign)
      }
    }
    return plain
  }

  /// RFC 6868.
  private static func withoutCarets(_ text: String) -> String {
    text.replacing("^n", with: "\n").replacing("^'", with: "\"").replacing("^^", with: "^")
  }
}
