import FileStore
import POSIX

/// A file of searches that found nothing, a line each: the day, a tab, the words. Any number of programs can append to it at once:
/// each line is one write.
package struct MissedSearchLog: Sendable {
  package struct Line: Hashable, Sendable {
    /// Such as `2026-11-20`; empty if it was not known.
    package let day: String
    package let text: String
  }

  private let path: String
  /// From this size on nothing is appended.
  package static let maxSize = 4 << 20
  private static let maxLength = 300

  package init(_ path: String) { self.path = path }

  /// False if the file cannot be written or is full. One that is not there is made for its owner alone.
  @discardableResult
  package func append(_ text: String, day: String) -> Bool {
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    let safe = String(
      String.UnicodeScalarView(
        words.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.prefix(Self.maxLength)))
    guard !safe.isEmpty else { return true }
    let file = unsafe open(
      path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) < Self.maxSize
    else {
      return false
    }
    let line = Array("\(day)\t\(safe)\n".utf8)
    return unsafe write(file, line, line.count) == line.count
  }

  /// The lines of the file, oldest first; nil if it cannot be read. What is no line of this kind is skipped.
  package func lines() -> [Line]? {
    guard let bytes = Descriptor.contents(of: path, upTo: Self.maxSize + 4096) else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[1].isEmpty ? Line(day: String(parts[0]), text: String(parts[1])) : nil
    }
  }

  /// False for a file that is full or that may not be written, and in a folder in which none can be made.
  package var canBeWritten: Bool {
    if File.exists(path) { return unsafe access(path, W_OK) == 0 && !isFull }
    return path.lastIndex(of: "/").map { Folder.isWritable(String(path[..<$0])) } ?? false
  }

  package var isFull: Bool { File.size(of: path) >= Self.maxSize }
}
