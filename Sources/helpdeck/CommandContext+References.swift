import HelpContent
import HelpViewModel

extension CommandContext {
  func entry(_ text: String) throws -> (Reference, Entry) {
    let reference = try resolve(text) { ExitError(.nothingFound, .cli(.unknownReference(text)), suggestions: $0) }
    guard let entry = library.entry(reference) else {
      throw ExitError(.nothingFound, .cli(.unknownReference(text)))
    }
    return (reference, entry)
  }

  /// `unknown` makes the error for a text that names no entry.
  func resolve(_ text: String, unknown: (_ suggestions: [String]) -> ExitError) throws -> Reference {
    switch ReferenceResolver(library: library).resolve(text) {
    case .found(let reference): return reference
    case .ambiguous(let candidates):
      throw ExitError(.usage, .cli(.ambiguousReference(text)), details: candidates.map(\.description))
    case .unknown(let suggestions): throw unknown(suggestions)
    }
  }

  /// `status` is the exit status for an unknown service.
  func service(_ text: String, status: ExitStatus = .nothingFound) throws -> ServiceID {
    let found = ReferenceResolver(library: library).services(called: text)
    guard let service = found.first else {
      let nearest = EditDistance.nearest(to: text, in: library.services.map(\.description))
      throw ExitError(status, .cli(.unknownService(text)), suggestions: nearest.map { [$0] } ?? [])
    }
    guard found.count == 1 else {
      throw ExitError(.usage, .cli(.ambiguousReference(text)), details: found.map(\.description))
    }
    return service
  }
}
