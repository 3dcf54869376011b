import HelpContent
import HelpFiles
import HelpViewModel

/// An export as a folder of pages that a browser reads from disk: one of all services, one for each of them, and a search
/// that needs no server.
struct HTMLSite {
  let export: ContentExport

  private var formatter: EntryFormatter { export.formatter }
  private var language: InterfaceLanguage { formatter.interfaceLanguage }

  /// Passes each file to `write`, no more than a service at a time in memory.
  func write(_ write: (_ name: String, _ text: String) throws -> Void) rethrows {
    var index = ""
    var entries = "const entries = ["
    var isFirst = true
    for content in export.services {
      try write("\(content.service.id).html", page(of: content))
      index += line(of: content.service)
      for (reference, entry) in export.entries(of: content) {
        entries += (isFirst ? "\n" : ",\n") + searched(entry, reference).description
        isFirst = false
      }
    }
    let title = formatter.plain(formatter.library.collection.title)
    try write("index.html", page(title: title, "<h1>\(Markup.htmlEscaped(title))</h1>\n<ul>\n\(index)</ul>"))
    try write("entries.js", entries + "\n];\n")
    try write("search.js", Self.script)
    try write("style.css", Self.style)
  }

  private func line(of service: Service) -> String {
    let summary = service.summary.map { " <span>\(Markup.htmlEscaped(formatter.plain($0)))</span>" } ?? ""
    let status = service.status == .retired ? retired : ""
    return """
      <li><a href="\(service.id).html">\(Markup.htmlEscaped(formatter.plain(service.name)))</a>\(status)\(summary)</li>

      """
  }

  private var retired: String { " <em>\(formatter.localized(.review(.retired)))</em>" }
}

// MARK: Pages

extension HTMLSite {
  private func page(of content: ServiceDocument) -> String {
    var blocks: [String] = []
    var section: ServiceSection?
    for (reference, entry) in export.entries(of: content) {
      if let own = reference.item?.section, own != section {
        section = own
        blocks.append("<h2>\(Markup.htmlEscaped(formatter.localized(.content(.section(own)))))</h2>")
      }
      blocks.append(article(entry, reference))
    }
    let name = formatter.plain(content.service.name)
    if section == nil || export.entries(of: content).first?.0.item != nil {
      blocks.insert("<h1>\(Markup.htmlEscaped(name))</h1>", at: 0)
    }
    return page(title: name, blocks.joined(separator: "\n"))
  }

  private func article(_ entry: Entry, _ reference: Reference) -> String {
    let text = EntryText(entry, languages: formatter.languages, interfaceLanguage: language)
    let id = Self.anchor(of: reference)
    var blocks = text.htmlBlocks(level: entry.kind == .service ? 1 : 3)
    if entry.status == .retired {
      blocks.insert("<p><em>\(formatter.localized(.review(.retiredEntry)))</em></p>", at: min(1, blocks.count))
    }
    let related = entry.links.compactMap { link in
      formatter.library.entry(link).map {
        "<a href=\"\(Self.address(of: link))\">\(Markup.htmlEscaped(formatter.title(of: $0)))</a>"
      }
    }
    if !related.isEmpty {
      blocks.append("<p>\(formatter.localized(.reader(.related))): \(related.joined(separator: ", "))</p>")
    }
    let spoken = entry.title.map { formatter.languages.choose($0).language.description } ?? language.rawValue
    // Footnotes of one entry are not those of another on the page.
    let body = blocks.joined(separator: "\n").replacing("id=\"fn", with: "id=\"\(id)-fn").replacing(
      "href=\"#fn", with: "href=\"#\(id)-fn")
    return """
      <article id="\(id)" lang="\(spoken)"\(entry.status == .retired ? " class=\"retired\"" : "")>
      \(body)
      <footer>\(reference) · \(Markup.htmlEscaped(formatter.badge(of: entry)))</footer>
      </article>
      """
  }

  private func page(title: String, _ body: String) -> String {
    let search = language.text(ko: "검색 ( / )", en: "Search ( / )", zh: "搜索（/）")
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(Markup.htmlEscaped(title))</title>
      <link rel="stylesheet" href="style.css">
      </head>
      <body>
      <header>
      <a href="index.html">\(Markup.htmlEscaped(formatter.plain(formatter.library.collection.title)))</a>
      <input id="query" type="search" placeholder="\(search)" aria-label="\(search)" autocomplete="off" spellcheck="false">
      </header>
      <ol id="hits" hidden></ol>
      <main>
      \(body)
      </main>
      <script src="entries.js"></script>
      <script src="search.js"></script>
      </body>
      </html>

      """
  }

  private static func anchor(of reference: Reference) -> String {
    reference.item.map { "\($0.section.rawValue)-\($0.id)" } ?? "service"
  }

  private static func address(of reference: Reference) -> String {
    "\(reference.service).html#\(anchor(of: reference))"
  }
}

// MARK: Search

extension HTMLSite {
  /// What the script searches: the title in all languages, other phrasings, and the text as it is shown.
  private func searched(_ entry: Entry, _ reference: Reference) -> JSONValue {
    let text = EntryText(entry, languages: formatter.languages, interfaceLanguage: language)
    var names = (entry.title?.versions ?? []).map(\.plainText) + entry.tags.map(\.description)
    switch entry {
    case .faq(let question): names += question.askAlso
    case .service(let service): names += service.aliases + [service.nativeName].compactMap(\.self)
    case .contact(let contact): names += [contact.value].compactMap(\.self)
    case .guide, .fact, .note: break
    }
    return [
      "title": .string(formatter.title(of: entry)), "service": .string(formatter.serviceName(reference.service)),
      "kind": .string(formatter.localized(.content(.entryKind(reference.kind)))),
      "address": .string(Self.address(of: reference)), "retired": .bool(entry.status == .retired),
      "names": .string(names.joined(separator: "\n")), "text": .string(text.plain),
    ]
  }
}
