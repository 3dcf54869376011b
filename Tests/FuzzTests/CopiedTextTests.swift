import HelpContent
import HelpViewModel
import TestSupport
import Testing

@testable import HelpFiles

/// Copied text is the same as the shown text and ends where it ends: pasting it into a shell runs nothing.
@Suite("Copied text") struct CopiedTextTests {
  @Test func `copied text never ends in a newline or contains control characters, in any form and language`() throws {
    let starter = try ContentValidator.validate([.starter], today: nil).content
    for library in [starter, FuzzedContent.shop, try Self.content(endingWith: "\n\n")] {
      for reference in library.allReferences {
        let entry = try #require(library.entry(reference))
        for (interfaceLanguage, tag) in [(InterfaceLanguage.korean, LanguageTag.korean), (.english, .english)] {
          let languages = LanguagePreference([tag], fallback: .korean)
          var texts = CopyField.allCases.compactMap {
            try? CopyText($0, of: entry, languages: languages, interfaceLanguage: interfaceLanguage).text
          }
          texts += TextForm.allCases.map {
            ReplyText([(reference, entry)], reply: Reply(form: $0, languages: languages)).written(as: $0)
          }
          #expect(!texts.isEmpty)
          for text in texts {
            #expect(
              text.utf8.last != UInt8(ascii: "\n") && text.utf8.first != UInt8(ascii: "\n"),
              "\(reference): \(text.debugDescription)")
            let steers = text.unicodeScalars.contains { $0.isForbiddenInText }
            #expect(!steers, "\(reference)")
          }
        }
      }
    }
  }

  /// Block texts as YAML's `|+` keeps them.
  private static func content(endingWith end: String) throws -> InMemoryLibrary {
    let folded = ContentTokens.service.replacing("|\n", with: "|+\n").replacing(
      "\n    ask_also", with: "\(end)    ask_also"
    )
    .replacing(
      "guides:\n",
      with:
        "  - id: door\n    kind: visit\n    value: |+\n      1 Road\n      Town\n\n    value_status: published\nguides:\n"
    )
    let file = LayerFile(path: "services/shop.yaml", relativePath: "services/shop.yaml", origin: .unreadable(.vanished))
    let read = ParsedFile(file, .success(Array((folded + end).utf8)), ValidationOptions(today: nil))
    let service = try #require(read.service?.content(in: .none))
    return InMemoryLibrary(collection: FuzzedContent.shop.collection, services: [service])
  }
}
