package import HelpContent

/// A content file in which everything that has one right way is mended, and nothing else is changed.
package struct MendedFile: Sendable {
  /// As diagnostics show it.
  package let path: String
  /// The real path, inside of the folder of content.
  package let place: String
  package let before: [UInt8]
  package let after: [UInt8]
  /// The findings that are gone.
  package let mended: [Diagnostic]

  /// Each round may bring findings to light that an error in the form of the file has hidden.
  private static let maxRounds = 8

  /// Nil if there is nothing to mend, or if the file is not on disk in its folder.
  init?(_ file: LayerFile, _ validation: ValidationOptions) {
    guard case .disk(let root) = file.origin, let place = RegularFile.realPath(file.path),
      RegularFile.isInside(place, root), case .success(let before) = file.read()
    else { return nil }
    var bytes = before
    var mended: [Diagnostic] = []
    let judge = { (bytes: [UInt8]) in ParsedFile(file, .success(bytes), validation).diagnostics }
    for _ in 0..<Self.maxRounds {
      let round = Self.round(bytes, judge)
      if round.mended.isEmpty { break }
      bytes = round.bytes
      mended += round.mended
    }
    if mended.isEmpty { return nil }
    (path, self.place, self.before, after, self.mended) = (file.path, place, before, bytes, mended)
  }

  private static func round(
    _ bytes: [UInt8], _ judge: ([UInt8]) -> [Diagnostic]
  ) -> (bytes: [UInt8], mended: [Diagnostic]) {
    guard let text = MendedText(bytes) else { return (bytes, []) }
    let findings = judge(bytes)
    let mends = findings.compactMap { finding in
      Mend(of: finding.kind, at: SourceLocation(line: finding.line, column: finding.column), in: text).map {
        (finding, $0)
      }
    }
    if mends.isEmpty { return (bytes, []) }
    let all = text.bytes(with: mends.map(\.1))
    if isRight(all, instead: bytes, mends, findings, judge) { return (all, mends.map(\.0)) }
    // One of them is not right: the rest one by one, from the end, so that the places before stay.
    var (current, mended): ([UInt8], [Diagnostic]) = (bytes, [])
    for mend in mends.reversed() {
      guard let text = MendedText(current) else { break }
      let changed = text.bytes(with: [mend.1])
      guard isRight(changed, instead: current, [mend], judge(current), judge) else { continue }
      current = changed
      mended.insert(mend.0, at: 0)
    }
    return (current, mended)
  }

  /// True if the findings are gone, none has come, and only the scalars that were mended have another text.
  private static func isRight(
    _ changed: [UInt8], instead bytes: [UInt8], _ mends: [(Diagnostic, Mend)], _ findings: [Diagnostic],
    _ judge: ([UInt8]) -> [Diagnostic]
  ) -> Bool {
    guard changed != bytes else { return false }
    let document = YamlDocument(changed)
    guard let before = YamlDocument(bytes).root else {
      // What an error in the form has hidden comes to light, but it is further down.
      return document.root != nil
        || document.diagnostics.allSatisfy { $0.location.line > findings.map(\.line).max() ?? 0 }
    }
    guard let after = document.root else { return false }
    var left = findings.map(\.kind)
    for (finding, _) in mends { left.firstIndex(of: finding.kind).map { _ = left.remove(at: $0) } }
    for finding in judge(changed) {
      guard let known = left.firstIndex(of: finding.kind) else { return false }
      left.remove(at: known)
    }
    if mends.contains(where: { $0.1.scalar == nil }) { return true }
    guard let differing = before.scalarsChanged(in: after) else { return false }
    return Set(differing).isSubset(of: Set(mends.compactMap(\.1.scalar)))
  }
}
