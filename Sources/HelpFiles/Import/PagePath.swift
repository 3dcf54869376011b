import HelpContent

/// What the path of a page below a site's folder says: its section, its name without a language, and its language.
struct PagePath {
  let folders: [String]
  /// `index` and `README` are named by their folder.
  let name: String
  let language: LanguageTag?
  let isIndex: Bool

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
    isIndex = ["index", "_index", "readme"].contains(stem.lowercased())
    self.language = language
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
