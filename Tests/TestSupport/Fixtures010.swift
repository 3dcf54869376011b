import Foundation

/// The files in `Tests/Fixtures-0.1.0`.
package enum Fixtures010 {
  package static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures-0.1.0").path()

  package static func text(of name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// Each value in a JSON text, with the keys and indices that lead to it.
  package static func values(in json: String) throws -> Set<String> {
    var values: Set<String> = []
    func collect(_ value: Any, _ path: String) {
      switch value {
      case let object as [String: Any]: for (key, member) in object { collect(member, "\(path).\(key)") }
      case let array as [Any]: for (index, element) in array.enumerated() { collect(element, "\(path)[\(index)]") }
      default: values.insert("\(path) = \(value)")
      }
    }
    collect(try JSONSerialization.jsonObject(with: Data(json.utf8)), "")
    return values
  }
}
