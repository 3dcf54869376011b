import FileStore
import HelpContent
import Testing

@testable import HelpFiles

@Suite("Damaged file") struct DamagedFileTests {
  private static func small() -> ServiceDocument {
    var made = GeneratedContent(seed: 5, fullness: 0.4, longest: 1)
    var content = made.service()
    while ServiceSection.allCases.contains(where: { content.items(in: $0).isEmpty }) { content = made.service() }
    return content
  }

  /// Reads everything. Unreadable parts must be detected as damaged, and no value may differ.
  private func expectNothingWrong(_ bytes: [UInt8], _ content: ServiceDocument, _ comment: Comment) {
    guard let file = try? CompiledFile(MappedBytes(bytes)) else { return }
    let service = CompiledService(file) { nil }
    if let read = service.service(in: .none) { #expect(read == content.service, comment) }
    for (reference, entry) in content.entries.dropFirst() {
      guard let item = reference.item, let read = service.entry(item, in: .none) else { continue }
      #expect(read == entry, comment)
    }
    for section in ServiceSection.allCases {
      let items = service.items(in: section)
      #expect(items == [] || items == content.items(in: section), comment)
    }
  }

  @Test func `a changed byte is detected`() throws {
    let content = Self.small()
    let bytes = CompiledFile.bytes(of: content, latest: CalendarDate("2026-11-20"), from: .inside("a"))
    for offset in bytes.indices {
      for mask: UInt8 in [0x01, 0x80, 0xFF] {
        var changed = bytes
        changed[offset] ^= mask
        expectNothingWrong(changed, content, "byte \(offset), \(mask)")
        // Every byte of the file is under a checksum.
        #expect((try? CompiledFile(MappedBytes(changed)).content()) != content, "byte \(offset), \(mask)")
      }
    }
  }

  @Test func `a file of another length is detected`() throws {
    let content = Self.small()
    let bytes = CompiledFile.bytes(of: content, latest: nil, from: .inside("a"))
    for count in bytes.indices {
      #expect(throws: CorruptDataError.self) { try CompiledFile(MappedBytes(Array(bytes.prefix(count)))) }
    }
    #expect(throws: CorruptDataError.self) { try CompiledFile(MappedBytes(bytes + [0])) }
  }

  @Test func `bytes with a matching checksum are still validated`() throws {
    let content = Self.small()
    let bytes = CompiledFile.bytes(of: content, latest: nil, from: .inside("a"))
    for offset in CompiledHeader.size..<bytes.count {
      for mask: UInt8 in [0x01, 0x80, 0xFF] {
        var changed = bytes
        changed[offset] ^= mask
        let file = try? CompiledFile(MappedBytes(changed.withChecksums))
        // Texts may have changed. The reading must end, and stay within bounds.
        _ = try? file?.content()
      }
    }
  }

  @Test func `a damaged compiled file is read from its source once`() throws {
    let content = Self.small()
    let bytes = CompiledFile.bytes(of: content, latest: nil, from: .inside("a"))
    var changed = bytes
    changed[bytes.count / 2] ^= 1
    let remade = try CompiledFile(MappedBytes(bytes))
    let service = CompiledService(try CompiledFile(MappedBytes(changed))) { remade }
    for (reference, entry) in content.entries.dropFirst() {
      #expect(service.entry(try #require(reference.item), in: .none) == entry)
    }
  }
}

extension [UInt8] {
  /// With the checksum of every block that can still be recognised made right again.
  fileprivate var withChecksums: [UInt8] {
    var bytes = self
    var offset = CompiledHeader.size
    while offset + 16 <= bytes.count {
      let length = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[offset + 8 + $1]) << (8 * UInt64($1)) }
      guard length <= UInt64(bytes.count - offset - 16) else { break }
      let end = offset + 16 + Int(length)
      let sum = Checksum.of(Array(bytes[(offset + 8)..<end]), seed: UInt64(offset))
      for byte in 0..<8 { bytes[offset + byte] = UInt8(truncatingIfNeeded: sum >> (8 * UInt64(byte))) }
      offset = end
    }
    return bytes
  }
}
