import Foundation
import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// Random histories of a desk whose articles change while people edit the imported file.
@Suite("Updates of imported content") struct ImportUpdateLawTests {
  /// A thousand histories in all are 50.
  private static let rounds = ProcessInfo.processInfo.environment["HELPDECK_LAW_SEEDS"].flatMap { Int($0) } ?? 12

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `nothing a person wrote is ever lost, the rest follows the source, and a second run is silent`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<Self.rounds {
      var desk = EditedDesk(hasIDs: Bool.random(using: &random), &random)
      var folder = UpdatedFolder()
      try folder.update(from: desk.table)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let path = try #require(folder.files.keys.first)
        var editor = HandEdits(text: try #require(folder.files[path]))
        for _ in 0..<Int.random(in: 0...3, using: &random) { editor.edit(&random) }
        folder.files[path] = editor.text
        for _ in 0..<Int.random(in: 0...3, using: &random) { desk.change(&random) }
        let before = folder
        try folder.update(from: desk.table)
        let after = try #require(folder.files[path])
        guard expectKept(editor.text, after), expectMerged(before, folder, path) else {
          Issue.record("seed \(seed)\n\(desk.table)\n\(editor.text)\n\(after)")
          return
        }
        let settled = folder.files
        try folder.update(from: desk.table)
        #expect(folder.changes.isEmpty && folder.files == settled)
      }
    }
  }

  /// Signs that YAML takes for line ends, halves of blocks and quotes, and so on.
  @Test(arguments: 0..<10 as Range<UInt64>) func `whatever the file has become, no line of a person is lost`(
    start: UInt64
  ) throws {
    let table = "id,lang,question,answer\na,ko,하나?,\"첫째\n\n줄\"\na,en,One?,# first\nb,ko,둘?,둘째.\n"
    let changed = table.replacing("줄", with: "새 줄").replacing("둘째", with: "새 둘째") + "c,ko,셋?,셋째.\n"
    var imported = UpdatedFolder()
    try imported.update(from: table)
    let (path, text) = try #require(imported.files.first)
    let mutator = ByteMutator(
      seeds: [Array(text.utf8)],
      tokens: [
        "\n", "\r", "\u{2028}", "\u{85}", "  - id: x\n", "- ", " # x\n", "|-\n", ": ", "\"", "'", "{", "}", "[", "]",
        "  ",
        "faq:\n", "---\n", "status: retired\n", "    ", "~", "null",
      ])
    for seed in start * 100..<start * 100 + UInt64(Self.rounds * 2) {
      guard let own = String(validating: mutator.input(seed: seed), as: UTF8.self) else { continue }
      var folder = imported
      folder.files[path] = own
      try folder.update(from: changed)
      let kept = Self.words(of: own).subtracting(Self.words(of: text))
      let lost = kept.subtracting(Self.words(of: try #require(folder.files[path])))
      #expect(lost.isEmpty, "\(seed)")
    }
  }

  /// The lines without their layout.
  private static func words(of text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isNewline).map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty })
  }

  /// Each text and comment that a person wrote is there as often as before, and the file has no errors.
  private func expectKept(_ before: String, _ after: String) -> Bool {
    let marks = Set(before.matches(of: /hand-[0-9]+/).map { String($0.0) })
    let kept = marks.allSatisfy { mark in
      before.ranges(of: mark + ".").count == after.ranges(of: mark + ".").count
    }
    let errors = ImportUpdate.errors(in: after, "services/desk.yaml")
    #expect(kept && errors == 0)
    return kept && errors == 0
  }

  /// Each text is what a three-way merge of texts says, or is told.
  private func expectMerged(_ before: UpdatedFolder, _ after: UpdatedFolder, _ path: String) -> Bool {
    guard let own = before.files[path].flatMap({ YamlLines($0) })?.root.value["faq"],
      let merged = after.files[path].flatMap({ YamlLines($0) })?.root.value["faq"],
      let base = before.base.files[path].flatMap({ YamlLines($0.text) })?.root.value["faq"],
      let source = after.base.files[path].flatMap({ YamlLines($0.text) })?.root.value["faq"]
    else { return false }
    let told = Set(after.conflicts.map { $0.path.joined(separator: ".") })
    for id in Set(own.ids + merged.ids + source.ids) {
      let (here, now) = (own.item(id), merged.item(id))
      let (then, new) = (base.item(id), source.item(id))
      // What a person has removed stays away; what is new comes; nothing goes.
      let isThere = here != .absent || then == .absent
      #expect((now != .absent) == isThere, "\(id)")
      guard isThere, here != .absent else { continue }
      for field in [
        ["q"], ["a"], ["q", "ko"], ["q", "en"], ["a", "ko"], ["a", "en"], ["status"], ["tags"], ["caveat"],
      ] {
        let at = { (value: PlainValue) in field.reduce(value) { $0[$1] } }
        // Only values that hold no others.
        if case .map = at(here) { continue }
        let isTold = told.contains { "faq.\(id).\(field.joined(separator: "."))".hasPrefix($0) }
        let isRight =
          at(then) == at(new) || at(here) == at(new)
          ? at(now) == at(here)
          : at(here) == at(then) ? at(now) == at(new) || isTold && at(now) == at(here) : at(now) == at(here) && isTold
        #expect(isRight, "\(id) \(field): \(at(then)) → \(at(new)), \(at(here)) became \(at(now))")
        if !isRight { return false }
      }
    }
    return true
  }
}

extension PlainValue {
  fileprivate var ids: [String] {
    guard case .list(let items) = self else { return [] }
    return items.compactMap { $0["id"].text }
  }

