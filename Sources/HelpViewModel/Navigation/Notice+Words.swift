extension Notice {
  package func words(in language: InterfaceLanguage) -> String {
    let sentences =
      switch content {
      case .message(let message): [message.words(in: language)]
      case .copied(let request, let outcome):
        // What could not be copied stands in the line itself, where a mouse can take it.
        (outcome.route == nil ? [request.copy.text.split(whereSeparator: \.isNewline).joined(separator: " ")] : [])
          + CopyNotice.done(request.copy, outcome).sentences(in: language, columns: 24)
      case .refused(let refusal): CopyNotice.refused(refusal).sentences(in: language)
      }
    return sentences.joined(separator: " · ")
  }
}
