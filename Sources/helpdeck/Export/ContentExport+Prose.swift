import HelpContent
import HelpViewModel

extension ContentExport {
  /// Plain text of a service and its items, as when an entry is copied.
  func text(of content: ServiceDocument) -> String {
    entries(of: content).map { reference, entry in
      let text = EntryText(entry, languages: formatter.languages, interfaceLanguage: formatter.interfaceLanguage).plain
      return "\(text)\n\n\(reference) · \(formatter.badge(of: entry))\n"
    }.joined(separator: "\n\(String(repeating: "-", count: 40))\n\n") + "\n"
  }

  /// Headings for the service, its sections and items.
  func markdown(of content: ServiceDocument) -> String {
    var blocks: [String] = []
    var section: ServiceSection?
    for (reference, entry) in entries(of: content) {
      if let own = reference.item?.section, own != section {
        section = own
        blocks.append("## \(formatter.localized(.content(.section(own))))")
      }
      let text = EntryText(entry, languages: formatter.languages, interfaceLanguage: formatter.interfaceLanguage)
      blocks.append(text.markdown(level: entry.kind == .service ? 1 : 3))
      blocks.append("<!-- \(reference) · \(formatter.badge(of: entry)) -->")
    }
    return blocks.joined(separator: "\n\n") + "\n\n"
  }
}
