import HelpContent
import Synchronization

/// The compiled file of a service. If a part of it turns out to be corrupt, the source is compiled again.
final class CompiledService: Sendable {
  private struct State {
    var file: CompiledFile
    /// Of the sections read so far, at most five.
    var tables: [(section: ServiceSection, table: ItemTable?)] = []
    var ids: [(section: ServiceSection, ids: [ItemID])] = []
    var isRecompiled = false
    /// Counts replacements of the file, so that nothing read from an older one is kept.
    var replacements = 0
  }

  private let state: Mutex<State>
  private let recompile: @Sendable () -> CompiledFile?

  /// `recompile` is called at most once.
  init(_ file: CompiledFile, recompile: @escaping @Sendable () -> CompiledFile?) {
    state = Mutex(State(file: file))
    self.recompile = recompile
  }

  var file: CompiledFile { state.withLock(\.file) }

  func items(in section: ServiceSection) -> [ItemID] {
    if let known = state.withLock({ $0.ids.first { $0.section == section } }) { return known.ids }
    let ids = reading { _, table throws(CorruptDataError) in try table(section)?.ids ?? [] } ?? []
    state.withLock { $0.ids.append((section, ids)) }
    return ids
  }

  var revisions: [EntryRevision] {
    reading { file, table throws(CorruptDataError) in
      var revisions = [EntryRevision(item: nil, hash: file.header.revision)]
      for section in ServiceSection.allCases {
        guard let table = try table(section) else { continue }
        for (id, hash) in zip(try table.ids, try table.revisions) {
          revisions.append(EntryRevision(item: Reference.Item(section, id), hash: hash))
        }
      }
      return revisions
    } ?? []
  }

  var itemCount: Int {
    reading { _, table throws(CorruptDataError) in
      var count = 0
      for section in ServiceSection.allCases { count += try table(section)?.count ?? 0 }
      return count
    } ?? 0
  }

  func contains(_ item: Reference.Item) -> Bool {
    reading { _, table throws(CorruptDataError) in try table(item.section)?.offset(of: item.id) != nil } ?? false
  }

  func service(in context: ServiceContext) -> Service? {
    reading { file, _ throws(CorruptDataError) in try file.service(in: context) }
  }

  func entry(_ item: Reference.Item, in context: ServiceContext) -> Entry? {
    reading { file, table throws(CorruptDataError) in
      guard let offset = try table(item.section)?.offset(of: item.id) else { return nil }
      return try file.entry(item, at: offset, in: context)
    } ?? nil
  }

  private typealias Tables = (ServiceSection) throws(CorruptDataError) -> ItemTable?

  private func reading<Value>(_ read: (CompiledFile, Tables) throws(CorruptDataError) -> Value) -> Value? {
    do throws(CorruptDataError) {
      return try read(file, table)
    } catch {
      replaceFile()
    }
    do throws(CorruptDataError) {
      return try read(file, table)
    } catch {
      return nil
    }
  }

  private func table(of section: ServiceSection) throws(CorruptDataError) -> ItemTable? {
    let now = state.withLock { $0 }
    if let known = now.tables.first(where: { $0.section == section }) { return known.table }
    let table = try now.file.table(of: section)
    state.withLock { if $0.replacements == now.replacements { $0.tables.append((section, table)) } }
    return table
  }

  private func replaceFile() {
    let isFirst = state.withLock { state in
      defer { state.isRecompiled = true }
      return !state.isRecompiled
    }
    guard isFirst, let file = recompile(), let old = self.file.service, file.service == old else { return }
    state.withLock {
      $0.file = file
      $0.replacements += 1
      $0.tables = []
      $0.ids = []
    }
  }
}
