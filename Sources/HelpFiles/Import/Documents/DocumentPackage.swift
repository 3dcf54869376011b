import HelpContent

/// A zip file of XML parts, as spreadsheets and texts of office programs are.
struct DocumentPackage {
  private let archive: ZipArchive

  init(_ bytes: [UInt8]) throws(DocumentProblem) { archive = try ZipArchive(bytes) }

  func part(_ name: String) throws(DocumentProblem) -> XMLElement? {
    guard let bytes = try archive.entry(name) else { return nil }
    return try XMLElement.root(of: bytes, part: name)
  }

  /// Follows a part without keeping it; false if there is none.
  @discardableResult func read(_ name: String, _ handler: any XMLHandler) throws(DocumentProblem) -> Bool {
    guard let bytes = try archive.entry(name) else { return false }
    try XMLReader.read(bytes, handler, part: name)
    return true
  }

  /// Targets by the ids by which a part names them; those inside of the package by their whole names.
  func relations(of part: String) throws(DocumentProblem) -> [String: String] {
    let place = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<place])
    guard let root = try self.part("\(folder)_rels/\(part[place...]).rels") else { return [:] }
    var targets: [String: String] = [:]
    for relation in root.elements {
      guard let id = relation.attributes["Id"], let target = relation.attributes["Target"] else { continue }
      targets[id] = relation.attributes["TargetMode"] == "External" ? target : Self.resolved(target, in: folder)
    }
    return targets
  }

  private static func resolved(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/")
    for piece in target.split(separator: "/") {
      if piece == ".." { _ = parts.popLast() } else if piece != "." { parts.append(piece) }
    }
    return parts.joined(separator: "/")
  }
}
