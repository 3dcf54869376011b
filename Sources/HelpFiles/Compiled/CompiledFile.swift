import FileStore
import HelpContent

/// A compiled content file. Blocks are read on demand and verified when they are.
struct CompiledFile: Sendable {
  let header: CompiledHeader
  private let bytes: MappedBytes
  /// The real path of the source.
  let source: String
  /// Nil for a collection.
  let service: ServiceID?

  init(_ bytes: MappedBytes) throws(CorruptDataError) {
    guard let header = CompiledHeader(bytes) else { throw CorruptDataError() }
    self.header = header
    self.bytes = bytes
    var reader = CompiledReader(try CompiledBlock.content(at: header.name, of: bytes), of: bytes, .none)
    source = try reader.text()
    service = try reader.optional()
    try reader.finish()
    guard (service == nil) == (header.service == 0) else { throw CorruptDataError() }
  }

  func collection() throws(CorruptDataError) -> HelpCollection { try value(at: header.collection, .none) }

  /// Nil if the section is empty.
  func table(of section: ServiceSection) throws(CorruptDataError) -> ItemTable? {
    guard let position = ServiceSection.allCases.firstIndex(of: section), header.tables[position] != 0 else {
      return nil
    }
    return try ItemTable(at: header.tables[position], of: bytes)
  }

  func service(in context: ServiceContext) throws(CorruptDataError) -> Service {
    try value(at: header.service, context)
  }

  /// The entry at `offset`; throws if it is not `item`.
  func entry(_ item: Reference.Item, at offset: Int, in context: ServiceContext) throws(CorruptDataError) -> Entry {
    let (entry, id): (Entry, ItemID)
    switch item.section {
    case .contacts:
      let contact: Contact = try value(at: offset, context)
      (entry, id) = (.contact(contact), contact.id)
    case .guides:
      let guide: Guide = try value(at: offset, context)
      (entry, id) = (.guide(guide), guide.id)
    case .faq:
      let question: Question = try value(at: offset, context)
      (entry, id) = (.faq(question), question.id)
    case .facts:
      let fact: Fact = try value(at: offset, context)
      (entry, id) = (.fact(fact), fact.id)
    case .notes:
      let note: Note = try value(at: offset, context)
      (entry, id) = (.note(note), note.id)
    }
    guard id == item.id else { throw CorruptDataError() }
    return entry
  }

  private func value<Value: CompiledValue>(at offset: Int, _ context: ServiceContext) throws(CorruptDataError) -> Value
  {
    var reader = CompiledReader(try CompiledBlock.content(at: offset, of: bytes), of: bytes, context)
    let value: Value = try reader.value()
    try reader.finish()
    return value
  }
}
