import HelpContent
import HelpSearch

/// Everything that the page of an entry depends on.
struct PageRequest: Hashable, Sendable {
  let reference: Reference
  let interfaceLanguage: InterfaceLanguage
  let languages: LanguagePreference
  let isFollowing: Bool
  let clock: LocalTime?
  let currentStep: Int?
  let done: Set<Int>
  /// Marks its matches.
  let matcher: TextMatcher?

  func hash(into hasher: inout Hasher) { hasher.combine(reference) }
}

extension BrowserContext {
  /// The page of an entry with matches marked, made once; nil if there is no such entry.
  func page(for request: PageRequest) -> Page? {
    memory.page(for: request) {
      let page = page(
        of: request.reference, interfaceLanguage: request.interfaceLanguage, languages: request.languages,
        isFollowing: request.isFollowing, clock: request.clock, currentStep: request.currentStep, done: request.done)
      return request.matcher.flatMap { page?.marking($0) } ?? page
    }
  }
}
