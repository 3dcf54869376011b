extension Notice { package func words(in language: InterfaceLanguage) -> String { "" } }
package struct TextMatcher { package init(_ text: String) {}; package func matches(in text: String) -> [Range<Int>] { [] } }