  fileprivate func item(_ id: String) -> PlainValue {
    guard case .list(let items) = self else { return .absent }
    return items.first { $0["id"].text == id } ?? .absent
  }
}

/// A table of questions that changes as a desk does.
private struct EditedDesk {
  private struct Row {
    let id: Int
    var question: String
    var answers: [String: String]
    var tags: String
  }

  private let hasIDs: Bool
  private var rows: [Row] = []
  private var count = 0

  init(hasIDs: Bool, _ random: inout SeededGenerator) {
    self.hasIDs = hasIDs
    for _ in 0..<Int.random(in: 1...6, using: &random) { add(&random) }
  }

  var table: String {
    let lines = rows.flatMap { row in
      (hasIDs ? row.answers.sorted { $0.key > $1.key } : row.answers.filter { $0.key == "ko" }.map { $0 }).map {
        (hasIDs ? "q-\(row.id * 100_003)," : "") + "\($0.key),\"\(row.question)\",\"\($0.value)\",\(row.tags)"
      }
    }
    return ((hasIDs ? "id," : "") + "lang,question,answer,tags\n") + lines.map { $0 + "\n" }.joined()
  }

  private func text(_ random: inout SeededGenerator) -> String {
    let words = ["환불은 닷새", "refund: 5 days", "# not a comment", "- 목록", "'따옴표'", "한 줄\n\n둘째 줄", "{a: b}", "yes"]
    return "\(words.randomElement(using: &random)!) \(random.next() % 1_000)"
  }

  private mutating func add(_ random: inout SeededGenerator) {
    count += 1
    var answers = ["ko": text(&random)]
    if Bool.random(using: &random) { answers["en"] = text(&random) }
    rows.insert(
      Row(
        id: count, question: "질문 \(count) \(random.next() % 100)?", answers: answers,
        tags: ["", "pay", "pay;app"].randomElement(using: &random)!),
      at: Int.random(in: 0...rows.count, using: &random))
  }

  mutating func change(_ random: inout SeededGenerator) {
    let place = Int.random(in: 0..<rows.count, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: add(&random)
    case 1: if rows.count > 1 { rows.remove(at: place) }
    case 2: rows.shuffle(using: &random)
    case 3: rows[place].question = "질문 \(rows[place].id) \(random.next() % 100)?"
    case 4: rows[place].answers["en"] = rows[place].answers["en"] == nil ? text(&random) : nil
    case 5: rows[place].tags = ["", "pay", "pay;app"].randomElement(using: &random)!
    default: rows[place].answers["ko"] = text(&random)
    }
  }
}

/// Edits of a file as people make them in an editor. All that they write has a mark.
private struct HandEdits {
  private(set) var text: String

  init(text: String) { self.text = text }

  private var lines: [String] {
    get { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    set { text = newValue.joined(separator: "\n") }
  }

  /// Lines that begin with a key, outside of blocks, in the entries.
  private var keys: [Int] {
    let lines = lines
    guard let start = lines.firstIndex(of: "faq:") else { return [] }
    return lines.indices.filter {
      $0 > start && lines[$0].wholeMatch(of: /(  - |    )[a-z_]+:.*|      (ko|en):.*/) != nil
    }
  }

  private var starts: [Int] {
    let lines = lines
    return lines.indices.filter { lines[$0].hasPrefix("  - ") }
  }

  private func end(ofItemAt start: Int) -> Int {
    let lines = lines
    return lines.indices.first { $0 > start && (lines[$0].hasPrefix("  - ") || $0 == lines.count - 1) } ?? lines.count
  }

  mutating func edit(_ random: inout SeededGenerator) {
    let mark = "hand-\(random.next() % 1_000_000)."
    guard let key = keys.randomElement(using: &random), let start = starts.randomElement(using: &random) else { return }
    let before = text
    switch Int.random(in: 0..<11, using: &random) {
    case 0, 1, 2: write(mark, behind: key)
    case 3: lines.insert("    # \(mark)", at: key)
    case 4: if lines[key].wholeMatch(of: /.*: [가-힣a-z].*/) != nil { lines[key] += "  # \(mark)" }
    case 5: lines.removeSubrange(start..<end(ofItemAt: start))
    case 6:
      lines.insert(contentsOf: ["  - id: own-\(random.next())", "    q: \(mark)", "    a: \(mark)"], at: start)
    case 7:
      let end = end(ofItemAt: start)
      let item = Array(lines[start..<end])
      lines.removeSubrange(start..<end)
      lines.insert(contentsOf: item, at: starts.first ?? start)
    case 8: lines.insert("    caveat: \(mark)", at: start + 1)
    case 9:
      // As formatters do.
      lines = lines.map { $0.hasPrefix("      ") ? "  " + $0 : $0 }
    default:
      if let yaml = YamlLines(text), let item = yaml.root["faq"]?.block.items?.randomElement(using: &random),
        let id = item.id
      {
        lines.replaceSubrange(item.block.lines, with: ["  - {id: \(id), q: \(mark), a: \"\(mark)\"}"])
      }
    }
    // What breaks the file is not what this is about.
    if ImportUpdate.errors(in: text, "services/desk.yaml") > 0 { text = before }
  }

  private mutating func write(_ mark: String, behind key: Int) {
    guard let match = lines[key].wholeMatch(of: /(      (ko|en): )(.+)/), !match.3.hasPrefix("|") else { return }
    lines[key] = match.3.hasSuffix("\"") ? match.1 + match.3.dropLast() + " \(mark)\"" : "\(match.1)\(match.3) \(mark)"
  }
}
