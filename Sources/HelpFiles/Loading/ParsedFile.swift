import HelpContent

/// A content file decoded into a draft, with its diagnostics.
struct ParsedFile {
  let file: LayerFile
  private(set) var collection: CollectionDraft?
  private(set) var service: ServiceDraft?
  private(set) var searches: SearchesDraft?
  /// The nodes of an overlay, and after `lay(over:_:)` those of the merged service; nil for a complete file.
  private(set) var overlay: SourceNode?
  private var log: DiagnosticLog

  init(_ file: LayerFile, _ bytes: Result<[UInt8], UnreadableFileReason>, _ validation: ValidationOptions) {
    self.file = file
    var found: [Located<Diagnostic.Kind>]
    var source: DecodedText?
    switch bytes {
    case .failure(let reason):
      found = [Located(.unreadable(reason), at: .start)]
    case .success(let bytes):
      let document = YamlDocument(bytes)
      source = document.source
      found = document.diagnostics
      guard let root = document.root else { break }
      var decoder = DraftDecoder(languageOf: root)
      if file.isCollection {
        collection = decoder.entity(CollectionDraft.self, from: root)
        found += decoder.diagnostics + (collection?.diagnostics ?? [])
      } else if file.isSearches {
        searches = decoder.entity(SearchesDraft.self, from: root)
        found += decoder.diagnostics + (searches?.diagnostics ?? [])
      } else {
        decoder.isOverlay = root.isOverlay
        if root.isOverlay { overlay = root }
        service = decoder.entity(ServiceDraft.self, from: root)
        let own = service.map { service in
          root.isOverlay
            ? service.overlayDiagnostics(fileStem: file.stem)
            : service.diagnostics(fileStem: file.stem, today: validation.today)
        }
        found += decoder.diagnostics + (own ?? [])
      }
    }
    if let exists = validation.timeZoneExists {
      let zones = (service?.timeZones ?? []) + (collection?.timeZones ?? [])
      found += zones.filter { !exists($0.value) }.map { Located(.badTimeZone($0.value), at: $0.location) }
    }
    if file.relativePath.hasSuffix(".yml") { found.append(Located(.otherExtension, at: .start)) }
    log = DiagnosticLog(file.path, in: source, found)
  }

  var hasErrors: Bool { log.hasErrors }
  var diagnostics: [Diagnostic] { log.diagnostics }

  /// Merges this overlay into `lower`. Diagnostics that `lower` has without it are not repeated.
  mutating func lay(over lower: SourceNode, _ validation: ValidationOptions) {
    guard let upper = overlay else { return }
    let merged = OverlayMerge.merged(lower, upper)
    let (draft, found) = Self.judge(merged, validation)
    // Usually there are none, and `lower` need not be validated again.
    if !found.isEmpty {
      let known = Set(Self.judge(lower, validation).1.map(\.value))
      log.report(found.filter { !known.contains($0.value) })
    }
    (overlay, service) = (merged, draft)
  }

  private static func judge(_ root: SourceNode, _ validation: ValidationOptions) -> (
    ServiceDraft?, [Located<Diagnostic.Kind>]
  ) {
    var decoder = DraftDecoder(languageOf: root)
    let draft = decoder.entity(ServiceDraft.self, from: root)
    return (draft, decoder.diagnostics + (draft?.diagnostics(fileStem: nil, today: validation.today) ?? []))
  }

  mutating func report(_ more: [Located<Diagnostic.Kind>]) { log.report(more) }
}

extension DraftDecoder {
  /// Takes the language of texts that do not state one from `lang`, which may come after them.
  init(languageOf root: SourceNode) {
    self.init()
    if case .map(let entries, _, _) = root,
      case .scalar(let scalar)? = entries.first(where: { $0.key.text == "lang" })?.value,
      let tag = LanguageTag.meant(by: scalar.text)
    {
      language = tag
    }
  }
}
