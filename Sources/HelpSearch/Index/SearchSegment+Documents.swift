import FileStore
import HelpContent

extension SearchSegment {
  /// The record of an entry.
  struct Document {
    /// Number of its service in the segment.
    let service: Int
    /// Numbers of its texts.
    let texts: Range<Int>
    let kindPriority: Int
    let titleLength: Int
    /// Order in the content.
    let position: Int
    fileprivate let item: Range<Int>
  }

  /// The record of one version of a text.
  struct TextRecord {
    let codeUnits: Range<Int>
    let role: SearchText.Role
    /// Number of the language, from 1; 0 for a text without a language.
    let language: Int
  }

  @inline(__always)
  func document(_ number: Int) -> Document? {
    guard let words = unsafe elements(documents, SegmentFormat.words(number, SegmentFormat.Words.document)) else {
      return nil
    }
    let (service, text, item, position) = unsafe (words[0].value, words[1].value, words[2].value, words[3].value)
    let (counts, rank) = unsafe (words[4].value, words[5].value)
    return Document(
      service: service, texts: text..<(text + counts >> 16), kindPriority: rank & 0xFFFF, titleLength: rank >> 16,
      position: position, item: item..<(item + counts & 0xFFFF))
  }

  /// For each field the sum of all lengths, and the number of documents that have the field; nil if they are corrupt.
  var sumsOfLengths: [UInt64]? {
    let count = 2 * FieldLengths.fields.count
    return unsafe elements(lengthSums, 0..<count).map { sums in
      (0..<count).map { unsafe UInt64(littleEndian: sums[$0]) }
    }
  }

  /// Nil if the record is corrupt.
  func reference(_ number: Int) -> Reference? {
    guard let document = document(number), let service = serviceID(document.service),
      let kind = SearchRank.kind(document.kindPriority)
    else { return nil }
    guard let section = kind.section else { return Reference(service) }
    guard let item = string(document.item).flatMap({ ItemID($0) }) else { return nil }
    return Reference(service, section, item)
  }

  @inline(__always)
  func text(_ number: Int) -> TextRecord? {
    guard let words = unsafe elements(texts, SegmentFormat.words(number, SegmentFormat.Words.text)) else { return nil }
    let (start, count, kind) = unsafe (words[0].value, words[1].value, words[2].value)
    guard let role = SearchText.Role(rawValue: UInt8(truncatingIfNeeded: kind)) else {
      markCorrupt()
      return nil
    }
    return TextRecord(codeUnits: start..<(start + count), role: role, language: kind >> 16)
  }

  /// Calls `body` with code units of a text, with none if they are corrupt.
  @inline(__always)
  func withCodeUnits<Result>(_ range: Range<Int>, _ body: (Span<UInt16>) -> Result) -> Result {
    guard let codeUnits = unsafe elements(codeUnits, range) else { return body(CodeUnits().span) }
    return unsafe body(Span(_unsafeStart: codeUnits, count: range.count))
  }

  func serviceID(_ number: Int) -> ServiceID? {
    service(number).flatMap { string($0.id) }.flatMap { ServiceID($0) }
  }

  /// Numbers of the texts of a service's names and of its category's name.
  func serviceTexts(_ number: Int) -> (names: Range<Int>, category: Range<Int>)? {
    service(number).map { ($0.names, $0.category) }
  }

  /// ID and folded names of a service; nil if its record is corrupt.
  func names(ofService number: Int) -> (id: ServiceID, names: [CodeUnits])? {
    guard let id = serviceID(number), let texts = serviceTexts(number) else { return nil }
    let names = texts.names.compactMap { text in
      self.text(text).map { record in withCodeUnits(record.codeUnits) { units in units.indices.map { units[$0] } } }
    }
    return (id, names)
  }

  private func service(_ number: Int) -> (id: Range<Int>, names: Range<Int>, category: Range<Int>)? {
    guard let words = unsafe elements(services, SegmentFormat.words(number, SegmentFormat.Words.service)) else {
      return nil
    }
    let numbers = (0..<5).map { unsafe words[$0].value }
    let names = numbers[2]..<(numbers[2] + numbers[3])
    return (numbers[0]..<(numbers[0] + numbers[1]), names, names.upperBound..<(names.upperBound + numbers[4]))
  }

  /// Labels of filters with their numbers.
  var filterLabels: [(number: Int, label: FilterLabel)] {
    (0..<labelCount).compactMap { number in label(number).flatMap(FilterLabel.init).map { (number, $0) } }
  }

  /// Languages of the texts, in the order of their numbers, which begin at 1.
  var languages: [String] { (0..<languageCount).compactMap { label(labelCount + $0) } }

  private func label(_ number: Int) -> String? {
    guard let words = unsafe elements(labels, SegmentFormat.words(number, SegmentFormat.Words.label)) else {
      return nil
    }
    let (start, count) = unsafe (words[0].value, words[1].value)
    return string(start..<(start + count))
  }

  private func string(_ range: Range<Int>) -> String? {
    guard let bytes = unsafe elements(strings, range) else { return nil }
    return unsafe String(wellFormed: UnsafeBufferPointer(start: bytes, count: range.count))
  }
}

extension UInt32 {
  @inline(__always)
  fileprivate var value: Int { Int(UInt32(littleEndian: self)) }
}
