import FileStore
import HelpContent

/// The source of a compiled file, with everything that tells whether it has changed.
struct CompiledSource: Equatable {
  /// A real path.
  let path: String
  let stamp: FileStamp
  /// Identifies the version of the program that parsed the source.
  let reader: UInt64

  /// A source without a stamp: content built into the program, or merged in memory.
  static func inside(_ path: String) -> CompiledSource {
    CompiledSource(path: path, stamp: FileStamp(size: 0, modified: 0, changed: 0, inode: 0, device: 0), reader: 0)
  }
}

extension CompiledFile {
  static func bytes(of collection: HelpCollection, from source: CompiledSource) -> [UInt8] {
    var parts = CompiledParts(source, service: nil)
    parts.collection = parts.add(collection).offset
    return parts.file(latest: nil)
  }

  /// `content` must be decoded with `ServiceContext.none`, so that nothing in it comes from other files.
  static func bytes(
    of content: ServiceDocument, latest: CalendarDate?, from source: CompiledSource
  ) -> [UInt8] {
    var parts = CompiledParts(source, service: content.service.id)
    (parts.service, parts.revision) = parts.add(content.service)
    parts.add(content.contacts, id: \.id, to: .contacts)
    parts.add(content.guides, id: \.id, to: .guides)
    parts.add(content.faq, id: \.id, to: .faq)
    parts.add(content.facts, id: \.id, to: .facts)
    parts.add(content.notes, id: \.id, to: .notes)
    return parts.file(latest: latest)
  }
}

/// Collects the blocks of a compiled file, whose header is written last.
private struct CompiledParts {
  private let source: CompiledSource
  private var blocks: [UInt8] = []
  /// Of the content added so far; independent of the path of the source.
  private var fingerprint = ContentFingerprint(high: 1, low: 2)
  private var name = 0
  var collection = 0
  var service = 0
  /// Of the service itself.
  var revision: UInt64 = 0
  private var tables = ServiceSection.allCases.map { _ in 0 }

  /// The name comes first, since every start needs it: it then lies in the same page as the header.
  init(_ source: CompiledSource, service: ServiceID?) {
    self.source = source
    var writer = CompiledWriter()
    writer.write(source.path)
    writer.write(service)
    name = block(writer.bytes)
  }

  /// Returns the offset of the new block, and the revision of what is in it.
  mutating func add(_ value: some CompiledValue) -> (offset: Int, revision: UInt64) {
    var writer = CompiledWriter()
    writer.write(value)
    fingerprint = ContentFingerprint(
      high: Checksum.of(writer.bytes, seed: fingerprint.high), low: Checksum.of(writer.bytes, seed: fingerprint.low))
    var meaning = CompiledWriter(isRevision: true)
    meaning.write(value)
    return (block(writer.bytes), Checksum.of(meaning.bytes, seed: 5))
  }

  mutating func add<Item: CompiledValue>(_ items: [Item], id: (Item) -> ItemID, to section: ServiceSection) {
    guard !items.isEmpty, let position = ServiceSection.allCases.firstIndex(of: section) else { return }
    let written = items.map { item in
      let (offset, revision) = add(item)
      return (id: id(item), offset: offset, revision: revision)
    }
    tables[position] = block(ItemTable.content(written))
    // So that moving an item to another section changes the fingerprint.
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
      revision: revision, latest: latest, name: name, collection: collection, service: service, tables: tables)
    return header.bytes + blocks
  }
}
