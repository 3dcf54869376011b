/// Location of a match in a document, best first.
enum MatchLocation: Int, CaseIterable, Comparable {
  /// The whole of a title, a name or a value.
  case wholeTitle
  case titleStart
  /// The start of a word of the title.
  case wordStart
  case insideTitle
  /// A name, value, keyword or other phrasing.
  case phrasing
  case body
  /// The name of the document's service.
  case serviceName
  /// The category of the document's service.
  case category

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
