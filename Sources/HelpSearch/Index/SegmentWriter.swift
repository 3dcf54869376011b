import FileStore
import HelpContent

/// Writes the sections of a segment.
struct SegmentWriter {
  private var documents: [UInt8] = []
  private var texts: [UInt8] = []
  private var codeUnits: CodeUnits = []
  private var services: [UInt8] = []
  private var strings: [UInt8] = []
  private var labelTable: [UInt8] = []
  private var lengths: [UInt32] = []
  private var lengthSums = [UInt64](repeating: 0, count: 2 * FieldLengths.fields.count)
  private(set) var textCount = 0

  mutating func add(_ text: SearchText, _ languages: inout StringTable) {
    for (version, folded) in zip(text.text.versions, text.folded) {
      append(UInt32(codeUnits.count), to: &texts)
      append(UInt32(folded.count), to: &texts)
      append(UInt16(text.role.rawValue), to: &texts)
      let language = text.hasLanguage ? languages.number(of: version.language.description) + 1 : 0
      append(UInt16(min(language, 0xFFFF)), to: &texts)
      codeUnits += folded
      textCount += 1
    }
  }

  mutating func add(_ document: SearchDocument, service: Int, position: Int, firstText: Int) {
    let item = string(document.reference.item?.id.description ?? "")
    append(UInt32(service), to: &documents)
    append(UInt32(firstText), to: &documents)
    append(UInt32(item.start), to: &documents)
    append(UInt32(position), to: &documents)
    append(UInt16(item.count), to: &documents)
    append(UInt16(min(textCount - firstText, 0xFFFF)), to: &documents)
    append(UInt16(document.kindPriority), to: &documents)
    append(UInt16(document.titleLength), to: &documents)
    let fields = FieldLengths(document.texts)
    lengths.append(fields.word.littleEndian)
    for (field, length) in fields.exact.enumerated() where length > 0 {
      lengthSums[2 * field] += UInt64(length)
      lengthSums[2 * field + 1] += 1
    }
  }

  mutating func add(_ service: SearchService, firstText: Int) {
    let id = string(service.id.description)
    let names = service.names.reduce(0) { $0 + $1.folded.count }
    append(UInt32(id.start), to: &services)
    append(UInt32(id.count), to: &services)
    append(UInt32(firstText), to: &services)
    append(UInt32(names), to: &services)
    append(UInt32(textCount - firstText - names), to: &services)
    append(UInt32(0), to: &services)
  }

  private mutating func string(_ text: String) -> (start: Int, count: Int) {
    let start = strings.count
    strings += Array(text.utf8)
    return (start, strings.count - start)
  }

  /// The bytes of the segment. Its section of labels holds those of filters, whose number is in the header, and then the
  /// languages of texts.
  mutating func finish(
    labels: [String], languages: [String], index: InvertedIndexBuilder, fingerprint: ContentFingerprint
  ) -> [UInt8] {
    for text in labels + languages {
      let place = string(text)
      append(UInt32(place.start), to: &labelTable)
      append(UInt32(place.count), to: &labelTable)
    }
    let index = index.finish()
    var file = SegmentFile(labelCount: labels.count, fingerprint)
    file.append(.documents, documents)
    file.append(.texts, texts)
    file.append(.codeUnits, codeUnits)
    file.append(.strings, strings)
    file.append(.services, services)
    file.append(.labels, labelTable)
    file.append(.lengths, lengths)
    file.append(.lengthSums, lengthSums)
    file.append(.keys, index.keys)
    file.append(.postings, index.postings)
    file.append(.lists, index.lists)
    file.append(.directory, index.directory)
    for (section, firsts) in zip(SegmentFormat.Section.firsts, index.firsts) { file.append(section, firsts) }
    return file.finish()
  }
}

@inline(__always)
func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
  unsafe withUnsafeBytes(of: value.littleEndian) { unsafe bytes.append(contentsOf: $0) }
}

/// The bytes of a segment being written.
private struct SegmentFile {
  private var bytes = [UInt8](repeating: 0, count: SegmentFormat.pageSize)
  private var places: [SegmentFormat.Section: Range<Int>] = [:]

  init(labelCount: Int, _ fingerprint: ContentFingerprint) {
    put(SegmentFormat.magic, at: 0)
    put(SegmentFormat.version, at: 8)
    put(UInt64(labelCount), at: 16)
    put(fingerprint.high, at: SegmentFormat.fingerprintOffset)
    put(fingerprint.low, at: SegmentFormat.fingerprintOffset + 8)
  }

  /// Sections begin at multiples of eight bytes, so that their elements are aligned.
  mutating func append<Element>(_ section: SegmentFormat.Section, _ elements: [Element]) {
    bytes.append(contentsOf: repeatElement(0, count: -bytes.count & 7))
    let start = bytes.count
    unsafe elements.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    places[section] = start..<bytes.count
  }

  mutating func finish() -> [UInt8] {
    let size = SegmentFormat.pageSize
    bytes.append(contentsOf: repeatElement(0, count: (size - bytes.count % size) % size))
    let sums = stride(from: size, to: bytes.count, by: size).map { start in
      Checksum.of(Array(bytes[start..<(start + size)]), seed: 0).littleEndian
    }
    put(UInt64(sums.count), at: 24)
    append(.checksums, sums)
    for section in SegmentFormat.Section.allCases {
      let place = places[section] ?? 0..<0
      put(UInt64(place.lowerBound), at: section.headerOffset)
      put(UInt64(place.count), at: section.headerOffset + 8)
    }
    let sumBytes = bytes[(places[.checksums] ?? 0..<0)]
    put(Checksum.of(Array(sumBytes), seed: 0), at: SegmentFormat.checksumsChecksumOffset)
    let header = SegmentFormat.headerChecksum(MappedBytes(Array(bytes[..<size]))) ?? 0
    put(header, at: SegmentFormat.headerChecksumOffset)
    return bytes
  }

  private mutating func put(_ value: UInt64, at offset: Int) {
    unsafe bytes.withUnsafeMutableBytes {
      unsafe $0.storeBytes(of: value.littleEndian, toByteOffset: offset, as: UInt64.self)
    }
  }
}
