/// Location of a match in a document, best first.
enum MatchLocation: Int, CaseIterable, Comparable {
  /// The whole of a title, a name or a value.
  case wholeTitle
  case titleStart
  /// The start of a word of the title.
  case wordStart
  case insideTitle
  /// A name, value or other phrasing.
  case phrasing
  case keyword
  case body
  /// The name of the document's service.
  case serviceName
  /// The category of the document's service.
  case category

  /// Locations that rank alike before it counts whether an entry does what is wanted.
  enum Group: Int, CaseIterable, Comparable {
    case whole, title, phrasing, keyword, body, serviceName, category

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  var group: Group {
    switch self {
    case .wholeTitle: .whole
    case .titleStart, .wordStart, .insideTitle: .title
    case .phrasing: .phrasing
    case .keyword: .keyword
    case .body: .body
    case .serviceName: .serviceName
    case .category: .category
    }
  }

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
