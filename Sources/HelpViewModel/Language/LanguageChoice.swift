package import HelpContent

/// The languages to show content in, and the one to speak.
package struct LanguageChoice: Hashable, Sendable {
  /// Best first; empty when nothing names a language, and the collection's own is taken.
  package let content: [LanguageTag]
  package let interface: InterfaceLanguage

  /// `asked` is what the command line says; it and `HELPDECK_LANG` go for content and interface alike, so that one
  /// switch is enough. An interface in none of the asked languages goes by the locale, and without one is English.
  package init(asked: [LanguageTag] = [], environment: Environment) {
    let explicit = asked.isEmpty ? Self.tags(in: environment["HELPDECK_LANG"] ?? "", separators: ",:") : asked
    let locale = Self.locale(of: environment)
    content = explicit.isEmpty ? locale : explicit
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
    let name = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"]
    guard let name, let tag = LanguageTag(localeName: name) else { return [] }
    let list = tags(in: environment["LANGUAGE"] ?? "", separators: ":")
    return list.contains(tag) ? list : list + [tag]
  }
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
