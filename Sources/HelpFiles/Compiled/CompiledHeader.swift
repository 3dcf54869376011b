import FileStore
import HelpContent

/// The first bytes of a compiled file: 64-bit little-endian numbers. Offsets count from the start of the file.
///
///     magic and version · checksum of the header from here on · length of the file
///     size, mtime, ctime, inode and device of the source · version of the reader that read it · fingerprint (two)
///     revision of the service itself (0 in a collection) · latest date (0 for none) · name · collection (0 in a service) · service (0 in a collection)
///     a table for each section (0 for none)
///
/// The offsets are those of `CompiledBlock`s.
struct CompiledHeader: Equatable {
  var length: Int
  /// The source's stamp; all zero for content built into the program.
  var stamp: FileStamp
  var reader: UInt64
  var fingerprint: ContentFingerprint
  /// See `EntryRevision`.
  var revision: UInt64
  /// Before this day the source has errors, because a date in it is in the future.
  var latest: CalendarDate?
  var name: Int
  var collection: Int
  var service: Int
  /// In the order of `Section.allCases`.
  var tables: [Int]

  static let size = 8 * (16 + ServiceSection.allCases.count)
  /// Raise it whenever the format of a file, or the meaning of a value, changes.
  static let version: UInt64 = 7
  /// `hdc`, a line end that text conversion would break, and the version.
  private static let magic: UInt64 = 0x0A0D_6364_68 | version << 40

  /// In file order, after the checksum.
  private var numbers: [UInt64] {
    let date = latest.map { ($0.year * 100 + $0.month) * 100 + $0.day } ?? 0
    return [
      UInt64(length), UInt64(bitPattern: stamp.size), UInt64(bitPattern: stamp.modified),
      UInt64(bitPattern: stamp.changed), stamp.inode, stamp.device, reader, fingerprint.high, fingerprint.low,
      revision, UInt64(date), UInt64(name), UInt64(collection), UInt64(service),
    ] + tables.map { UInt64($0) }
  }

  var bytes: [UInt8] {
    var rest = CompiledWriter()
    for number in numbers { rest.write(fixed: number) }
    var whole = CompiledWriter()
    whole.write(fixed: Self.magic)
    whole.write(fixed: Checksum.of(rest.bytes, seed: Self.magic))
    return whole.bytes + rest.bytes
  }
}

extension CompiledHeader {
  /// Nil unless `bytes` is a complete file of this version.
  init?(_ bytes: MappedBytes) {
    guard bytes.number64(at: 0) == Self.magic,
      let checksum = bytes.number64(at: 8),
      bytes.checksum(at: 16, count: Self.size - 16, seed: Self.magic) == checksum
    else { return nil }
    let number = { (position: Int) -> UInt64 in bytes.number64(at: 16 + 8 * position) ?? 0 }
    let offset = { (position: Int) -> Int in Int(truncatingIfNeeded: number(position)) }
    let date = offset(10)
    length = offset(0)
    stamp = FileStamp(
      size: Int64(bitPattern: number(1)), modified: Int64(bitPattern: number(2)),
      changed: Int64(bitPattern: number(3)), inode: number(4), device: number(5))
    reader = number(6)
    fingerprint = ContentFingerprint(high: number(7), low: number(8))
    revision = number(9)
    latest = CalendarDate(year: date / 10_000, month: date / 100 % 100, day: date % 100)
    name = offset(11)
    collection = offset(12)
    service = offset(13)
    tables = ServiceSection.allCases.indices.map { offset(14 + $0) }
    guard length == bytes.count, (collection == 0) != (service == 0), date == 0 || latest != nil else { return nil }
  }
}
