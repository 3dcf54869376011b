/// Bytes that are still to be written.
package struct PendingBytes: ~Copyable {
  package enum Outcome: Equatable {
    case done
    /// There is no room, and the descriptor does not wait for any.
    case full
    case failed(SystemError)
  }

  private var rest: ArraySlice<UInt8>

  package init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Writes all, or as much as there is room for.
  package mutating func write(to descriptor: Descriptor) -> Outcome {
    do throws(SystemError) {
      while !rest.isEmpty {
        let count = try Descriptor.repeating {
          unsafe rest.withUnsafeBytes { unsafe callWrite(descriptor.number, $0.baseAddress, $0.count) }
        }
        if count == 0 { throw SystemError(code: 0) }
        rest = rest.dropFirst(count)
      }
      return .done
    } catch {
      return error.code == EAGAIN ? .full : .failed(error)
    }
  }
}

// Inside of the type, its own method would be meant.
private func callWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, start, count)
}
