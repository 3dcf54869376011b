import HelpContent
import HelpFiles
import HelpViewModel

/// The files that an import wrote, and how much in them a person has to look at.
struct ImportReport: Report {
  struct File: Equatable {
    let path: String
    let source: String
    let counts: ImportCounts
  }

  /// Of what people read.
  let language: InterfaceLanguage
  private(set) var files: [File] = []
  /// True if any file is a draft made from free text.
  private(set) var hasDrafts = false
  private var told: Set<ImportProblem> = []

  init(language: InterfaceLanguage) { self.language = language }

  mutating func add(_ file: File, isDraft: Bool) {
    files.append(file)
    if isDraft { hasDrafts = true }
  }

  /// False for what has been told and is told once only.
  mutating func isNew(_ problem: ImportProblem) -> Bool { !problem.isToldOnce || told.insert(problem).inserted }

  private var total: ImportCounts {
    files.reduce(into: ImportCounts()) { total, file in
      total.questions += file.counts.questions
      total.guides += file.counts.guides
      total.contacts += file.counts.contacts
      total.linesToDecide += file.counts.linesToDecide
      total.notKept += file.counts.notKept
    }
  }

  func localized(in language: InterfaceLanguage) -> String {
    Message.file(.imported(total)).localized(in: language)
  }

  private static func json(_ counts: ImportCounts) -> JSONValue {
    [
      "questions": .int(counts.questions), "guides": .int(counts.guides), "contacts": .int(counts.contacts),
      "todo": .int(counts.linesToDecide), "lost": .int(counts.notKept),
    ]
  }

  var json: JSONValue {
    let head: JSONValue = ["type": "import", "version": 1]
    return head.merging(Self.json(total)).merging([
      "files": .array(
        files.map { file in
          let place: JSONValue = ["path": .string(file.path), "source": .string(file.source)]
          return place.merging(Self.json(file.counts))
        })
    ])
  }

  var records: [[String]] {
    files.map {
      [
        $0.path, "\($0.counts.questions)", "\($0.counts.guides)", "\($0.counts.linesToDecide)", "\($0.counts.notKept)",
        "\($0.counts.contacts)",
      ]
    }
  }

  var lines: [TextLine] {
    files.flatMap { file in
      TextLine.paragraphs(
        Message.file(
          .wouldWrite(
            file.path, questions: file.counts.questions, guides: file.counts.guides, contacts: file.counts.contacts)
        ).localized(in: language))
    }
  }
}
