package import HelpContent

/// A draft of a service's file made from imported text. What is recognized is content; lines that a person must decide
/// about are comments with `TODO(import)`.
package struct ImportDraft: Sendable {
  enum Part: Sendable {
    case contact(JSONValue)
    case question(JSONValue)
    case guide(JSONValue)
    /// A line that someone has to find a place for.
    case todo(ImportedLine)
  }

  /// Where the text is from.
  struct Source: Sendable {
    /// The name of a file, a folder or a site.
    let title: String
    /// True if a desk published it, so that nobody has to decide what kind of a source it is.
    var isOfDesk = false
  }

  /// Begins a comment about what a person has to decide.
  static let todoSign = "# TODO(import)"

  package let id: ServiceID
  /// Empty where only the id is known.
  let names: [(language: LanguageTag, text: String)]
  let language: LanguageTag
  let isLanguageStated: Bool
  let tags: [TagID]
  /// Other members of the service, in the order in which they are written.
  var more: [(key: String, value: JSONValue)] = []
  let source: Source
  let parts: [Part]
  /// What could not be kept.
  package let notices: [ImportNotice]

  package var contacts: Int { parts.count { if case .contact = $0 { true } else { false } } }
  package var questions: Int { parts.count { if case .question = $0 { true } else { false } } }
  package var guides: Int { parts.count { if case .guide = $0 { true } else { false } } }
  package var todo: [ImportedLine] { parts.compactMap { if case .todo(let line) = $0 { line } else { nil } } }

  /// The draft as a content file, in pieces without the name of their source.
  var file: ImportedFile {
    let sections: [(ServiceSection, (Part) -> JSONValue?)] = [
      (.contacts, { if case .contact(let item) = $0 { item } else { nil } }),
      (.faq, { if case .question(let item) = $0 { item } else { nil } }),
      (.guides, { if case .guide(let item) = $0 { item } else { nil } }),
    ]
    return ImportedFile(
      head: .init(source: "", text: head + leftOver), entries: sections.flatMap { entries(of: $0, $1) })
  }

  private var head: String {
    """
    # A draft, imported from \(ImportedText.harmless(source.title.split(whereSeparator: \.isNewline).joined(separator: " "))): nobody has looked at it yet.
    # Each TODO(import) is something to decide; delete the comment when that is done.
    format: 1
    id: \(id)
    type: \(source.isOfDesk ? "topic" : "service  # TODO(import): service, or topic when there is no company behind it")
    lang: \(language)\(isLanguageStated ? "" : "  # TODO(import): told from the letters alone")
    name:\(name)
    \(YamlPrinter.members(.object(more)))\
    \(tags.isEmpty ? "" : "tags: [\(tags.map { YamlPrinter.scalar($0.description) }.joined(separator: ", "))]\n")\
    review:
      status: unverified
      verified: null
      sources:
        - kind: \(source.isOfDesk ? "official" : "third-party  # TODO(import): official, internal or third-party")
          title: \(YamlPrinter.scalar(ImportedText.harmless(source.title)))

    """
  }

  private var name: String {
    let names = stated
    if names.isEmpty { return " \(YamlPrinter.scalar(id.description))  # TODO(import): the name people know it by" }
    if names.count == 1, names[0].language == language { return " " + YamlPrinter.scalar(names[0].text) }
    return "\n" + names.map { "  \($0.language): \(YamlPrinter.scalar($0.text))" }.joined(separator: "\n")
  }

  /// The names that say something, one in a language.
  private var stated: [(language: LanguageTag, text: String)] {
    names.reduce(into: []) { stated, name in
      let text = Self.line(name.text)
      if text.allSatisfy(\.isWhitespace) || stated.contains(where: { $0.language == name.language }) { return }
      stated.append((name.language, text))
    }
  }

  private static func line(_ text: String) -> String {
    ImportedText.markdown(ofTitle: text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  /// A section, each item followed by the lines that came after it.
  private func entries(of section: ServiceSection, _ item: (Part) -> JSONValue?) -> [ImportedFile.Entry] {
    var entries: [ImportedFile.Entry] = []
    var isOwn = false
    for part in parts {
      if let value = item(part) {
        let piece = ImportedFile.Piece(source: "", text: YamlPrinter.element(value, indent: 2))
        entries.append(.init(section: section, id: value.id ?? "", piece: piece))
        isOwn = true
      } else if case .todo(let line) = part {
        if isOwn { entries[entries.count - 1].piece.text += Self.comment(line) }
      } else {
        isOwn = false
      }
    }
    return entries
  }

  /// The lines before the first item.
  private var leftOver: String {
    let first = parts.prefix { if case .todo = $0 { true } else { false } }
    return first.map { if case .todo(let line) = $0 { Self.comment(line, indent: 0) } else { "" } }.joined()
  }

  private static func comment(_ line: ImportedLine, indent: Int = 2) -> String {
    line.text.split(separator: "\n").map { "\(YamlPrinter.space(indent))\(todoSign): line \(line.number): \($0)\n" }
      .joined()
  }
}

extension JSONValue {
  /// Of an entry.
  var id: String? {
    guard case .object(let members) = self, case .string(let id)? = members.first(where: { $0.key == "id" })?.value
    else { return nil }
    return id
  }
}
