import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel
import Synchronization

/// Reads the content again whenever one of its files changes, away from the thread that takes keys, as long as it is held.
final class ContentWatcher: Sendable {
  private let watch: FolderWatch

  /// Nil where the system has no descriptors left.
  init?(_ source: ContentSource, showing served: ServedContent, mailbox: Mailbox) {
    let reading = ContentReloader(source, served, mailbox)
    guard let watch = FolderWatch({ source.locations().folders }, changed: { reading.again() }) else { return nil }
    self.watch = watch
  }
}

private final class ContentReloader: Sendable {
  private struct Known {
    var served: ServedContent
    var isFolderGone = false
  }

  private let source: ContentSource
  private let mailbox: Mailbox
  private let known: Mutex<Known>

  init(_ source: ContentSource, _ served: ServedContent, _ mailbox: Mailbox) {
    self.source = source
    self.mailbox = mailbox
    known = Mutex(Known(served: served))
  }

  /// Nothing is said when nothing that is shown has changed.
  func again() {
    let message = known.withLock { known -> Mailbox.Message? in
      let before = known.served
      guard let now = try? source.read(source.locations().layers, keeping: before) else {
        // A folder that was asked for may come back: what is shown stays.
        defer { known.isFolderGone = true }
        return known.isFolderGone ? nil : .action(.tell(.contentNotRead))
      }
      let cameBack = known.isFolderGone
      known = Known(served: now)
      if now.library.fingerprint == before.library.fingerprint, now.skipped == before.skipped {
        return cameBack ? .action(.tell(.contentRead)) : nil
      }
      let old = Set(before.skipped)
      let library = source.shown(now.library)
      return .content(
        library, source.engine(for: library, waits: false), troubles: now.skipped.flatMap(\.errors),
        new: now.skipped.filter { !old.contains($0) }.flatMap(\.errors))
    }
    if let message { mailbox.post(message) }
  }
}
