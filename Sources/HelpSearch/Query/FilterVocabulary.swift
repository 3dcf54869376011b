import HelpContent

/// The values that filters can have.
struct FilterVocabulary {
  let services: [(id: ServiceID, names: [CodeUnits])]
  let tags: [String]
  let languages: [LanguageTag]
}
