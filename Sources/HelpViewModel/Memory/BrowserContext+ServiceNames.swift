package import HelpContent
import TerminalModel

extension BrowserContext {
  /// The name of a service and that of its category, which is empty if it has none.
  package func names(
    of service: ServiceID, in languages: LanguagePreference
  ) -> (service: String, category: String) {
    guard let service = library.service(service) else { return ("", "") }
    let category = service.category.flatMap { library.collection.category($0) }
    return (languages.choose(service.name).text, category.map { languages.choose($0.name).text } ?? "")
  }

  /// The columns of the widest service, its name and its category together. Found once, since it takes all services.
  package func widestService(in languages: LanguagePreference) -> Int {
    memory.widestService(in: languages) {
      library.services.map { service in
        let (name, category) = names(of: service, in: languages)
        return DisplayWidth.of(name) + DisplayWidth.of(category)
      }.max() ?? 0
    }
  }
}
