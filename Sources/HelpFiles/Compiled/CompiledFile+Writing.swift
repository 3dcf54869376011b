import HelpContent
import MappedFiles

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
    var parts = CompiledParts()
    var writer = CompiledWriter()
    writer.write(collection)
    parts.collection = parts.add(writer.bytes)
    return parts.file(source, service: nil, latest: nil)
  }

  /// `content` as its file says it, with nothing taken from others: `ServiceContext.none`.
  static func bytes(
    of content: ServiceContent, latest: CalendarDate?, from source: CompiledSource
  ) -> [UInt8] {
    var parts = CompiledParts()
    var writer = CompiledWriter()
    writer.write(content.service)
    parts.service = parts.add(writer.bytes)
    parts.add(content.contacts, id: \.id, to: .contacts)
    parts.add(content.guides, id: \.id, to: .guides)
    parts.add(content.faq, id: \.id, to: .faq)
    parts.add(content.facts, id: \.id, to: .facts)
    parts.add(content.notes, id: \.id, to: .notes)
    return parts.file(source, service: content.service.id, latest: latest)
  }
}

/// A compiled file that is being written: blocks, to be put behind their header.
private struct CompiledParts {
  private var blocks: [UInt8] = []
  var collection = 0
  var service = 0
  private var tables = Section.allCases.map { _ in 0 }

  /// The offset of the new block.
  mutating func add(_ content: [UInt8]) -> Int {
    let offset = CompiledHeader.size + blocks.count
    blocks += CompiledBlock.bytes(of: content, at: offset)
    return offset
  }

  mutating func add<Item: CompiledValue>(_ items: [Item], id: (Item) -> ItemID, to section: Section) {
    guard !items.isEmpty, let position = Section.allCases.firstIndex(of: section) else { return }
    let written = items.map { item in
      var writer = CompiledWriter()
      writer.write(item)
      return (id: id(item), offset: add(writer.bytes))
    }
    tables[position] = add(ItemTable.content(written))
  }

  mutating func file(_ source: CompiledSource, service id: ServiceID?, latest: CalendarDate?) -> [UInt8] {
    // Before the name: the same content has the same fingerprint wherever it lies.
    let fingerprint = ContentFingerprint(
      high: Checksum.of(blocks, seed: CompiledHeader.version), low: Checksum.of(blocks, seed: ~CompiledHeader.version))
    var writer = CompiledWriter()
    writer.write(source.path)
    writer.write(id)
    let name = add(writer.bytes)
    let header = CompiledHeader(
      length: CompiledHeader.size + blocks.count, stamp: source.stamp, reader: source.reader, fingerprint: fingerprint,
      latest: latest, name: name, collection: collection, service: service, tables: tables)
    return header.bytes + blocks
  }
}
