import HelpContent

/// A file of a layer with its draft, if there is one, and all that was found in it so far.
struct ReadFile {
  let file: LayerFile
  private(set) var collection: CollectionDraft?
  private(set) var service: ServiceDraft?
  private var findings: [Placed<Finding>]
  private let source: SourceText?

  init(_ file: LayerFile, _ bytes: Result<[UInt8], FileTrouble>, _ scrutiny: Scrutiny) {
    self.file = file
    switch bytes {
    case .failure(let trouble):
      source = nil
      findings = [Placed(.unreadable(trouble), at: .start)]
    case .success(let bytes):
      let document = YamlDocument(bytes)
      source = document.source
      findings = document.findings
      guard let root = document.root else { break }
      var decoder = DraftDecoder(languageOf: root)
      if file.isCollection {
        collection = decoder.entity(CollectionDraft.self, from: root)
        findings += decoder.findings + (collection?.findings ?? [])
      } else {
        service = decoder.entity(ServiceDraft.self, from: root)
        findings += decoder.findings + (service?.findings(fileStem: file.stem, today: scrutiny.today) ?? [])
      }
    }
    if let exists = scrutiny.timeZoneExists {
      let zones = (service?.timeZones ?? []) + (collection?.timeZones ?? [])
      findings += zones.filter { !exists($0.value) }.map { Placed(.badTimeZone($0.value), at: $0.place) }
    }
    if file.relativePath.hasSuffix(".yml") { findings.append(Placed(.otherExtension, at: .start)) }
  }

  var hasErrors: Bool { findings.contains { $0.value.severity == .error } }

  mutating func report(_ more: [Placed<Finding>]) { findings += more }

  /// In the order of the file, and no more of them than somebody will read.
  var diagnostics: [Diagnostic] {
    if findings.isEmpty { return [] }
    let lines = SourceLines(source?.text ?? "")
    var shown = findings
    if findings.count > Self.mostFindings {
      let errorsFirst =
        findings.filter { $0.value.severity == .error } + findings.filter { $0.value.severity == .warning }
      shown = Array(errorsFirst.prefix(Self.mostFindings))
      shown.append(Placed(.moreFindings(count: findings.count - shown.count), at: .start))
    }
    var seen: Set<Placed<Finding>> = []
    return shown.filter { seen.insert($0).inserted }.map { finding in
      let place = source == nil ? finding.place : lines.nearest(to: finding.place)
      let line = lines[place.line]
      let isShort = line.utf8.count <= Self.longestLine
      return Diagnostic(
        file: file.path, at: place, finding.value,
        sourceLine: source != nil && isShort ? Indicators.restored(String(line)) : nil)
    }.sorted { ($0.line, $0.column, $0.code.rawValue) < ($1.line, $1.column, $1.code.rawValue) }
  }

  private static let mostFindings = 500
  private static let longestLine = 4096
}

extension DraftDecoder {
  /// Texts without a language are in the file's, which may be written below them.
  init(languageOf root: YamlNode) {
    self.init()
    if case .map(let entries, _, _) = root,
      case .scalar(let scalar)? = entries.first(where: { $0.key.text == "lang" })?.value,
      let tag = LanguageTag.meant(by: scalar.text)
    {
      language = tag
    }
  }
}
