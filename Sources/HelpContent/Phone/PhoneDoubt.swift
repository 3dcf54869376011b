/// What seems to be wrong with a number, for which `check` warns and programs are not given it to dial.
enum PhoneDoubt: Hashable {
  /// It looks made up.
  case placeholder
  case wrongKind(PhoneDetails.Kind)
  /// As it is written it is not dialled in the country, or with `+` in any.
  case impossible(country: String?)

  /// Nil for a number without a doubt, and for text that is not exactly one number. Where the number in the form of E.164 is
  /// stated, that is what has to be possible.
  init?(_ value: String, _ details: PhoneDetails?, isPublished: Bool) {
    let stated = details?.e164.flatMap(DialledNumber.init)
    if let stated, !stated.isPossible(in: nil) {
      self = .impossible(country: nil)
      return
    }
    guard let number = DialledNumber(value), let shape = PhoneShape(value) else { return nil }
    if isPublished, shape.isPlaceholder {
      self = .placeholder
    } else if let kind = details?.kind, !shape.fits(kind, country: details?.country) {
      self = .wrongKind(kind)
    } else if stated == nil, !number.isPossible(in: details?.country) {
      self = .impossible(country: number.kind == .local ? details?.country : nil)
    } else {
      return nil
    }
  }
}
