/// A slug that names one kind of thing: lower-case ASCII letters and digits in words joined by single hyphens, at most 64 characters.
package struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  package static var maximumLength: Int { 64 }

  /// Nil when `text` is not a slug.
  package init?(_ text: some StringProtocol) {
    let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isSlug = words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    guard isSlug, text.utf8.count <= Self.maximumLength else { return nil }
    description = String(text)
  }

  package static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}

package typealias ServiceID = Identifier<Service>
package typealias ItemID = Identifier<Entry>
package typealias CategoryID = Identifier<HelpCollection.Category>
package typealias CalendarID = Identifier<HolidayCalendar>
package typealias TagID = Identifier<TagSubject>

/// What a `TagID` identifies.
package enum TagSubject {}
