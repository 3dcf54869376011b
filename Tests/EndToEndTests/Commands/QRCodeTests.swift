import Foundation
import Subprocess
import TestSupport
import Testing

/// QR codes on the screen, read by zbar like by a camera.
@Suite("QR codes", .runsPrograms) struct QRCodeTests {
  private func screen(_ arguments: [String], folder: String? = nil) async throws -> String {
    let program = try await Program.run(
      BuiltBinary.path, ["-L", "en"] + (folder.map { ["-d", $0] } ?? []) + arguments,
      environment: ["HOME": "/nonexistent", "XDG_DATA_DIRS": "/nonexistent", "LD_LIBRARY_PATH": ""])
    #expect(program.status == .exited(0))
    return program.output
  }

  /// The screen as a picture of so many pixels a module; everything but blocks is light.
  private func picture(of screen: String, scale: Int = 4) -> String {
    var rows: [[Bool]] = []
    for line in screen.split(separator: "\n", omittingEmptySubsequences: false) {
      rows.append(line.map { "█▀".contains($0) })
      rows.append(line.map { "█▄".contains($0) })
    }
    let columns = rows.map(\.count).max() ?? 0
    let pixels = rows.flatMap { row -> [String] in
      let bits = row + Array(repeating: false, count: columns - row.count)
      let line = bits.flatMap { Array(repeating: $0 ? "1" : "0", count: scale) }.joined(separator: " ")
      return Array(repeating: line, count: scale)
    }
    return "P1\n\(columns * scale) \(rows.count * scale)\n\(pixels.joined(separator: "\n"))\n"
  }

  private func decoded(_ screen: String) async throws -> String {
    let folder = try TemporaryFolder(["screen.pbm": picture(of: screen)])
    let zbar = try await Program.run(
      "/usr/bin/zbarimg", ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", "\(folder.path)/screen.pbm"],
      environment: ["HOME": folder.path])
    return zbar.output.trimmingCharacters(in: .newlines)
  }

  @Test(arguments: [
    ("public-helplines/contacts/consumer-1372", "tel:1372;phone-context=+82"),
    ("migu-membership/contacts/hotline", "tel:95016;phone-context=+86"),
    ("public-helplines/contacts/china-12315", "tel:12315;phone-context=+86"),
  ]) func `the QR code of a number holds its tel address`(reference: String, uri: String) async throws {
    #expect(try await decoded(screen([reference, "--snapshot", "80x24", "--keys", "R"])) == uri)
  }

  @Test(arguments: ["微信", "카카오톡", "café"]) func `an address of anything but ASCII is read as it was written`(
    name: String
  ) async throws {
    let folder = try Self.folder(with: "url: \"https://example.org/\(name)\"")
    let code = try await screen(["--snapshot", "80x40", "--keys", "R"], folder: folder.path)
    #expect(try await decoded(code) == "https://example.org/\(name)")
  }

  /// One service, with a field of it.
  private static func folder(with field: String) throws -> TemporaryFolder {
    try TemporaryFolder([
      "collection.yaml": "{format: 1, id: q, title: {en: Q}, lang: en}",
      "services/q.yaml": """
      format: 1
      id: q
      type: service
      lang: en
      name: {en: Q}
      review: {status: unverified, verified: null}
      \(field)
      """,
    ])
  }

  @Test(arguments: [1, 10, 40, 100, 250, 600, 1_200, 2_000])
  func `QR codes of addresses of any length decode to the address`(
    length: Int
  ) async throws {
    let url = "https://example.org/" + String(repeating: "a1-", count: 700).prefix(length)
    let folder = try Self.folder(with: "url: \"\(url)\"")
    #expect(try await decoded(screen(["--snapshot", "250x130", "--keys", "R"], folder: folder.path)) == url)
  }

  @Test(arguments: [1, 20, 64, 200]) func `QR codes of mail links of any length decode to the link`(length: Int)
    async throws
  {
    let address = String(repeating: "a.1-", count: 50).prefix(length - 1) + "z@example.org"
    let folder = try Self.folder(
      with: "contacts: [{id: mail, kind: email, value: \"\(address)\", value_status: published}]")
    let screen = try await screen(["q/mail", "--snapshot", "120x70", "--keys", "R"], folder: folder.path)
    #expect(try await decoded(screen) == "mailto:\(address)")
  }

  @Test(arguments: [
    ("ko", "소비자상담센터  1372", "휴대전화로 스캔하세요"), ("en", "Consumer counselling centre  1372", "Scan with your phone"),
    ("zh", "韩国消费者咨询中心  1372", "用手机扫描"),
  ]) func `a QR code is shown with its service and purpose`(language: String, caption: String, sentence: String)
    async throws
  {
    for size in ["100x30", "80x24", "40x22"] {
      let screen = try await screen([
        "public-helplines/contacts/consumer-1372", "-L", language, "--snapshot", size, "--keys", "R",
      ])
      let lines = screen.split(separator: "\n").map { $0.drop { $0 == " " } }
      let order = [caption, sentence, "tel:1372;phone-context=+82"].map { text in
        lines.firstIndex { $0.hasPrefix(text) } ?? -1
      }
      let code = lines.firstIndex { $0.contains("█") } ?? -1
      #expect(order[0] >= 0 && order[0] < code && code < order[1] && order[1] < order[2], "\(size)")
    }
  }

  @Test func `q closes the QR code`() async throws {
    for (keys, isShown) in [("R", true), ("Rq", false)] {
      let screen = try await screen(["public-helplines/contacts/consumer-1372", "--snapshot", "80x24", "--keys", keys])
      #expect(screen.contains("Scan with your phone") == isShown)
    }
  }

  @Test func `the QR code of an example is labelled as an example`() async throws {
    let screen = try await screen(["migu-membership/contacts/hotline", "--snapshot", "80x24", "--keys", "R"])
    #expect(screen.contains("Hotline  95016 (unconfirmed number)"))
  }

  @Test func `a window too small for a QR code shows the whole address`() async throws {
    let screen = try await screen([
      "public-helplines/contacts/consumer-1372", "--snapshot", "40x12", "--keys", "R",
    ])
    #expect(screen.contains("Window too small for the QR code"))
    #expect(screen.contains("tel:1372;phone-context=+82"))
  }

  @Test func `ASCII mode says that it cannot draw a QR code`() async throws {
    let screen = try await screen([
      "public-helplines/contacts/consumer-1372", "--ascii", "--snapshot", "100x24", "--keys", "R",
    ])
    #expect(screen.contains("QR codes cannot be shown here"))
  }
}
