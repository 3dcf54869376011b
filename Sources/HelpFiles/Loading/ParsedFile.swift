import HelpContent

/// A content file decoded into a draft, with its diagnostics.
struct ParsedFile {
  let file: LayerFile
  private(set) var collection: CollectionDraft?
  private(set) var service: ServiceDraft?
  private(set) var searches: SearchesDraft?
  let isOverlay: Bool
  /// The nodes of an overlay, of the service that was merged from it, or of the sound part of a file; nil for any other.
  private(set) var root: SourceNode?
  /// True if the file is shown: it has no errors, or they are all in parts that were taken out of the service.
  private(set) var isUsable: Bool
  private var log: DiagnosticLog

  init(_ file: LayerFile, _ bytes: Result<[UInt8], UnreadableFileReason>, _ validation: ValidationOptions) {
    self.file = file
    var found: [Located<Diagnostic.Kind>]
    var source: DecodedText?
    var document: SourceNode?
    switch bytes {
    case .failure(let reason):
      found = [Located(.unreadable(reason), at: .start)]
    case .success(let bytes):
      let read = YamlDocument(bytes)
      source = read.source
      document = read.root
      found = read.diagnostics
    }
    isOverlay = document?.isOverlay == true && !file.isCollection && !file.isSearches
    if let document {
      if file.isCollection {
        var decoder = DraftDecoder(languageOf: document)
        collection = decoder.entity(CollectionDraft.self, from: document)
        found += decoder.diagnostics + (collection?.diagnostics ?? [])
        found += (collection?.timeZones ?? []).diagnostics(validation)
      } else if file.isSearches {
        var decoder = DraftDecoder(languageOf: document)
        searches = decoder.entity(SearchesDraft.self, from: document)
        found += decoder.diagnostics + (searches?.diagnostics ?? [])
      } else {
        let judged = Self.judged(document, isOverlay: isOverlay, fileStem: file.stem, validation)
        service = judged.draft
        found += judged.diagnostics
      }
    }
    if file.relativePath.hasSuffix(".yml") { found.append(Located(.otherExtension, at: .start)) }
    log = DiagnosticLog(file.path, in: source, found)
    isUsable = !log.hasErrors
    root = isOverlay ? document : nil
    if !isUsable, service != nil, let document { useSoundPart(of: document, found.errorLocations, validation) }
  }

  var hasErrors: Bool { log.hasErrors }
  var diagnostics: [Diagnostic] { log.diagnostics }

  private mutating func useSoundPart(
    of document: SourceNode, _ errors: [SourceLocation], _ validation: ValidationOptions
  ) {
    var draft: ServiceDraft?
    let part = SoundPart(of: document, errors: errors) { part in
      let judged = Self.judged(part, isOverlay: isOverlay, fileStem: file.stem, validation)
      draft = judged.draft
      return judged.diagnostics.errorLocations
    }
    guard let part else { return }
    (root, service, isUsable) = (part.root, draft, true)
  }

  /// Merges this overlay into `lower`. Diagnostics that `lower` has without it are not repeated, and what has errors when merged
  /// is taken out of the overlay.
  mutating func lay(over lower: SourceNode, _ validation: ValidationOptions) {
    guard let upper = root, isUsable else { return }
    var merged = OverlayMerge.merged(lower, upper)
    var judged = Self.judged(merged, isOverlay: false, fileStem: nil, validation)
    // Usually there are none, and `lower` need not be validated again.
    if !judged.diagnostics.isEmpty {
      let known = Set(Self.judged(lower, isOverlay: false, fileStem: nil, validation).diagnostics.map(\.value))
      let new = judged.diagnostics.filter { !known.contains($0.value) }
      report(new)
      let part = SoundPart(of: upper, errors: new.errorLocations) { part in
        merged = OverlayMerge.merged(lower, part)
        judged = Self.judged(merged, isOverlay: false, fileStem: nil, validation)
        return judged.diagnostics.filter { !known.contains($0.value) }.errorLocations
      }
      isUsable = part != nil
    }
    (root, service) = (merged, judged.draft)
  }

  private static func judged(
    _ root: SourceNode, isOverlay: Bool, fileStem: String?, _ validation: ValidationOptions
  ) -> (draft: ServiceDraft?, diagnostics: [Located<Diagnostic.Kind>]) {
    var decoder = DraftDecoder(languageOf: root)
    decoder.isOverlay = isOverlay
    let draft = decoder.entity(ServiceDraft.self, from: root)
    let own = draft.map {
      isOverlay
        ? $0.overlayDiagnostics(fileStem: fileStem) : $0.diagnostics(fileStem: fileStem, today: validation.today)
    }
    return (draft, decoder.diagnostics + (own ?? []) + (draft?.timeZones ?? []).diagnostics(validation))
  }

  /// A file with an error that is reported here is not shown.
  mutating func report(_ more: [Located<Diagnostic.Kind>]) {
    log.report(more)
    if !more.errorLocations.isEmpty { isUsable = false }
  }
}

extension [Located<String>] {
  /// Names of time zones that do not exist.
  fileprivate func diagnostics(_ validation: ValidationOptions) -> [Located<Diagnostic.Kind>] {
    guard let exists = validation.timeZoneExists else { return [] }
    return filter { !exists($0.value) }.map { Located(.badTimeZone($0.value), at: $0.location) }
  }
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
