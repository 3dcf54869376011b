/// A slug for one kind of subject: lower-case ASCII letters and digits in words joined by single hyphens, at most 64
/// characters.
package struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  package static var maxLength: Int { 64 }

  /// Nil if `text` is not a slug.
  package init?(_ text: String) {
    guard text.isSlug, text.utf8.count <= Self.maxLength else { return nil }
    description = text
  }

  /// Nil if `text` is not a slug.
  package init?(_ text: some StringProtocol) { self.init(String(text)) }

  package static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}

package typealias ServiceID = Identifier<Service>
package typealias ItemID = Identifier<Entry>
package typealias CategoryID = Identifier<HelpCollection.Category>
package typealias CalendarID = Identifier<HolidayCalendar>

extension String {
  // Outside of the generic type and in one pass, because large content has a hundred thousand of them.
  fileprivate var isSlug: Bool {
    var previous = UInt8(ascii: "-")
    for byte in utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: break
      case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "-")
  }
}
