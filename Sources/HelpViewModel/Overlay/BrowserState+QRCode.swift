package import HelpContent

extension BrowserState {
  /// `R`: shows the current entry as a QR code for a phone, or the first of the picked entries that can be.
  mutating func showQRCode(_ context: BrowserContext) -> [Effect] {
    guard let reference = entriesForPhone(context).first,
      let text = context.library.entry(reference)?.textForPhone
    else { return currentEntry(context) == nil ? [] : notify(.message(.sharing(.nothingForQRCode))) }
    switch context.encodeQRCode(text) {
    case .success(let code): overlays.append(.qrCode(code, of: reference))
    case .failure(.tooLong): return notify(.message(.sharing(.qrCodeTooLong)))
    case .failure(.unavailable): return notify(.message(.sharing(.qrCodesUnavailable)))
    }
    return []
  }

  /// The picked entries, or else the current one, as far as they have something for a phone.
  private func entriesForPhone(_ context: BrowserContext) -> [Reference] {
    entriesToShare(context).filter { context.library.entry($0)?.textForPhone != nil }
  }

  /// The place of a code among those of the picked entries, from 1; nil if there is no other.
  package func place(ofCodeFor reference: Reference?, _ context: BrowserContext) -> (number: Int, count: Int)? {
    let all = entriesForPhone(context)
    guard all.count > 1, let index = all.firstIndex(where: { $0 == reference }) else { return nil }
    return (index + 1, all.count)
  }

  /// Nil if there is no other code.
  private mutating func turnQRCode(
    _ reference: Reference?, by steps: Int, _ context: BrowserContext
  ) -> [Effect]? {
    guard let (number, count) = place(ofCodeFor: reference, context) else { return nil }
    let next = entriesForPhone(context)[(number - 1 + steps + count) % count]
    if let code = qrCode(of: next, context) { overlays[overlays.count - 1] = .qrCode(code, of: next) }
    return []
  }

  /// The QR code of an entry; nil if the entry has no text for a phone, or it does not fit into a code.
  func qrCode(of reference: Reference, _ context: BrowserContext) -> QRCode? {
    guard let text = context.library.entry(reference)?.textForPhone else { return nil }
    return try? context.encodeQRCode(text).get()
  }

  /// The title of the entry, or of the current one, and the readable value of the code; nil if the code is not the entry's
  /// own.
  package func caption(
    of code: QRCode, for reference: Reference?, _ context: BrowserContext
  ) -> (title: String, value: String?)? {
    guard let entry = (reference ?? currentEntry(context)).flatMap(context.library.entry) else { return nil }
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
  mutating func performAtQRCode(
    _ command: Command, _ code: QRCode, _ reference: Reference?, _ context: BrowserContext
  ) -> [Effect]? {
    switch command {
    case .copy: return [.copyToClipboard(CopyRequest(CopyText(code.text), .url, of: nil))]
    case .openLink: return open(link: code.text)
    case .plainText: return open(TextOverlay(.plainText, code.text))
    case .nextTab, .down, .paneRight: return turnQRCode(reference, by: 1, context)
    case .previousTab, .up, .paneLeft: return turnQRCode(reference, by: -1, context)
    case .open, .qrCode, .quit: return closed()
    default: return nil
    }
  }
}
