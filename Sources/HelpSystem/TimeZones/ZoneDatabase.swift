import HelpContent

/// Time zones by IANA name: from the system's database, which is updated when governments change the rules, or else
/// from the rules built in.
struct ZoneDatabase {
  private let folder: String
  private static let maxFileSize = 64 << 10

  init(folder: String = "/usr/share/zoneinfo") { self.folder = folder }

  /// Nil if there is no zone of that name.
  func zone(_ name: String) -> ZoneOffsets? {
    guard Self.isName(name) else { return nil }
    if let bytes = File.bytes(of: "\(folder)/\(name)", atMost: Self.maxFileSize), let file = ZoneFile(bytes) {
      return ZoneOffsets { file.offset(at: $0) }
    }
    return Self.rule(of: name).map { rule in ZoneOffsets { rule.offset(at: $0) } }
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

  private static func rule(of name: String) -> ZoneRule? {
    for line in ZoneRuleTable.text.split(separator: "\n") {
      let names = line.split(separator: " ")
      if names.dropFirst().contains(Substring(name)) { return ZoneRule(names[0]) }
    }
    return nil
  }
}
