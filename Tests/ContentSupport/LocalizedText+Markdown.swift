package import HelpContent
import HelpFiles

extension LocalizedText.Version {
  package init(_ language: LanguageTag, markdown text: String) {
    self.init(language, text, MarkdownReader().read(text).markup)
  }
}
