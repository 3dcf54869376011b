import FileStore
import HelpContent

/// Where compiled content comes from, as far as it must be known whether that has changed.
struct CompiledSource: Equatable {
  /// A real path.
  let path: String
  let stamp: FileStamp
  /// Stands for the program that read the source.
  let reader: UInt64

  /// What is built into the program: it changes with the program only.
  static func inside(_ path: String) -> CompiledSource {
    CompiledSource(path: path, stamp: FileStamp(size: 0, modified: 0, changed: 0, inode: 0, device: 0), reader: 0)
  }
}

extension CompiledFile {
  static func bytes(of collection: HelpCollection, from source: CompiledSource) -> [UInt8] {
    var parts = CompiledParts(source, service: nil)
    parts.collection = parts.add(collection)
    return parts.file(latest: nil)
  }

  /// `content` as its file says it, with nothing taken from others: `ServiceContext.none`.
  static func bytes(
    of content: ServiceContent, latest: CalendarDate?, from source: CompiledSource
  ) -> [UInt8] {
    var parts = CompiledParts(source, service: content.service.id)
    parts.service = parts.add(content.service)
    parts.add(content.contacts, id: \.id, to: .contacts)
    parts.add(content.guides, id: \.id, to: .guides)
    parts.add(content.faq, id: \.id, to: .faq)
    parts.add(content.facts, id: \.id, to: .facts)
    parts.add(content.notes, id: \.id, to: .notes)
    return parts.file(latest: latest)
  }
}

/// A compiled file that is being written: blocks, to be put behind their header.
private struct CompiledParts {
  private let source: CompiledSource
  private var blocks: [UInt8] = []
  /// Of what was said so far, wherever it stands: the same content has the same one under any name.
  private var fingerprint = ContentFingerprint(high: 1, low: 2)
  private var name = 0
  var collection = 0
  var service = 0
  private var tables = Section.allCases.map { _ in 0 }

  /// What every start needs comes first, so that it lies in one page of memory.
  init(_ source: CompiledSource, service: ServiceID?) {
    self.source = source
    var writer = CompiledWriter()
    writer.write(source.path)
    writer.write(service)
    name = block(writer.bytes)
  }

  /// The offset of the new block.
  mutating func add(_ value: some CompiledValue) -> Int {
    var writer = CompiledWriter()
    writer.write(value)
    fingerprint = ContentFingerprint(
      high: Checksum.of(writer.bytes, seed: fingerprint.high), low: Checksum.of(writer.bytes, seed: fingerprint.low))
    return block(writer.bytes)
  }

  mutating func add<Item: CompiledValue>(_ items: [Item], id: (Item) -> ItemID, to section: Section) {
    guard !items.isEmpty, let position = Section.allCases.firstIndex(of: section) else { return }
    let written = items.map { (id: id($0), offset: add($0)) }
    tables[position] = block(ItemTable.content(written))
    // So that an item that moves to another section shows.
    fingerprint = ContentFingerprint(high: fingerprint.high &+ UInt64(position) &+ 1, low: fingerprint.low)
  }

  private mutating func block(_ content: [UInt8]) -> Int {
    let offset = CompiledHeader.size + blocks.count
    blocks += CompiledBlock.bytes(of: content, at: offset)
    return offset
  }

  func file(latest: CalendarDate?) -> [UInt8] {
    let header = CompiledHeader(
      length: CompiledHeader.size + blocks.count, stamp: source.stamp, reader: source.reader, fingerprint: fingerprint,
      latest: latest, name: name, collection: collection, service: service, tables: tables)
    return header.bytes + blocks
  }
}
