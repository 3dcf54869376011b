import HelpContent

@testable import HelpFiles

/// A folder of content that is updated from a table, as the command does it with files.
struct UpdatedFolder {
  private(set) var base = ImportBase()
  /// Texts of the files by path.
  var files: [String: String] = [:]

  /// What the last update told.
  private(set) var changes: [ImportUpdate.Change] = []

  var conflicts: [ImportConflict] { changes.flatMap(\.conflicts) }

  mutating func update(from table: String, name: String = "desk.csv") throws {
    let outputs = try ContentImport(.csv, language: nil).outputs(
      from: ByteWindow(Array(table.utf8)), name: name)
    try update(outputs.map { ($0.path, $0.make()) }, from: name)
  }

  mutating func update(_ texts: [(path: String, text: String)], from source: String) throws {
    try update(texts.map { ($0.path, ContentImport.Output.Made(text: $0.text, draft: nil)) }, from: source)
  }

  private mutating func update(_ all: [(path: String, made: ContentImport.Output.Made)], from source: String) throws {
    // As it is read again from its file.
    guard let read = ImportBase(Array(base.text.utf8)), read == base else { throw CorruptDataError() }
    var update = ImportUpdate(from: read, sources: [source])
    for (path, made) in all where !update.add(made, at: path, from: source) { throw CorruptDataError() }
    var next = update.newBase()
    changes = update.changedPaths(next).compactMap { path in
      update.change(of: path, to: next, own: files[path].map { Array($0.utf8) })
    }
    for change in changes {
      if let text = change.text { files[change.path] = text }
      if change.problem == .errors { next.restore(change.path, from: base) }
    }
    base = next
  }

  /// The value of an entry's field in the only file.
  func value(_ keys: String...) -> String? {
    guard var value = files.values.first.flatMap({ YamlLines($0)?.root.value }) else { return nil }
    for key in keys {
      if case .list(let items) = value {
        value = items.first { $0["id"].text == key } ?? .absent
      } else {
        value = value[key]
      }
    }
    return value.text
  }

  /// Errors of all files.
  var errors: [Diagnostic] {
    files.flatMap { path, text in diagnostics(in: text, path: path).filter { $0.severity == .error } }
  }
}
