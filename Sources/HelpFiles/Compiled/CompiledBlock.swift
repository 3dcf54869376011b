import FileStore

/// A part of a compiled file, verified whenever it is read: checksum, length, then as many bytes.
enum CompiledBlock {
  private static let headSize = 16

  /// The offset seeds the checksum, so that no block is taken for another.
  static func bytes(of content: [UInt8], at offset: Int) -> [UInt8] {
    var block = CompiledWriter()
    block.write(fixed: UInt64(content.count))
    let rest = block.bytes + content
    var whole = CompiledWriter()
    whole.write(fixed: Checksum.of(rest, seed: UInt64(offset)))
    return whole.bytes + rest
  }

  /// The range of the content of the block at `offset`.
  static func content(at offset: Int, of bytes: MappedBytes) throws(CorruptDataError) -> Range<Int> {
    guard offset >= CompiledHeader.size, bytes.holds(headSize, at: offset),
      let checksum = bytes.number64(at: offset), let length = bytes.number64(at: offset + 8),
      let count = Int(exactly: length), bytes.holds(count, at: offset + headSize),
      bytes.checksum(at: offset + 8, count: headSize - 8 + count, seed: UInt64(offset)) == checksum
    else { throw CorruptDataError() }
    return (offset + headSize)..<(offset + headSize + count)
  }
}
