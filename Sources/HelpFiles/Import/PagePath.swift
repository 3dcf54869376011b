import HelpContent

/// What the path of a page below a site's folder says: its section, its name without a language, and its language.
struct PagePath {
  let folders: [String]
  /// `index` and `README` are named by their folder.
  private(set) var name: String
  private(set) var language: LanguageTag?

  var isIndex: Bool { ["index", "_index", "readme"].contains(name.lowercased()) }

  /// The same for every language of a page.
  var key: String { (folders + [isIndex ? "" : name]).joined(separator: "/").lowercased() }

  init(_ relative: String) {
    var parts = relative.split(separator: "/").map(String.init)
    var stem = parts.popLast() ?? ""
    if let dot = stem.lastIndex(of: "."), dot > stem.startIndex { stem = String(stem[..<dot]) }
    var language: LanguageTag?
    if let dot = stem.lastIndex(of: "."), dot > stem.startIndex,
      let named = LanguageTag.ofFolder(stem[stem.index(after: dot)...])
    {
      language = named
      stem = String(stem[..<dot])
    }
    if let place = parts.firstIndex(of: "i18n"), place + 1 < parts.count,
      let named = LanguageTag.named(parts[place + 1])
    {
      language = language ?? named
      parts.removeSubrange(...(place + 1))
      if parts.first?.hasPrefix("docusaurus-plugin-content-") == true {
        parts.removeFirst()
        if parts.first == "current" || parts.first?.hasPrefix("version-") == true { parts.removeFirst() }
      }
    } else if let place = parts.firstIndex(where: { LanguageTag.ofFolder($0) != nil }) {
      language = language ?? LanguageTag.ofFolder(parts[place])
      parts.remove(at: place)
    }
    while let first = parts.first, Self.roots.contains(first.lowercased()) { parts.removeFirst() }
    folders = parts
    name = stem
    self.language = language
  }

  /// The path with the language that the end of its name may be, such as `refund_ko` or `refund-zh-Hans`; nil if it is
  /// none. That it is one only other pages tell: `face-de` may be a word.
  private var suffixed: PagePath? {
    guard language == nil else { return nil }
    for place in name.indices where "_-".contains(name[place]) && place > name.startIndex {
      let word = name[name.index(after: place)...]
      guard !LanguageTag.isOtherWord(word), let named = LanguageTag.ofFolder(word) else { continue }
      var path = self
      (path.name, path.language) = (String(name[..<place]), named)
      return path
    }
    return nil
  }

  /// The paths of all pages of a site. A name ends with a language where a page without it, or with another one, is beside it.
  static func all(_ relative: [String]) -> [PagePath] {
    let paths = relative.map { PagePath($0) }
    var versions: [String: Set<LanguageTag?>] = [:]
    for path in paths { versions[path.key, default: []].insert(path.language) }
    for path in paths.compactMap(\.suffixed) { versions[path.key, default: []].insert(path.language) }
    return paths.map { path in
      path.suffixed.flatMap { versions[$0.key, default: []].count > 1 ? $0 : nil } ?? path
    }
  }

  /// Folders in which generators keep the pages of a site.
  private static let roots: Set = ["docs", "doc", "content", "src", "pages", "source", "_posts", "website", "site"]

  /// A folder's or file's name as words: `02-how-to-pay` is `How to pay`.
  static func title(of name: String) -> String {
    var words = name.replacing("_", with: " ").replacing("-", with: " ").trimmed[...]
    let rest = words.drop { $0.isASCII && $0.isNumber || ". ".contains($0) }
    if !rest.isEmpty { words = rest }
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// An id of the ASCII letters and digits of a name; nil if there are none.
  static func slug(of name: String) -> String? {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var slug = words.joined(separator: "-").prefix(56)
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? nil : String(slug)
  }
}
