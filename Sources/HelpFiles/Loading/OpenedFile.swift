import FileStore
import HelpContent

/// A content file in its compiled form, or parsed where there is no compiled form of it.
enum OpenedFile: Sendable {
  case service(CompiledFile, ServiceID)
  case collection(HelpCollection, ContentFingerprint)
  case parsed(ParsedFile)

  /// Nil if the file is corrupt, or if its source has errors on this day.
  init?(_ file: CompiledFile, today: CalendarDate?) {
    if let today, let latest = file.header.latest, today < latest { return nil }
    if let id = file.service {
      self = .service(file, id)
    } else if let collection = try? file.collection() {
      self = .collection(collection, file.header.fingerprint)
    } else {
      return nil
    }
  }

  var parsed: ParsedFile? {
    if case .parsed(let file) = self { file } else { nil }
  }

  /// Nil for a collection, and for a file without a legible id.
  var service: ServiceID? {
    switch self {
    case .service(_, let id): id
    case .collection: nil
    case .parsed(let file): file.service?.id?.value
    }
  }

  var isCollection: Bool {
    switch self {
    case .service: false
    case .collection: true
    case .parsed(let file): file.collection != nil
    }
  }

  var isOverlay: Bool { parsed?.isOverlay ?? false }
  var hasErrors: Bool { parsed?.hasErrors ?? false }
  /// True without errors, or if they are all in parts that were taken out.
  var isUsable: Bool { parsed?.isUsable ?? true }
}
