import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

@Suite("Updating what was imported") struct ImportUpdateTests {
  private static let table = """
    id,lang,question,answer
    refund,ko,환불되나요?,네. 닷새 걸립니다.
    refund,en,Can I get a refund?,Yes. It takes five days.
    cancel,ko,해지는 어떻게 하나요?,앱에서 합니다.

    """

  private static func imported() throws -> UpdatedFolder {
    var folder = UpdatedFolder()
    try folder.update(from: table)
    return folder
  }

  private static func edited(_ old: String, _ new: String) throws -> UpdatedFolder {
    var folder = try imported()
    let path = try #require(folder.files.keys.first)
    try #require(folder.files[path]?.contains(old) == true)
    folder.files[path]?.replace(old, with: new)
    return folder
  }

  @Test func `a second run without changes changes nothing`() throws {
    var folder = try Self.imported()
    let before = folder.files
    try folder.update(from: Self.table)
    #expect(folder.changes.isEmpty)
    #expect(folder.files == before)
  }

  @Test func `what nobody has touched is replaced, language by language`() throws {
    var folder = try Self.edited("네. 닷새 걸립니다.", "네. 닷새쯤 걸립니다.")
    try folder.update(from: Self.table.replacing("five days", with: "seven days"))
    #expect(folder.value("faq", "refund", "a", "ko") == "네. 닷새쯤 걸립니다.")
    #expect(folder.value("faq", "refund", "a", "en") == "Yes. It takes seven days.")
    #expect(folder.conflicts.isEmpty)
  }

