import Foundation
import HelpSystem
import Testing

@Suite("Notes of a day") struct NoteFileTests {
  private let folder = NSTemporaryDirectory() + "notes-\(UUID().uuidString)"

  @Test func `notes are appended whole behind a blank line, readable by their owner alone`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = NoteFile(in: folder, day: "2026-11-30")
    #expect(file.append("one") && file.append("two"))
    #expect(try String(contentsOfFile: "\(folder)/2026-11-30.md", encoding: .utf8) == "one\n\ntwo\n")
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `notes of many browsers at once stay whole`() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = NoteFile(in: folder, day: "2026-11-30")
    let notes = (0..<40).map { number in String(repeating: "line of \(number)\n", count: 2_000) }
    await withTaskGroup(of: Void.self) { group in
      for note in notes { group.addTask { _ = file.append(note) } }
    }
    let text = try String(contentsOfFile: file.path, encoding: .utf8)
    #expect(notes.allSatisfy { text.contains($0) })
  }

  @Test func `a folder that cannot be made is told`() {
    #expect(!NoteFile(in: "/proc/none/notes", day: "2026-11-30").append("one"))
  }

  @Test func `a second browser knows of the first as long as that runs`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var first = BrowserPresence(in: folder)
    #expect(first?.isAlone == true)
    var second = BrowserPresence(in: folder)
    #expect(second?.isAlone == false)
    (first, second) = (nil, nil)
    #expect(first == nil && second == nil)
    #expect(BrowserPresence(in: folder)?.isAlone == true)
  }
}
