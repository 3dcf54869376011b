import TestSupport
import Testing

@testable import POSIX

@Suite("Descriptors") struct DescriptorTests {
  private struct Pipe: ~Copyable {
    let readEnd: Descriptor
    let writeEnd: Descriptor

    init() throws {
      var ends: [Int32] = [-1, -1]
      try #require(unsafe pipe(&ends) == 0)
      (readEnd, writeEnd) = (Descriptor(ends[0]), Descriptor(ends[1]))
      _ = fcntl(writeEnd.number, F_SETFL, O_NONBLOCK)
    }

    deinit {
      close(readEnd.number)
      close(writeEnd.number)
    }
  }

  @Test func `bytes are read up to a limit, in as many calls as it takes`() throws {
    let pipe = try Pipe()
    #expect(pipe.writeEnd.write([1, 2, 3]))
    #expect(pipe.writeEnd.write([4, 5]))
    #expect(try pipe.readEnd.read(upTo: 4) == [1, 2, 3, 4])
    var buffer = [UInt8](repeating: 0, count: 8)
    #expect(try pipe.readEnd.read(into: &buffer) == 1)
    #expect(buffer[0] == 5)
  }

  @Test func `a file ends with fewer bytes than asked for, and has others at an offset`() throws {
    let folder = try TemporaryFolder(["a": "abc"])
    let file = unsafe open(folder.path + "/a", O_RDONLY)
    defer { close(file) }
    #expect(try Descriptor(file).read(upTo: 10) == Array("abc".utf8))
    var buffer = [UInt8](repeating: 0, count: 8)
    let count = try unsafe buffer.withUnsafeMutableBufferPointer { try unsafe Descriptor(file).read(into: $0, at: 1) }
    #expect(buffer[..<count] == Array("bc".utf8)[...])
  }

  @Test func `a full pipe keeps the rest until there is room`() throws {
    let pipe = try Pipe()
    let size = 1 << 20
    var pending = PendingBytes([UInt8](repeating: 7, count: size))
    #expect(pending.write(to: pipe.writeEnd) == .full)
    var read = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while read < size {
      read += try pipe.readEnd.read(into: &buffer)
      if read < size { _ = pending.write(to: pipe.writeEnd) }
    }
    #expect(read == size)
    #expect(pending.write(to: pipe.writeEnd) == .done)
  }

  @Test func `a call that fails says why`() {
    let closed = Descriptor(-1)
    var buffer: [UInt8] = [0]
    #expect(throws: SystemError(code: EBADF)) { try closed.read(into: &buffer) }
    #expect(throws: SystemError(code: EBADF)) { try closed.read(upTo: 1) }
    #expect(!closed.write([1]))
  }

  @Test func `a call that a signal interrupts is made again`() throws {
    var results = [-1, -1, 5]
    #expect(
      try Descriptor.repeating {
        errno = EINTR
        return results.removeFirst()
      } == 5)
  }

  @Test func `a directory names everything in it but itself and its parent`() throws {
    let folder = try TemporaryFolder(["a": "", "b/c": "", ".d": ""])
    #expect(Self.names(in: folder.path) == ["a", "b", ".d"])
    #expect(Self.names(in: folder.path + "/a") == nil)
  }

  private static func names(in path: String) -> Set<String>? {
    guard var stream = DirectoryStream(path) else { return nil }
    var names: Set<String> = []
    while let name = stream.next() { names.insert(name) }
    return names
  }
}
