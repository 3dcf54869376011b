package import HelpContent

/// Brings what sources say now into a folder that was imported from them, beside what people have changed there.
package struct ImportUpdate {
  /// A file of the folder in which something changes.
  package struct Change {
    package enum Problem: Equatable, Sendable {
      /// A person has removed the file.
      case removed
      /// The file has errors, or would have some.
      case errors
    }

    package let path: String
    /// Nil if the file stays as it is.
    package let text: String?
    package let isNew: Bool
    package var counts = UpdateCounts()
    package let conflicts: [ImportConflict]
    package let problem: Problem?
  }

  private let base: ImportBase
  private var new: [(path: String, file: ImportedFile)] = []
  private let given: Set<String>

  /// `sources` are the names of those that are imported, whatever comes of them; the same at each import.
  package init(from base: ImportBase, sources: [String]) {
    self.base = base
    given = Set(sources.map { Self.name(of: $0) })
  }

  private static func name(of source: String) -> String {
    source.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Adds a file as a source would have it now; false for a text that has errors.
  package mutating func add(_ made: ContentImport.Output.Made, at path: String, from source: String) -> Bool {
    guard let file = made.file ?? ImportedFile(made.text) else { return false }
    new.append((path, file.from(Self.name(of: source))))
    return true
  }

  /// True if the sources have no entries at all, although they had some: rather a failure than a wish to retire all.
  package var isEmptied: Bool {
    new.allSatisfy(\.file.entries.isEmpty)
      && base.files.values.contains { $0.entries.contains { given.contains($0.piece.source) } }
  }

  /// What the sources say from now on, together with what other sources said.
  package func newBase() -> ImportBase {
    let sources = continued
    var next = base
    for (path, file) in new { next.files[path] = file.following(base.files[path], continuing: sources) }
    let paths = Set(new.map(\.path))
    for (path, file) in base.files where !paths.contains(path) { next.files[path] = file.retired(without: sources) }
    return next
  }

  /// The sources given, and those of earlier imports that seem to be the same under another name.
  private var continued: Set<String> {
    var continued = given
    let known = base.files.values.flatMap { $0.entries.map(\.piece.source) }
    let sizes = known.reduce(into: [:]) { $0[$1, default: 0] += 1 } as [String: Int]
    for source in given where sizes[source] == nil {
      var shared: [String: Int] = [:]
      var count = 0
      for (path, file) in new where file.head.source == source {
        count += file.entries.count
        let old = Dictionary(
          (base.files[path]?.entries ?? []).map { ($0.key, $0.piece.source) }
        ) { first, _ in first }
        for entry in file.entries { if let other = old[entry.key] { shared[other, default: 0] += 1 } }
      }
      for (other, number) in shared where number * 2 > min(count, sizes[other] ?? 0) { continued.insert(other) }
    }
    return continued
  }

  /// Paths of the files of which a source says something else than before.
  package func changedPaths(_ next: ImportBase) -> [String] {
    next.files.keys.filter { next.files[$0] != base.files[$0] }.sorted()
  }

  /// What changes in a file; `own` are its bytes, nil if there is none.
  package func change(of path: String, to next: ImportBase, own: [UInt8]?) -> Change? {
    guard let now = next.files[path] else { return nil }
    let then = base.files[path]
    let change = { (text: String?, conflicts: [ImportConflict], problem: Change.Problem?) in
      Change(
        path: path, text: text, isNew: own == nil, counts: UpdateCounts(from: then, to: now, conflicts.count),
        conflicts: conflicts, problem: problem)
    }
    guard let own else { return then == nil ? change(now.text, [], nil) : change(nil, [], .removed) }
    guard let own = String(validating: own, as: UTF8.self), let mine = YamlLines(own), let source = YamlLines(now.text),
      let merged = YamlMerge.merged(base: then.flatMap { YamlLines($0.text) }, source: source, own: mine),
      merged.text.map({ Self.errors(in: $0, path) <= Self.errors(in: own, path) }) ?? true
    else { return change(nil, [], .errors) }
    return change(merged.text, merged.conflicts, nil)
  }

  /// Number of errors in a content file.
  static func errors(in text: String, _ path: String) -> Int {
    ParsedFile(
      LayerFile(path: path, relativePath: path, origin: .disk(root: "/")), .success(Array(text.utf8)),
      ValidationOptions(today: nil)
    ).diagnostics.count { $0.severity == .error }
  }
}

extension ImportedFile {
  /// With the ids that its entries had before, and with the entries that are gone, retired. What other sources said stays.
  fileprivate func following(_ old: ImportedFile?, continuing sources: Set<String>) -> ImportedFile {
    guard let old else { return self }
    var next = withIDs(of: old)
    if !sources.contains(old.head.source) { next.head = old.head }
    let taken = Set(old.entries.filter { !sources.contains($0.piece.source) }.map { $0.key })
    next.entries.removeAll { taken.contains($0.key) }
    let ids = Set(next.entries.map { $0.key })
    var rest = old
    rest.entries.removeAll { ids.contains($0.key) }
    next.entries += rest.withoutSource(sources).entries
    return next
  }

  /// As it is without these sources: the service is retired, too, if it has no other entries.
  fileprivate func retired(without sources: Set<String>) -> ImportedFile {
    var next = withoutSource(sources)
    if sources.contains(head.source), next.entries.allSatisfy(\.isRetired) { next.head = head.retired }
    return next
  }

  /// With all entries of these sources retired.
  fileprivate func withoutSource(_ sources: Set<String>) -> ImportedFile {
    var next = self
    for index in next.entries.indices where sources.contains(next.entries[index].piece.source) {
      next.entries[index] = next.entries[index].retired
    }
    return next
  }
}
