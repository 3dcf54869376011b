package import HelpContent

/// The languages of the content, and that of the interface.
package struct LanguageChoice: Hashable, Sendable {
  /// Best first; empty if nothing names a language, for the collection's own.
  package let content: [LanguageTag]
  package let interfaceLanguage: InterfaceLanguage
  package let source: Source

  /// The content's languages followed by the interface's, so that the screen is in one language if possible.
  package var shown: [LanguageTag] {
    content + [interfaceLanguage.rawValue].compactMap { LanguageTag(localeName: $0) }.filter { !content.contains($0) }
  }

  /// True if the command line, `HELPDECK_LANG` or the configuration names languages, which a choice in the browser yields to.
  package var isExplicit: Bool {
    switch source {
    case .commandLine, .configuration, .variable("HELPDECK_LANG"): true
    case .variable, .nothing: false
    }
  }

  /// The source of the content's languages.
  package enum Source: Hashable, Sendable {
    case commandLine
    case variable(String)
    case configuration, nothing
  }

  /// `asked` comes from the command line. It, `HELPDECK_LANG` and the configuration apply to content and interface. If
  /// the interface has none of these languages, the locale decides, and English is the fallback.
  package init(asked: [LanguageTag] = [], configured: [LanguageTag] = [], environment: Environment) {
    let own = Self.tags(in: environment["HELPDECK_LANG"] ?? "", separators: ",:")
    let locale = Self.locale(of: environment)
    let named: [([LanguageTag], Source)] = [
      (asked, .commandLine), (own, .variable("HELPDECK_LANG")), (configured, .configuration),
    ]
    let explicit = named.first { !$0.0.isEmpty }?.0 ?? []
    (content, source) =
      (named + [(locale, Self.localeVariable(of: environment))]).first { !$0.0.isEmpty } ?? ([], .nothing)
    interfaceLanguage = InterfaceLanguage(bestOf: explicit) ?? InterfaceLanguage(bestOf: locale) ?? .english
  }

  /// The language tags in a list; invalid names are ignored.
  package static func tags(in list: String, separators: String) -> [LanguageTag] {
    var tags: [LanguageTag] = []
    for name in list.split(whereSeparator: separators.contains) {
      if let tag = LanguageTag(localeName: String(name)), !tags.contains(tag) { tags.append(tag) }
    }
    return tags
  }

  /// Like gettext, ignores `LANGUAGE` unless the locale names a language.
  private static func locale(of environment: Environment) -> [LanguageTag] {
    let name = localeVariables.lazy.compactMap { environment[$0] }.first
    guard let name, let tag = LanguageTag(localeName: name) else { return [] }
    let list = tags(in: environment["LANGUAGE"] ?? "", separators: ":")
    return list.contains(tag) ? list : list + [tag]
  }

  /// The variable that names the first language.
  private static func localeVariable(of environment: Environment) -> Source {
    let namesLanguages = !tags(in: environment["LANGUAGE"] ?? "", separators: ":").isEmpty
    let first = namesLanguages ? "LANGUAGE" : localeVariables.first { environment[$0] != nil }
    return first.map { .variable($0) } ?? .nothing
  }

  private static let localeVariables = ["LC_ALL", "LC_MESSAGES", "LANG"]
}

extension InterfaceLanguage {
  /// The first of `tags` that the interface has; simplified Chinese substitutes for traditional if it has none.
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
