import CChildPrograms
import Foundation
import Testing

/// Descriptors that other code has left open are no business of a program that is started.
@Suite("Descriptors") struct DescriptorTests {
  private static func isClosedOnExec(_ descriptor: Int32) -> Bool {
    fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0
  }

  @Test(arguments: [close_descriptors_on_exec, close_each_descriptor_on_exec])
  func `are closed on exec from a number on, and stay open here`(mark: @Sendable (Int32) -> Void) throws {
    let left = (0..<3).map { _ in unsafe open("/dev/null", O_RDONLY) }.sorted()
    defer { for descriptor in left { close(descriptor) } }
    mark(left[1])
    // Programs that other tests start at the same time may mark the first one.
    #expect(Self.isClosedOnExec(left[1]) && Self.isClosedOnExec(left[2]))
    var byte: UInt8 = 0
    #expect(left.allSatisfy { unsafe read($0, &byte, 1) == 0 })
  }
}
