import HelpContent

extension BrowserState {
  /// `R`: shows the current entry as a QR code for a phone.
  mutating func showQRCode(_ context: BrowserContext) -> [Effect] {
    guard let currentEntry = currentEntry(context), let entry = context.library.entry(currentEntry) else { return [] }
    guard let text = entry.textForPhone else { return notify(.message(.sharing(.nothingForQRCode))) }
    switch context.encodeQRCode(text) {
    case .success(let code): overlays.append(.qrCode(code, of: currentEntry))
    case .failure(.tooLong): return notify(.message(.sharing(.qrCodeTooLong)))
    case .failure(.unavailable): return notify(.message(.sharing(.qrCodesUnavailable)))
    }
    return []
  }

  /// The QR code of an entry; nil if the entry has no text for a phone, or it does not fit into a code.
  func qrCode(of reference: Reference, _ context: BrowserContext) -> QRCode? {
    guard let text = context.library.entry(reference)?.textForPhone else { return nil }
    return try? context.encodeQRCode(text).get()
  }

  /// The title of the current entry and the readable value of the code; nil if the code is not the entry's own.
  package func caption(of code: QRCode, _ context: BrowserContext) -> (title: String, value: String?)? {
    guard let currentEntry = currentEntry(context), let entry = context.library.entry(currentEntry) else { return nil }
    guard entry.textForPhone == code.text || entry.addresses(in: languages).contains(code.text) else { return nil }
    return (context.title(of: entry, languages, interfaceLanguage), value(of: entry, behind: code.text))
  }

  private func value(of entry: Entry, behind text: String) -> String? {
    guard case .contact(let contact) = entry, let value = contact.shownValue(in: interfaceLanguage), text != contact.url
    else { return nil }
    guard contact.valueStatus == .example else { return value }
    let unconfirmed = ReviewMessage.unconfirmedValue(contact.kind).localized(in: interfaceLanguage)
    return value + ReaderMessage.aside(unconfirmed).localized(in: interfaceLanguage)
  }

  /// Nil for a command that closes the QR code and is then carried out.
  mutating func performAtQRCode(_ command: Command, _ code: QRCode) -> [Effect]? {
    switch command {
    case .copy: [.copyToClipboard(CopyRequest(CopyText(code.text), .url, of: nil))]
    case .openLink: open(link: code.text)
    case .plainText: open(TextOverlay(.plainText, code.text))
    case .open, .qrCode, .quit: closed()
    default: nil
    }
  }
}
