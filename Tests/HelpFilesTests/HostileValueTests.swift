import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// Copied values are the same as shown ones.
@Suite("Hostile value") struct HostileValueTests {
  @Test(arguments: ["phone", "sms", "email", "messenger", "app", "visit"])
  func `values with control, bidirectional or invisible characters are refused`(kind: String) {
    for hostile in HostileText.all {
      for (start, end) in [("", ""), ("help@", ".example")] {
        let escaped = hostile.text.unicodeScalars.map { "\\U" + Self.hexadecimal($0.value) }.joined()
        for text in hostile.isText
          && !hostile.text.unicodeScalars.contains(where: { "\"\\\n".unicodeScalars.contains($0) })
          ? [hostile.text, escaped] : [escaped]
        {
          let yaml = service(
            "contacts: [{id: desk, kind: \(kind), value: \"\(start)\(text)\(end)\", value_status: published}]")
          // Replacement characters for invalid bytes are visible.
          let isSeen = !hostile.isText && !hostile.text.unicodeScalars.contains { $0.isInvisibleInValue }
          #expect(
            isSeen || diagnostics(in: yaml).contains { $0.severity == .error },
            "\(hostile.kind) \(hostile.bytes) as a value of \(kind)")
        }
      }
    }
  }

  @Test func `addresses with invisible characters are refused`() {
    for hostile in HostileText.all where hostile.isText {
      #expect(!WebAddress.isAllowed("https://example.org/\(hostile.text)"), "\(hostile.bytes)")
    }
  }

  @Test func `a file that is not UTF-8 is refused`() {
    for hostile in HostileText.all where !hostile.isText {
      let found = diagnostics(
        in: Array(service("summary: \"").utf8) + hostile.bytes + [0x22, 0x0A], path: "services/shop.yaml")
      #expect(found.map(\.severity) == [.error], "\(hostile.bytes)")
      #expect(found.map(\.line) == [7], "\(hostile.bytes)")
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
