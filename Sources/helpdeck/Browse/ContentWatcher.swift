import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel
import Synchronization

/// Reloads the content on a thread of its own whenever a file changes, for the lifetime of the object.
final class ContentWatcher: Sendable {
  private let watch: FolderWatch

  /// Nil if no file descriptors or threads are left.
  init?(_ context: CommandContext, _ seen: SeenFile?, mailbox: Mailbox) {
    let source = context.invocation.contentSource
    let reloader = ContentReloader(context, seen, mailbox)
    guard let watch = FolderWatch({ source.locations().folders }, changed: { reloader.reload() }) else { return nil }
    self.watch = watch
  }
}

private final class ContentReloader: Sendable {
  private struct Known {
    var served: LayeredContent
    var isFolderGone = false
  }

  private let source: ContentSource
  private let engines: SearchEngineFactory
  private let seen: SeenFile?
  private let mailbox: Mailbox
  private let known: Mutex<Known>

  init(_ context: CommandContext, _ seen: SeenFile?, _ mailbox: Mailbox) {
    self.seen = seen
    source = context.invocation.contentSource
    engines = context.invocation.engines
    self.mailbox = mailbox
    known = Mutex(Known(served: context.served))
  }

  /// Posts nothing if nothing that is shown has changed.
  func reload() {
    let message = known.withLock { known -> Mailbox.Message? in
      let before = known.served
      guard let now = try? source.read(source.locations().layers, keeping: before) else {
        // The folder may come back, so what is shown stays.
        defer { known.isFolderGone = true }
        return known.isFolderGone ? nil : .action(.notify(.notice(.contentFolderGone)))
      }
      let cameBack = known.isFolderGone
      known = Known(served: now)
      if now.library.fingerprint == before.library.fingerprint, now.skipped == before.skipped {
        return cameBack ? .action(.notify(.notice(.contentReloaded))) : nil
      }
      let old = Set(before.skipped)
      let library = source.shown(now.library)
      return .content(
        ChangedContent(
          library: library, engine: engines.engine(for: library, waits: false),
          diagnostics: now.skipped.flatMap(\.errors),
          newDiagnostics: now.skipped.filter { !old.contains($0) }.flatMap(\.errors),
          changes: now.library.changes(since: before.library).filter {
            $0.kind == .gone || library.contains($0.reference)
          },
          news: seen?.news(of: library)))
    }
    if let message { mailbox.post(message) }
  }
}
