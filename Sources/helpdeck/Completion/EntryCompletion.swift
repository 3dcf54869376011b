import ArgumentParser
import HelpContent
import HelpFiles
import HelpSearch
import HelpViewModel

extension CompletionKind {
  /// References of entries.
  static var references: CompletionKind {
    .custom { words, _, typed in EntryCompletion(words)?.references(beginning: typed) ?? [] }
  }

  /// Ids of services.
  static var services: CompletionKind {
    .custom { words, _, typed in EntryCompletion(words)?.services(beginning: typed) ?? [] }
  }
}

/// Completes references. If none begins with the typed text, results of a search for it are offered.
struct EntryCompletion {
  let library: any ContentLibrary
  let engine: () -> any SearchEngine
  private static let offered = 12

  func references(beginning typed: String) -> [String] {
    let begun = begun(typed)
    return begun.isEmpty ? found(typed, kinds: []) : begun
  }

  func services(beginning typed: String) -> [String] {
    let begun = begunServices(typed)
    return begun.isEmpty ? found(typed, kinds: [.service]) : begun
  }

  private func found(_ typed: String, kinds: Set<EntryKind>) -> [String] {
    let languages = LanguagePreference([], fallback: library.collection.language)
    let query = SearchQuery(typed, kinds: kinds, languages: languages)
    return engine().results(for: query, limit: Self.offered).hits.map(\.reference.description)
  }

  /// Services first, then the entries of one, to keep the list short.
  private func begun(_ typed: String) -> [String] {
    let services = begunServices(typed)
    guard let slash = typed.firstIndex(of: "/") else {
      guard services.count == 1, let only = ServiceID(services[0]) else { return services }
      return services + library.references(of: only).map(\.description)
    }
    guard let service = ServiceID(typed[..<slash]) else { return [] }
    return library.references(of: service).map(\.description).filter { $0.hasPrefix(typed) }
  }

  private func begunServices(_ typed: String) -> [String] {
    library.services.map(\.description).filter { $0.hasPrefix(typed) }
  }
}

extension EntryCompletion {
  /// Uses the content that the command line names. Nil, without any message, if it cannot be read.
  init?(_ words: [String]) {
    var named: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if ["-d", "--data", "--add-data"].contains(word), let folder = rest.popFirst() { named += [word, folder] }
    }
    guard let options = try? GlobalOptions.parse(named) else { return nil }
    let invocation = Invocation(options.choices)
    let source = invocation.contentSource
    guard let library = try? source.read(source.locations().layers).library else { return nil }
    self.library = library
    engine = { invocation.engines.engine(for: library, waits: false) }
  }
}
