import HelpFiles
import HelpViewModel

/// The files that an import wrote, and how much in them a person has to look at.
struct ImportReport: Report {
  struct File: Equatable {
    let path: String
    let source: String
    let questions: Int
    let guides: Int
    let todo: Int
    let lost: Int
  }

  private(set) var files: [File] = []
  /// True if any file is a draft made from free text.
  private(set) var hasDrafts = false

  mutating func add(_ file: File, isDraft: Bool) {
    files.append(file)
    if isDraft { hasDrafts = true }
  }

  func localized(in language: InterfaceLanguage) -> String {
    Message.file(
      .imported(
        questions: sum(\.questions), guides: sum(\.guides), linesToReview: sum(\.todo), skippedLines: sum(\.lost)
      )
    ).localized(in: language)
  }

  private func sum(_ count: (File) -> Int) -> Int { files.reduce(0) { $0 + count($1) } }

  var json: JSONValue {
    [
      "type": "import", "version": 1, "questions": .int(sum(\.questions)), "guides": .int(sum(\.guides)),
      "todo": .int(sum(\.todo)), "lost": .int(sum(\.lost)),
      "files": .array(
        files.map { file in
          [
            "path": .string(file.path), "source": .string(file.source), "questions": .int(file.questions),
            "guides": .int(file.guides), "todo": .int(file.todo), "lost": .int(file.lost),
          ]
        }),
    ]
  }

  var records: [[String]] {
    files.map { [$0.path, "\($0.questions)", "\($0.guides)", "\($0.todo)", "\($0.lost)"] }
  }

  var lines: [TextLine] { files.flatMap { TextLine.paragraphs($0.path) } }
}
