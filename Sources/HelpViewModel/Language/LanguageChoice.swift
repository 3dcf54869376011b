package import HelpContent

/// The languages to show content in, and the one to speak.
package struct LanguageChoice: Hashable, Sendable {
  /// Best first; empty when nothing names a language, and the collection's own is taken.
  package let content: [LanguageTag]
  package let interface: InterfaceLanguage
  package let source: Source

  /// The content's languages, and behind them the interface's: a screen in one language is better than one in two.
  package var shown: [LanguageTag] {
    content + [interface.rawValue].compactMap { LanguageTag(localeName: $0) }.filter { !content.contains($0) }
  }

  /// What named the content's languages.
  package enum Source: Hashable, Sendable {
    case commandLine
    case variable(String)
    case configuration, nothing
  }

  /// `asked` is what the command line says; it, `HELPDECK_LANG` and the configuration go for content and interface alike,
  /// so that one switch is enough. An interface in none of these languages goes by the locale, and without one is English.
  package init(asked: [LanguageTag] = [], configured: [LanguageTag] = [], environment: Environment) {
    let own = Self.tags(in: environment["HELPDECK_LANG"] ?? "", separators: ",:")
    let locale = Self.locale(of: environment)
    let named: [([LanguageTag], Source)] = [
      (asked, .commandLine), (own, .variable("HELPDECK_LANG")), (configured, .configuration),
    ]
    let explicit = named.first { !$0.0.isEmpty }?.0 ?? []
    (content, source) =
      (named + [(locale, Self.localeVariable(of: environment))]).first { !$0.0.isEmpty } ?? ([], .nothing)
    interface = InterfaceLanguage(bestOf: explicit) ?? InterfaceLanguage(bestOf: locale) ?? .english
  }

  /// The tags named in a list; what names no language is left out.
  package static func tags(in list: String, separators: String) -> [LanguageTag] {
    var tags: [LanguageTag] = []
    for name in list.split(whereSeparator: separators.contains) {
      if let tag = LanguageTag(localeName: String(name)), !tags.contains(tag) { tags.append(tag) }
    }
    return tags
  }

  /// As gettext has it: `LANGUAGE` counts only beside a locale that names a language.
  private static func locale(of environment: Environment) -> [LanguageTag] {
    let name = localeVariables.lazy.compactMap { environment[$0] }.first
    guard let name, let tag = LanguageTag(localeName: name) else { return [] }
    let list = tags(in: environment["LANGUAGE"] ?? "", separators: ":")
    return list.contains(tag) ? list : list + [tag]
  }

  /// Of those that are set, the one that names the first language.
  private static func localeVariable(of environment: Environment) -> Source {
    let namesLanguages = !tags(in: environment["LANGUAGE"] ?? "", separators: ":").isEmpty
    let first = namesLanguages ? "LANGUAGE" : localeVariables.first { environment[$0] != nil }
    return first.map { .variable($0) } ?? .nothing
  }

  private static let localeVariables = ["LC_ALL", "LC_MESSAGES", "LANG"]
}

extension InterfaceLanguage {
  /// The first language of `tags` that helpdeck speaks; simplified Chinese stands in for traditional where none is spoken.
  package init?(bestOf tags: [LanguageTag]) {
    let spoken = tags.lazy.compactMap { tag in
      sequence(first: tag, next: \.parent).lazy.compactMap { InterfaceLanguage(rawValue: $0.description) }.first
    }
    if let first = spoken.first {
      self = first
    } else if tags.contains(.traditionalChinese) {
      self = .simplifiedChinese
    } else {
      return nil
    }
  }
}
