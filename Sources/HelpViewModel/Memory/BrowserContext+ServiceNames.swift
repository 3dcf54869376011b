package import HelpContent
import TerminalModel

extension BrowserContext {
  package func name(of service: ServiceID, in languages: LanguagePreference) -> String {
    library.service(service).map { languages.choose($0.name).text } ?? ""
  }

  /// Empty for a service without a category.
  package func category(of service: ServiceID, in languages: LanguagePreference) -> String {
    library.service(service)?.category.flatMap { library.collection.category($0) }
      .map { languages.choose($0.name).text } ?? ""
  }

  /// The columns of the widest service, its name and its category together. Found once, since it takes all services.
  package func widestService(in languages: LanguagePreference) -> Int {
    memory.widestService(in: languages) {
      library.services.map {
        DisplayWidth.of(name(of: $0, in: languages)) + DisplayWidth.of(category(of: $0, in: languages))
      }.max() ?? 0
    }
  }
}
