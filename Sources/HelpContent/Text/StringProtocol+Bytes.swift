extension StringProtocol {
  /// True if a byte of its UTF-8 fulfills the condition. Bytes of strings that lie in one piece are read without the checks that the
  /// collection makes for each, which take ten times as long.
  @inlinable package func hasByte(where isMeant: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { unsafe $0.contains(where: isMeant) } ?? utf8.contains(where: isMeant)
  }

  @inlinable package func hasByte(_ byte: UInt8) -> Bool { hasByte { $0 == byte } }

  /// True if the UTF-8 of `text` is in its own: a letter is found with and without marks on it.
  package func hasBytes(of text: String) -> Bool {
    let sought = Array(text.utf8)
    return utf8.withContiguousStorageIfAvailable { unsafe sought.occur(in: $0) } ?? sought.occur(in: utf8)
  }
}

extension [UInt8] {
  fileprivate func occur(in bytes: some Collection<UInt8>) -> Bool {
    guard let first else { return true }
    var rest = bytes[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: self) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
