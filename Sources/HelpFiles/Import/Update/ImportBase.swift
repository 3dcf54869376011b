import HelpContent

/// What sources said when they were last imported into a folder, by the files that hold it: the base of the next update.
package struct ImportBase: Equatable, Sendable {
  /// In the folder of the content.
  package static let fileName = ".helpdeck-import"

  var files: [String: ImportedFile] = [:]

  package init() {}

  private static let firstLine = "helpdeck-import 1"

  /// A line for each file and each piece, below it the lines of the piece behind a blank.
  package var text: String { parts.joined() }

  /// The text, the part of each file made when it is asked for: all together may be as large as the content.
  package var parts: some Sequence<String> {
    ([nil] + files.keys.sorted()).lazy.map { path in
      path.flatMap { path in files[path].map { Self.part(path, $0) } } ?? Self.firstLine + "\n"
    }
  }

  private static func part(_ path: String, _ file: ImportedFile) -> String {
    var text = "file \(path)\nhead \(file.head.source)\n"
    text += file.head.text.indented(by: 1, keepsBlank: true)
    for entry in file.entries {
      text += "\(entry.section.rawValue) \(entry.id) \(entry.piece.source)\n"
      text += entry.piece.text.indented(by: 1, keepsBlank: true)
    }
    return text
  }

  /// Nil for a text that is not of this form, or of a newer one.
  package init?(_ bytes: [UInt8]) {
    guard DecodedText.firstInvalidOffset(in: bytes) == nil else { return nil }
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    guard lines.popFirst().map({ String(decoding: $0, as: UTF8.self) }) == Self.firstLine else { return nil }
    var path: String?
    var file: ImportedFile?
    while let bytes = lines.popFirst() {
      let line = String(decoding: bytes, as: UTF8.self)
      if line.isEmpty, lines.isEmpty { break }
      if line.hasPrefix("file ") {
        if let path, let file { files[path] = file }
        (path, file) = (String(line.dropFirst(5)), nil)
        continue
      }
      var text: [UInt8] = []
      while let next = lines.first, next.first == UInt8(ascii: " ") {
        text += next.dropFirst()
        text.append(UInt8(ascii: "\n"))
        lines.removeFirst()
      }
      let words = line.split(separator: " ", maxSplits: line.hasPrefix("head ") ? 1 : 2).map(String.init)
      let piece = ImportedFile.Piece(source: words.last ?? "", text: String(decoding: text, as: UTF8.self))
      if words.count == 2, words[0] == "head" {
        file = ImportedFile(head: piece, entries: [])
      } else if words.count == 3, let section = ServiceSection(rawValue: words[0]), file != nil {
        file?.entries.append(.init(section: section, id: words[1], piece: piece))
      } else {
        return nil
      }
    }
    if let path, let file { files[path] = file }
  }
}

extension ImportBase {
  /// Takes back what a source says of a file, so that the next update brings it again.
  package mutating func restore(_ path: String, from old: ImportBase) { files[path] = old.files[path] }
}
