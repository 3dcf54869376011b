import Foundation
import HelpSystem
import HelpViewModel
import POSIX
import TestSupport
import Testing

@Suite("Texts in an editor") struct TextEditSessionTests {
  private let folder: TemporaryFolder
  private let session: TextEditSession

  init() throws {
    folder = try TemporaryFolder()
    session = TextEditSession(
      Environment(["TMPDIR": folder.path, "VISUAL": "\(folder.path)/editor", "PATH": "/usr/bin:/bin"]))
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "editor" }.sorted() }
  }

  @Test func `an edited text is adopted, and its file goes`() throws {
    try folder.install("editor", "echo more >> \"$1\"")
    #expect(session.edit("text").text == "text\nmore")
    #expect(try names == [])
  }

  @Test func `a text that is too long is neither cut nor lost`() throws {
    try folder.install("editor", "head -c 1048577 /dev/zero | tr '\\0' x > \"$1\"")
    let outcome = session.edit("text")
    #expect(outcome.text == nil)
    let kept = try #require(outcome.overlong)
    #expect(try String(contentsOfFile: kept, encoding: .utf8).utf8.count == 1_048_577)
    session.removeLeftovers()
    #expect(try names.count == 1)

    try folder.install("editor", "head -c 1048576 /dev/zero | tr '\\0' x > \"$1\"")
    #expect(session.edit("text").text?.utf8.count == 1_048_576)
  }

  @Test
  func `the file of a killed program goes once nobody has written to it for an hour, that of an open editor stays`()
    throws
  {
    let old = Date(timeIntervalSinceNow: -3_700)
    for name in ["helpdeck-edit-abcdef.txt", "helpdeck-edit-open12.txt", "helpdeck-kept-abcdef.txt", "other.txt"] {
      try folder.write(name, "text")
      try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: "\(folder.path)/\(name)")
    }
    try folder.write("helpdeck-edit-recent.txt", "text")
    let editing = unsafe open("\(folder.path)/helpdeck-edit-open12.txt", O_RDONLY)
    defer { close(editing) }
    #expect(flock(editing, LOCK_EX | LOCK_NB) == 0)
    session.removeLeftovers()
    #expect(
      try names == [
        "helpdeck-edit-open12.txt", "helpdeck-edit-recent.txt", "helpdeck-kept-abcdef.txt", "other.txt",
      ])
  }
}
