/// Details of a telephone number.
package struct PhoneDetails: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case international, national, premium, mobile
    case shortCode = "short-code"
    case sharedRate = "shared-rate"
    case tollFree = "toll-free"
  }

  package let kind: Kind?
  /// An ISO 3166-1 alpha-2 code.
  package let country: String?
  /// `+` and digits, as in ITU-T E.164.
  package let e164: String?
  package let `extension`: String?
  /// Countries from which the number can be dialled; empty if unknown.
  package let dialableFrom: [String]
  package let charges: LocalizedText?
  /// The choices of a voice menu, in order.
  package let menu: [LocalizedText]

  package init(
    kind: Kind? = nil, country: String? = nil, e164: String? = nil, extension: String? = nil,
    dialableFrom: [String] = [], charges: LocalizedText? = nil, menu: [LocalizedText] = []
  ) {
    self.kind = kind
    self.country = country
    self.e164 = e164
    self.extension = `extension`
    self.dialableFrom = dialableFrom
    self.charges = charges
    self.menu = menu
  }
}
