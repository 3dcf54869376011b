import HelpContent

/// A value that can be written into compiled content and read back.
protocol CompiledValue {
  func write(to writer: inout CompiledWriter)
  init(from reader: inout CompiledReader) throws(CorruptDataError)
}

extension String: CompiledValue {
  func write(to writer: inout CompiledWriter) { writer.write(self) }
  init(from reader: inout CompiledReader) throws(CorruptDataError) { self = try reader.text() }
}

extension Double: CompiledValue {
  func write(to writer: inout CompiledWriter) { writer.write(fixed: bitPattern) }
  init(from reader: inout CompiledReader) throws(CorruptDataError) { self.init(bitPattern: try reader.number64()) }
}

extension Array: CompiledValue where Element: CompiledValue {
  func write(to writer: inout CompiledWriter) { writer.write(self) }
  init(from reader: inout CompiledReader) throws(CorruptDataError) { self = try reader.list() }
}

extension Identifier: CompiledValue {
  func write(to writer: inout CompiledWriter) { writer.write(description) }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    guard let identifier = Self(try reader.text()) else { throw CorruptDataError() }
    self = identifier
  }
}

extension TagID: CompiledValue {
  func write(to writer: inout CompiledWriter) { writer.write(description) }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    guard let tag = Self(try reader.text()) else { throw CorruptDataError() }
    self = tag
  }
}

extension CalendarDate: CompiledValue {
  func write(to writer: inout CompiledWriter) { writer.write(count: (year * 100 + month) * 100 + day) }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    let digits = try reader.count()
    guard let date = Self(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100) else {
      throw CorruptDataError()
    }
    self = date
  }
}

extension LanguageTag: CompiledValue {
  /// Languages of nearly all texts, written as their position from 1 in place of the name.
  private static let usual: [LanguageTag] = [.korean, .english, .simplifiedChinese, .traditionalChinese]

  func write(to writer: inout CompiledWriter) {
    if let position = Self.usual.firstIndex(of: self) {
      writer.write(count: position + 1)
    } else {
      writer.write(count: 0)
      writer.write(description)
    }
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    let position = try reader.count()
    switch position {
    case 0: self.init(try reader.text())
    case 1...Self.usual.count: self = Self.usual[position - 1]
    default: throw CorruptDataError()
    }
  }
}

extension LocalizedText: CompiledValue {
  func write(to writer: inout CompiledWriter) { writer.write(versions) }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    guard let text = Self(versions: try reader.list()) else { throw CorruptDataError() }
    self = text
  }
}

extension LocalizedText.Version: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(language)
    writer.write(text)
    // How a text is read is no part of what it says.
    if !writer.isRevision { writer.write(parsed) }
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(try reader.value(), try reader.text(), try reader.optional())
  }
}

extension Reference: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(service)
    writer.write(item)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(try reader.value(), try reader.optional())
  }
}

extension Reference.Item: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(section)
    writer.write(id)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(try reader.choice(), try reader.value())
  }
}
