import HelpContent
import Yams

/// One YAML file taken apart, with everything that is wrong with it as YAML.
struct YamlDocument {
  /// Nil when nothing can be read; then there is at least one error.
  let root: YamlNode?
  let findings: [Placed<Finding>]
  let source: SourceText?

  static let largestFile = 8 << 20

  init(_ bytes: [UInt8]) {
    guard bytes.count <= Self.largestFile else {
      self.init(failing: .fileTooLarge(limit: Self.largestFile))
      return
    }
    switch SourceText.read(bytes) {
    case .failure(let trouble): self.init(failing: .notUTF8(byte: trouble.byte), at: trouble.place)
    case .success(let source): self.init(source)
    }
  }

  private init(failing finding: Finding, at place: Place = .start) {
    root = nil
    source = nil
    findings = [Placed(finding, at: place)]
  }

  private init(_ source: SourceText) {
    self.source = source
    var findings = source.findings
    var duplicates = DuplicateKeys(source.text)
    var root: YamlNode?
    parsing: while true {
      do throws(YamlFailure) {
        guard let node = try Self.compose(duplicates.text) else {
          findings.append(Placed(.emptyFile, at: .start))
          break
        }
        var converter = YamlConverter(source, ignoredKeys: duplicates.renamed)
        root = converter.convert(node, depth: 1)
        findings += converter.findings
        findings += source.lostText(behind: converter.scalars)
        break
      } catch {
        switch error {
        case .duplicateKeys(let keys, let place):
          let isResolved = duplicates.resolve(keys.map(Indicators.restored), from: place)
          if !isResolved { break parsing }
        case .syntax(let trouble, let place):
          findings.append(source.finding(for: trouble, at: place))
          break parsing
        case .secondDocument(let place):
          findings.append(Placed(.secondDocument, at: place))
          break parsing
        }
      }
    }
    self.root = root
    self.findings = findings + duplicates.findings
  }

  private static func compose(_ text: String) throws(YamlFailure) -> Node? {
    do {
      // The basic resolver has no rules: the default ones run a regular expression over every key.
      return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      throw YamlFailure(error)
    } catch {
      throw .syntax(.other, .start)
    }
  }
}
