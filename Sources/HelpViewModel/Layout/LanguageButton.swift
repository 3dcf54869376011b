package import HelpContent
import TerminalModel

/// A language of the content and the columns of its name in the header.
package struct LanguageButton: Equatable, Sendable {
  package let language: LanguageTag
  package let text: String
  package let columns: Range<Int>
}

extension BrowserContext {
  /// At the right end of the header; empty if there is no room for them.
  package func languageButtons(in layout: Layout) -> [LanguageButton] {
    let languages = library.collection.languages
    let names = languages.map(\.shortName)
    let width = names.reduce(0) { $0 + DisplayWidth.of($1) + 1 }
    guard layout.arrangement == .columns, width <= layout.size.columns / 3 else { return [] }
    var column = layout.size.columns - width
    return zip(languages, names).map { language, name in
      defer { column += DisplayWidth.of(name) + 1 }
      return LanguageButton(language: language, text: name, columns: column..<column + DisplayWidth.of(name))
    }
  }
}

extension LanguageTag {
  /// A short name in the language itself.
  fileprivate var shortName: String {
    switch self {
    case .korean: "한"
    case .english: "EN"
    case .simplifiedChinese: "中"
    default: description
    }
  }
}
