import HelpContent
import HelpViewModel

extension ContentExport {
  /// One row per question and language; the answer is empty if it is not in that language.
  func questionRows(of content: ServiceDocument, _ form: CSVRow.Form) -> String {
    content.faq.flatMap { item in
      item.question.versions.map { question in
        let answer = item.answer.versions.first { $0.language == question.language }
        return CSVRow([
          content.service.id.description, item.id.description, question.language.description, question.text,
          answer?.text ?? "", item.tags.map(\.description).joined(separator: ";"),
        ]).text(form)
      }
    }.joined()
  }

  /// One row per channel, in the reader's language.
  func contactRows(of content: ServiceDocument, _ form: CSVRow.Form) -> String {
    content.contacts.map { contact in
      let number = contact.phoneForms
      let language = contact.label.map { formatter.languages.choose($0).language.description }
      return CSVRow([
        Reference(content.service.id, .contacts, contact.id).description, content.service.id.description,
        contact.kind.rawValue, language ?? formatter.interfaceLanguage.rawValue, formatter.title(of: .contact(contact)),
        contact.value ?? "", contact.valueStatus.rawValue, number?.telURI ?? "", contact.url ?? "",
        contact.place.map(formatter.plain) ?? "", contact.hours?.notation ?? "", contact.review.status.rawValue,
        contact.review.verified?.description ?? "",
      ]).text(form)
    }.joined()
  }
}
