/// The reader's languages in order of preference, with a fallback.
package struct LanguagePreference: Hashable, Sendable {
  /// Best first.
  package let preferred: [LanguageTag]
  /// The collection's own language, used if a text has none of the preferred ones.
  package let fallback: LanguageTag

  package init(_ preferred: [LanguageTag], fallback: LanguageTag) {
    self.preferred = preferred
    self.fallback = fallback
  }

  /// The most preferred language.
  package var first: LanguageTag { preferred.first ?? fallback }

  /// A copy that prefers `language` to all others.
  package func preferring(_ language: LanguageTag) -> LanguagePreference {
    LanguagePreference([language] + preferred.filter { $0 != language }, fallback: fallback)
  }

  /// The version of `text` to show: RFC 4647 lookup of the preferred languages, then of the fallback, then the other
  /// Chinese script, then the first version.
  package func choose(_ text: LocalizedText) -> LocalizedText.Version {
    for range in preferred + [fallback] {
      if let version = lookup(range, in: text) { return version }
    }
    for range in preferred {
      if let sibling = otherScript(of: range), let version = lookup(sibling, in: text) { return version }
    }
    return text.versions[0]
  }

  /// Returns whether `language` is one of the preferred ones or a parent of it; true if there are none.
  package func includes(_ language: LanguageTag) -> Bool {
    preferred.isEmpty || preferred.contains { range in language == range || ancestors(of: range).contains(language) }
  }

  private func lookup(_ range: LanguageTag, in text: LocalizedText) -> LocalizedText.Version? {
    for tag in [range] + ancestors(of: range) {
      if let found = text.versions.first(where: { $0.language == tag }) { return found }
    }
    return nil
  }

  private func ancestors(of tag: LanguageTag) -> [LanguageTag] {
    Array(sequence(first: tag, next: \.parent).dropFirst())
  }

  private func otherScript(of tag: LanguageTag) -> LanguageTag? {
    switch tag {
    case .simplifiedChinese: .traditionalChinese
    case .traditionalChinese: .simplifiedChinese
    default: nil
    }
  }
}
