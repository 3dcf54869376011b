/// A cursor position report (CPR).
package struct CursorReport: Hashable, Sendable {
  /// Zero-based.
  package let position: Position

  /// All reports in the bytes that a terminal sent; keys typed meanwhile are skipped.
  package static func all(in bytes: [UInt8]) -> [CursorReport] {
    var reports: [CursorReport] = []
    var rest = bytes[...]
    while let escape = rest.firstIndex(of: 0x1B) {
      rest = rest[(escape + 1)...]
      guard rest.first == UInt8(ascii: "[") else { continue }
      rest = rest.dropFirst()
      guard case .complete(let sequence, let length) = ControlSequence.parse(rest) else { continue }
      rest = rest.dropFirst(length)
      guard sequence.final == UInt8(ascii: "R"), sequence.marker == nil, sequence.parameters.count == 2,
        sequence.parameters.allSatisfy({ $0 > 0 })
      else { continue }
      reports.append(
        CursorReport(position: Position(column: sequence.parameters[1] - 1, row: sequence.parameters[0] - 1)))
    }
    return reports
  }
}
