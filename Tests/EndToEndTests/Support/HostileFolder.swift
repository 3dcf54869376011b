import Foundation
import TestSupport

/// All inputs of helpdeck, with hostile text in every place for text.
struct HostileFolder {
  let folder: TemporaryFolder

  var path: String { folder.path }

  init() throws {
    folder = try TemporaryFolder(["raw/collection.yaml": Self.collection, "escaped/collection.yaml": Self.collection])
    try folder.write("unseen/collection.yaml", Self.collection.replacing("Desk", with: "Desk \(Self.unseen)"))
    try write("unseen/services/shop.yaml", Self.service("shop", [Array(Self.unseen.utf8)], value: "1588-1234"))
    for (number, texts) in Self.files.enumerated() {
      try write("raw/services/h\(number).yaml", Self.service("h\(number)", texts.map(\.bytes)))
      let escaped = texts.map { Array($0.text.unicodeScalars.map { "\\U" + Self.hexadecimal($0.value) }.joined().utf8) }
      try write("escaped/services/h\(number).yaml", Self.service("h\(number)", escaped))
    }
    for hostile in HostileText.all.prefix(40) {
      try write(
        "named/", name: hostile.bytes.filter { $0 != 0 && $0 != UInt8(ascii: "/") } + Array(".txt".utf8),
        Array("Q: Why?\nA: Because.\n".utf8))
    }
    for hostile in HostileText.all {
      // A file's name may hold anything but these two.
      let name = hostile.bytes.filter { $0 != 0 && $0 != UInt8(ascii: "/") }
      try write("names/services/", name: name + Array(".yaml".utf8), Array("format: 2\nid: [".utf8))
    }
    for (number, handful) in HostileText.handfuls.enumerated() {
      try write("arguments/\(number)", handful.filter { $0 != 0 })
      try write("configuration/\(number).yaml", Self.configuration(handful))
      try write("import/\(number).txt", Array("Q: ".utf8) + handful + Array("?\nA: ".utf8) + handful + [0x0A] + handful)
      try write(
        "import/\(number).md", Array("# ".utf8) + handful + Array("\n\n## ".utf8) + handful + [0x0A, 0x0A] + handful)
      let quoted = handful.filter { $0 != UInt8(ascii: "\"") }
      try write(
        "import/\(number).csv",
        Array("question,answer,\"".utf8) + quoted + Array("\"\n\"".utf8) + quoted + Array("\",\"".utf8) + quoted
          + Array("\"\n".utf8))
    }
    let lines = HostileText.all.map { $0.bytes.filter { $0 != 0x0A } }
    try write("lines", Array(lines.joined(separator: [0x0A])))
    try write(
      "state/helpdeck/memory",
      Array("helpdeck remembers 1\n".utf8) + Array(lines.map { Array("searched ".utf8) + $0 }.joined(separator: [0x0A]))
    )
  }

  /// All invisible characters, between letters.
  static let unseen = HostileText.unseen.map(\.text).joined(separator: "a")

  private static let collection = "format: 1\nid: desk\ntitle: Desk\nlang: en\n"

  /// A file of bytes that are no text is refused for that alone.
  private static let files: [[HostileText]] = {
    let (broken, whole) = (HostileText.all.filter { !$0.isText }, HostileText.all.filter(\.isText))
    return broken.map { [$0] } + stride(from: 0, to: whole.count, by: 8).map { Array(whole[$0...].prefix(8)) }
  }()

  /// The texts in turn, in every place for text.
  private static func service(_ id: String, _ texts: [[UInt8]], value: String? = nil) -> [UInt8] {
    let template = """
      format: 1
      id: \(id)
      type: service
      lang: en
      name: "Shop @"
      aliases: ["alias @"]
      summary: "Summary @"
      review: {status: unverified, verified: null, sources: [{kind: third-party, title: "Source @"}]}
      contacts:
        - {id: phone, kind: phone, label: "Phone @", value: "#", value_status: published, note: "Note @"}
        - {id: chat, kind: chat, value_status: not-published, where: "Where @"}
      guides:
        - {id: cancel, title: "Cancel @", steps: ["Step @", {text: "**Bold @**", ui: ["Label @"], warn: "Warning @"}]}
      faq:
        - id: late
          q: "Question @"
          a: "Answer @\\n\\n| Head @ | b |\\n|---|---|\\n| Cell @ | d |\\n\\n- Item `@` https://example.org/real"
      facts:
        - {id: days, label: "Fact @", value: "Days @"}
      notes:
        - {id: care, level: warning, text: "Care @"}

      """
    var bytes: [UInt8] = []
    var count = 0
    for byte in template.utf8 {
      switch byte {
      case UInt8(ascii: "@"):
        bytes += texts[count % texts.count]
        count += 1
      case UInt8(ascii: "#"): bytes += value.map { Array($0.utf8) } ?? texts[0]
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  private static func configuration(_ text: [UInt8]) -> [UInt8] {
    [
      "language: [\"", "\"]\nui: {theme: \"", "\"}\nclipboard: {method: command, command: [\"", "\"]}\nkeys: {\"",
      "\": down}\n\"", "\": 1\n",
    ]
    .map { Array($0.utf8) }.joined(separator: text).map { $0 }
  }

  private func write(_ name: String, _ bytes: [UInt8]) throws {
    try folder.write(name, "")
    try Data(bytes).write(to: URL(filePath: path).appending(path: name))
  }

  /// For names that are no text.
  private func write(_ parent: String, name: [UInt8], _ bytes: [UInt8]) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/\(parent)", withIntermediateDirectories: true)
    let file = unsafe (Array("\(path)/\(parent)".utf8) + name + [0]).withUnsafeBytes {
      unsafe open($0.bindMemory(to: CChar.self).baseAddress!, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    }
    guard file >= 0 else { throw CocoaError(.fileWriteUnknown) }
    defer { close(file) }
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
