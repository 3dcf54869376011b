import FileStore
import HelpContent

/// The index of a section: the offset, revision and id of each entry in source order, and positions sorted by id for
/// lookup.
///
///     count · offset of each entry (64 bits) · revision of each entry (64 bits) · end of each name (32 bits)
///     positions sorted by name (32 bits) · names
struct ItemTable: Sendable {
  private let bytes: MappedBytes
  let count: Int
  private let offsets: Int
  private let hashes: Int
  private let ends: Int
  private let sorted: Int
  private let names: Range<Int>

  static func content(_ items: [(id: ItemID, offset: Int, revision: UInt64)]) -> [UInt8] {
    var table = CompiledWriter()
    table.write(fixed: UInt64(items.count))
    for item in items { table.write(fixed: UInt64(item.offset)) }
    for item in items { table.write(fixed: item.revision) }
    var end: UInt32 = 0
    for item in items {
      end += UInt32(item.id.description.utf8.count)
      table.write(fixed: end)
    }
    for position in items.indices.sorted(by: { items[$0].id < items[$1].id }) { table.write(fixed: UInt32(position)) }
    return table.bytes + items.flatMap(\.id.description.utf8)
  }

  init(at offset: Int, of bytes: MappedBytes) throws(CorruptDataError) {
    let block = try CompiledBlock.content(at: offset, of: bytes)
    guard let number = bytes.number64(at: block.lowerBound), block.count >= 8,
      number <= (block.count - 8) / 24
    else { throw CorruptDataError() }
    self.bytes = bytes
    count = Int(number)
    offsets = block.lowerBound + 8
    hashes = offsets + 8 * count
    ends = hashes + 8 * count
    sorted = ends + 4 * count
    names = (sorted + 4 * count)..<block.upperBound
  }

  var ids: [ItemID] {
    get throws(CorruptDataError) {
      var ids: [ItemID] = []
      ids.reserveCapacity(count)
      for position in 0..<count {
        let name = try name(at: position)
        guard let text = bytes.text(at: name.lowerBound, count: name.count), let id = ItemID(text) else {
          throw CorruptDataError()
        }
        ids.append(id)
      }
      return ids
    }
  }

  /// The revision of each entry, in the order of `ids`.
  var revisions: [UInt64] {
    get throws(CorruptDataError) {
      var revisions: [UInt64] = []
      revisions.reserveCapacity(count)
      for position in 0..<count {
        guard let revision = bytes.number64(at: hashes + 8 * position) else { throw CorruptDataError() }
        revisions.append(revision)
      }
      return revisions
    }
  }

  /// The offset of an item's entry; nil if there is no such item.
  func offset(of id: ItemID) throws(CorruptDataError) -> Int? {
    var range = 0..<count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      guard let position = bytes.number32(at: sorted + 4 * middle) else { throw CorruptDataError() }
      let name = try name(at: Int(position))
      guard let order = bytes.compare(at: name.lowerBound, count: name.count, with: id.description) else {
        throw CorruptDataError()
      }
      if order == 0 {
        guard let offset = bytes.number64(at: offsets + 8 * Int(position)), let whole = Int(exactly: offset)
        else { throw CorruptDataError() }
        return whole
      }
      range = order < 0 ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  private func name(at position: Int) throws(CorruptDataError) -> Range<Int> {
    guard position < count, let end = bytes.number32(at: ends + 4 * position),
      let start = position == 0 ? 0 : bytes.number32(at: ends + 4 * (position - 1)),
      start <= end, Int(end) <= names.count
    else { throw CorruptDataError() }
    return (names.lowerBound + Int(start))..<(names.lowerBound + Int(end))
  }
}
