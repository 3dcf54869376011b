import HelpContent
import HelpViewModel

extension ContentExport {
  /// Plain text of a service and its items, as when an entry is copied.
  func text(of content: ServiceDocument) -> String {
    entries(of: content).map { reference, entry in
      let text = EntryText(entry, languages: formatter.languages, interfaceLanguage: formatter.interfaceLanguage).plain
      return "\(text)\n\n\(reference) · \(formatter.badge(of: entry.review))\n"
    }.joined(separator: "\n\(String(repeating: "-", count: 40))\n\n") + "\n"
  }

  /// Headings for the service, its sections and items; text keeps its markup.
  func markdown(of content: ServiceDocument) -> String {
    var blocks: [String] = []
    var section: ServiceSection?
    for (reference, entry) in entries(of: content) {
      if let own = reference.item?.section, own != section {
        section = own
        blocks.append("## \(formatter.localized(.content(.section(own))))")
      }
      blocks += markdown(of: entry)
      blocks.append("<!-- \(reference) · \(formatter.badge(of: entry.review)) -->")
    }
    return blocks.joined(separator: "\n\n") + "\n\n"
  }

  private func markdown(of entry: Entry) -> [String] {
    let level = entry.kind == .service ? "#" : "###"
    let heading = "\(level) \(formatter.title(of: entry))"
    switch entry {
    case .faq(let question): return [heading, raw(question.answer)] + (question.caveat.map { ["> \(raw($0))"] } ?? [])
    case .note(let note): return ["> \(raw(note.text).replacing("\n", with: "\n> "))"]
    case .service, .contact, .guide, .fact:
      let text = EntryText(entry, languages: formatter.languages, interfaceLanguage: formatter.interfaceLanguage)
      return [heading, EntryText(parts: Array(text.parts.dropFirst()), in: text.language).plain].filter { !$0.isEmpty }
    }
  }

  /// Moves headings inside the text below the entry's own.
  private func raw(_ text: LocalizedText) -> String {
    formatter.languages.choose(text).text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("## ") || line.hasPrefix("### ") ? "##\(line)" : String(line)
    }.joined(separator: "\n")
  }
}
