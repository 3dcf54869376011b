extension ServiceDraft {
  /// A short number, or Korea's four and four digits, reaches somebody else in another country.
  var phoneFindings: [Placed<Finding>] {
    contacts.compactMap { contact in
      guard contact.kind?.value == .phone || contact.kind?.value == .sms, let value = contact.value,
        contact.phone?.country == nil
      else { return nil }
      let digits = value.value.utf8.filter { (0x30...0x39).contains($0) }
      let isFourAndFour = digits.count == 8 && ["15", "16", "18"].contains { value.value.hasPrefix($0) }
      guard !value.value.hasPrefix("+"), digits.count <= 6 || isFourAndFour else { return nil }
      return Placed(.phoneWithoutCountry(value.value), at: value.place)
    }
  }
}
