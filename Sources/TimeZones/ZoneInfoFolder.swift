import POSIX

/// Time zones by IANA name: from the system's database, which is updated when governments change the rules, or else
/// from the rules built in.
package struct ZoneInfoFolder: Sendable {
  private let folder: String
  private static let maxFileSize = 64 << 10

  package init(_ folder: String = "/usr/share/zoneinfo") { self.folder = folder }

  /// Nil if there is no zone of that name.
  package func zone(_ name: String) -> Zone? {
    guard Self.isName(name) else { return nil }
    if let bytes = Descriptor.contents(of: "\(folder)/\(name)", upTo: Self.maxFileSize), let file = TZifFile(bytes) {
      return .file(file)
    }
    return Self.rule(of: name).map(Zone.rule)
  }

  /// Accepts names such as `UTC` and `America/Argentina/Buenos_Aires`, and no path that leads elsewhere.
  private static func isName(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 3
      && parts.allSatisfy { part in
        part.first?.isLetter == true
          && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_+-".contains($0)) }
      }
  }

  private static func rule(of name: String) -> PosixZoneRule? {
    for line in BuiltInZoneRules.text.split(separator: "\n") {
      let names = line.split(separator: " ")
      if names.dropFirst().contains(Substring(name)) { return PosixZoneRule(names[0]) }
    }
    return nil
  }
}