  @Test func `what both have changed stays, and both texts are told`() throws {
    var folder = try Self.edited("네. 닷새 걸립니다.", "네. 닷새쯤 걸립니다.")
    let changed = Self.table.replacing("네. 닷새 걸립니다.", with: "네. 사흘 걸립니다.")
    try folder.update(from: changed)
    #expect(folder.value("faq", "refund", "a", "ko") == "네. 닷새쯤 걸립니다.")
    #expect(
      folder.conflicts == [
        ImportConflict(
          line: 20, path: ["faq", "refund", "a", "ko"], here: "네. 닷새쯤 걸립니다.", source: "네. 사흘 걸립니다.")
      ])
    try folder.update(from: changed)
    #expect(folder.changes.isEmpty, "told once")
  }

  @Test func `what is gone from the source is retired, and active again when it comes back`() throws {
    var folder = try Self.imported()
    let all = folder.files
    let without = Self.table.split(separator: "\n").filter { !$0.hasPrefix("cancel") }.joined(separator: "\n")
    try folder.update(from: without)
    #expect(folder.value("faq", "cancel", "status") == "retired")
    #expect(folder.value("faq", "cancel", "a", "ko") == "앱에서 합니다.")
    #expect(folder.errors.isEmpty)
    try folder.update(from: without)
    #expect(folder.changes.isEmpty)
    try folder.update(from: Self.table)
    #expect(folder.files == all)
  }

  @Test func `a service that is gone is retired with its entries`() throws {
    let services = "service,id,question,answer\na,one,One?,Yes.\nb,two,Two?,No.\n"
    var folder = UpdatedFolder()
    try folder.update(from: services)
    try folder.update(from: services.replacing("b,two,Two?,No.\n", with: ""))
    let text = try #require(folder.files["services/b.yaml"])
    #expect(text.contains("id: b\nstatus: retired\n"))
    #expect(text.contains("  - id: two\n    status: retired\n"))
    #expect(folder.errors.isEmpty)
  }

  @Test func `an entry of one line is retired in it`() throws {
    var folder = try Self.edited(
      "  - id: cancel\n    q:\n      ko: 해지는 어떻게 하나요?\n    a:\n      ko: 앱에서 합니다.\n",
      "  - {id: cancel, q: 해지?, a: 앱에서.}\n")
    try folder.update(from: Self.table.replacing("cancel,ko,해지는 어떻게 하나요?,앱에서 합니다.\n", with: ""))
    #expect(folder.files.values.first?.hasSuffix("  - {status: retired, id: cancel, q: 해지?, a: 앱에서.}\n") == true)
  }

  @Test func `comments and the order that a person has given stay`() throws {
    var folder = try Self.edited("    a:\n      ko: 앱에서", "    # ask Kim\n    a:\n      ko: 앱에서")
    let path = try #require(folder.files.keys.first)
    let text = try #require(folder.files[path])
    let start = try #require(text.firstRange(of: "  - id: refund")).lowerBound
    let second = try #require(text.firstRange(of: "  - id: cancel")).lowerBound
    folder.files[path] = String(text[..<start] + text[second...] + text[start..<second])
    try folder.update(
      from: Self.table.replacing("앱에서 합니다.", with: "누리집에서 합니다.") + "new,ko,새 질문?,새 답.\n")
    let now = try #require(folder.files[path])
    #expect(now.contains("    # ask Kim\n    a:\n      ko: 누리집에서 합니다.\n"))
    #expect(now.contains("      ko: 누리집에서 합니다.\n  - id: new\n"), "behind the entry that it follows in the source")
    #expect(folder.conflicts.isEmpty && folder.errors.isEmpty)
  }

  @Test func `a value with a comment of a person is not replaced but told`() throws {
    var folder = try Self.edited("      ko: 앱에서 합니다.", "      ko: 앱에서 합니다.  # ask Kim")
    try folder.update(from: Self.table.replacing("앱에서 합니다.", with: "누리집에서 합니다."))
    #expect(folder.files.values.first?.contains("ko: 앱에서 합니다.  # ask Kim\n") == true)
    #expect(folder.conflicts.map(\.source) == ["누리집에서 합니다."])
  }

  @Test func `what a person has removed does not come back`() throws {
    var folder = try Self.edited(
      "  - id: cancel\n    q:\n      ko: 해지는 어떻게 하나요?\n    a:\n      ko: 앱에서 합니다.\n", "")
    try folder.update(from: Self.table.replacing("five", with: "six"))
    #expect(folder.value("faq", "cancel", "id") == nil)
    #expect(folder.conflicts.isEmpty)
    try folder.update(from: Self.table.replacing("앱에서", with: "누리집에서"))
    #expect(folder.value("faq", "cancel", "id") == nil)
    #expect(folder.conflicts.map(\.path) == [["faq", "cancel"]])
    folder.files = [:]
    try folder.update(from: Self.table)
    #expect(folder.files.isEmpty)
    #expect(folder.changes.map(\.problem) == [.removed])
  }

  @Test func `entries that are only numbered keep their ids when rows are inserted above them`() throws {
    var folder = UpdatedFolder()
    try folder.update(from: "question,answer\nOne?,1\nTwo?,2\nThree?,3\n")
    try folder.update(from: "question,answer\nZero?,0\nOne?,1\nTwo?,two\nThree?,3\n")
    #expect(folder.value("faq", "faq-1", "q", "en") == "One?")
    #expect(folder.value("faq", "faq-2", "a", "en") == "two")
    #expect(folder.value("faq", "faq-4", "q", "en") == "Zero?")
    try folder.update(from: "question,answer\nZero?,0\nOne?,1\nSecond?,two\nThree?,3\n")
    #expect(folder.value("faq", "faq-1", "q", "en") == "One?")
    #expect(folder.errors.isEmpty)
  }

  @Test func `sources beside each other do not retire each other's entries`() throws {
    var folder = UpdatedFolder()
    try folder.update(from: "service,id,question,answer\ns,a,A?,1\n", name: "first.csv")
    try folder.update(from: "service,id,question,answer\ns,b,B?,2\n", name: "second.csv")
    try folder.update(from: "service,id,question,answer\ns,a,A?,one\n", name: "first.csv")
    #expect(folder.value("faq", "a", "a", "en") == "one")
    #expect(folder.value("faq", "b", "a", "en") == "2")
    #expect(folder.files.values.first?.contains("retired") == false)
  }

  @Test func `a source that has another name every day is the same`() throws {
    var folder = UpdatedFolder()
    try folder.update(from: "service,id,question,answer\ns,a,A?,1\ns,b,B?,2\ns,c,C?,3\n", name: "2026-12-01.csv")
    try folder.update(from: "service,id,question,answer\ns,a,A?,1\ns,b,B?,2\n", name: "2026-12-02.csv")
    #expect(folder.value("faq", "c", "status") == "retired")
    #expect(folder.value("faq", "a", "status") == nil)
  }

  @Test func `a file with errors stays, and is updated once they are mended`() throws {
    var folder = try Self.edited("    a:\n      ko: 앱에서", "    a\n      ko: 앱에서")
    let broken = folder.files
    let changed = Self.table.replacing("five", with: "six")
    try folder.update(from: changed)
    #expect(folder.files == broken)
    #expect(folder.changes.map(\.problem) == [.errors])
    for (path, text) in broken { folder.files[path] = text.replacing("    a\n", with: "    a:\n") }
    try folder.update(from: changed)
    #expect(folder.value("faq", "refund", "a", "en") == "Yes. It takes six days.")
  }

  @Test func `a source that has lost all entries is taken for a failure`() throws {
    let folder = try Self.imported()
    #expect(ImportUpdate(from: folder.base, sources: ["desk.csv"]).isEmptied)
    #expect(!ImportUpdate(from: folder.base, sources: ["other.csv"]).isEmptied)
    #expect(!ImportUpdate(from: ImportBase(), sources: ["desk.csv"]).isEmptied)
  }

  @Test func `a file that is not UTF-8 stays as it is`() throws {
    let folder = try Self.imported()
    var update = ImportUpdate(from: folder.base, sources: ["desk.csv"])
    let path = try #require(folder.files.keys.first)
    let text = try #require(folder.files[path]).replacing("five", with: "six")
    _ = update.add(.init(text: text, draft: nil), at: path, from: "desk.csv")
    let change = update.change(of: path, to: update.newBase(), own: Array(text.utf8) + [0xFF])
    #expect(change?.problem == .errors && change?.text == nil)
  }

  @Test func `what is no base of an update is refused`() {
    #expect(ImportBase(Array("helpdeck-import 2\n".utf8)) == nil)
    #expect(ImportBase(Array("helpdeck-import 1\nfaq a b\n x\n".utf8)) == nil)
    #expect(ImportBase([0xFF]) == nil)
  }
}
