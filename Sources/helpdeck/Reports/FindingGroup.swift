import HelpContent
import HelpViewModel

/// Findings of one code with the same words.
struct FindingGroup {
  private(set) var findings: [Diagnostic]

  private struct Likeness: Hashable {
    let code: DiagnosticCode
    let message: String
    let hint: String
  }

  /// As many are shown each for itself.
  private static let longestShown = 3
  private static let shownPlaces = 4

  /// Many that are alike are one, at the place of the first; any others stand for themselves. In the order of `findings`.
  static func folded(_ findings: [Diagnostic], in language: InterfaceLanguage) -> [FindingGroup] {
    let likenesses = findings.map { finding in
      let words = finding.kind.localized(in: language)
      return Likeness(code: finding.code, message: words.message, hint: words.hint)
    }
    let counts = Dictionary(likenesses.map { ($0, 1) }, uniquingKeysWith: +)
    var groups: [FindingGroup] = []
    var indices: [Likeness: Int] = [:]
    for (finding, likeness) in zip(findings, likenesses) {
      if let index = indices[likeness] {
        groups[index].findings.append(finding)
      } else {
        if counts[likeness] ?? 0 > longestShown { indices[likeness] = groups.count }
        groups.append(FindingGroup(findings: [finding]))
      }
    }
    return groups
  }

  /// How many there are beside the first, and where some of them are; nil without any.
  var rest: CheckMessage? {
    findings.count == 1
      ? nil
      : .more(
        findings.count - 1,
        places: findings.dropFirst().prefix(Self.shownPlaces).map { "\($0.file):\($0.line):\($0.column)" })
  }
}
