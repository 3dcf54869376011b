import HelpContent

/// A content file decoded into a draft, with its diagnostics.
struct ParsedFile {
  let file: LayerFile
  private(set) var collection: CollectionDraft?
  private(set) var service: ServiceDraft?
  private(set) var searches: SearchesDraft?
  /// The nodes of an overlay, and after `lay(over:_:)` those of the merged service; nil for a complete file.
  private(set) var overlay: SourceNode?
  private var findings: FileFindings

  init(_ file: LayerFile, _ bytes: Result<[UInt8], FileTrouble>, _ scrutiny: Scrutiny) {
    self.file = file
    var found: [Placed<Finding>]
    var source: DecodedText?
    switch bytes {
    case .failure(let trouble):
      found = [Placed(.unreadable(trouble), at: .start)]
    case .success(let bytes):
      let document = YamlDocument(bytes)
      source = document.source
      found = document.findings
      guard let root = document.root else { break }
      var decoder = DraftDecoder(languageOf: root)
      if file.isCollection {
        collection = decoder.entity(CollectionDraft.self, from: root)
        found += decoder.findings + (collection?.findings ?? [])
      } else if file.isSearches {
        searches = decoder.entity(SearchesDraft.self, from: root)
        found += decoder.findings + (searches?.findings ?? [])
      } else {
        decoder.isOverlay = root.isOverlay
        if root.isOverlay { overlay = root }
        service = decoder.entity(ServiceDraft.self, from: root)
        let own = service.map { service in
          root.isOverlay
            ? service.overlayFindings(fileStem: file.stem)
            : service.findings(fileStem: file.stem, today: scrutiny.today)
        }
        found += decoder.findings + (own ?? [])
      }
    }
    if let exists = scrutiny.timeZoneExists {
      let zones = (service?.timeZones ?? []) + (collection?.timeZones ?? [])
      found += zones.filter { !exists($0.value) }.map { Placed(.badTimeZone($0.value), at: $0.place) }
    }
    if file.relativePath.hasSuffix(".yml") { found.append(Placed(.otherExtension, at: .start)) }
    findings = FileFindings(file.path, in: source, found)
  }

  var hasErrors: Bool { findings.hasErrors }
  var diagnostics: [Diagnostic] { findings.diagnostics }

  /// Merges this overlay into `lower`. Diagnostics that `lower` has without it are not repeated.
  mutating func lay(over lower: SourceNode, _ scrutiny: Scrutiny) {
    guard let upper = overlay else { return }
    let merged = OverlayMerge.merged(lower, upper)
    let (draft, found) = Self.judge(merged, scrutiny)
    // Usually there are none, and `lower` need not be validated again.
    if !found.isEmpty {
      let known = Set(Self.judge(lower, scrutiny).1.map(\.value))
      findings.report(found.filter { !known.contains($0.value) })
    }
    (overlay, service) = (merged, draft)
  }

  private static func judge(_ root: SourceNode, _ scrutiny: Scrutiny) -> (ServiceDraft?, [Placed<Finding>]) {
    var decoder = DraftDecoder(languageOf: root)
    let draft = decoder.entity(ServiceDraft.self, from: root)
    return (draft, decoder.findings + (draft?.findings(fileStem: nil, today: scrutiny.today) ?? []))
  }

  mutating func report(_ more: [Placed<Finding>]) { findings.report(more) }
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
