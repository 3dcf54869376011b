import Foundation
import Subprocess
import TestSupport
import Testing

@Suite("Changes", .runsPrograms, .timeLimit(.minutes(5))) struct ChangesTests {
  static func shop(_ answer: String, more: String = "", review: String = "{status: unverified}") -> String {
    """
    format: 1
    id: shop
    type: service
    lang: en
    name: Shop
    review: \(review)
    faq:
      - {id: late, q: What if it comes late?, a: \(answer)}
      - {id: lost, q: What if it is lost?, a: No.}
    \(more)
    """
  }

  static let before = [
    "services/shop.yaml": shop("Wait."), "services/desk.yaml": shop("A.").replacing("id: shop", with: "id: desk"),
  ]
  static let after: [String: String?] = [
    "services/shop.yaml": shop("Call.", more: "  - {id: size, q: Does it fit?, a: Yes.}"), "services/desk.yaml": nil,
  ]

  private static func git() async throws -> GitFolder {
    let folder = try await GitFolder(before)
    try await folder.push(after, at: "2026-11-10T12:00:00")
    try await folder.git("pull", "--quiet", "--ff-only")
    return folder
  }

  private static let told = [
    "shop/faq/late changed faq What if it comes late? a.en", "shop/faq/size new faq Does it fit? ",
    "desk gone service Shop ",
  ]

  private static func records(_ program: Program) -> [String] {
    program.output.split(separator: "\n").map { String($0).replacing("\t", with: " ") }
  }

  @Test func `two folders are compared, entry by entry with the fields that changed`() async throws {
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: Self.before.map { ("a/\($0.key)", $0.value) })
        .merging(Self.after.compactMapValues(\.self).map { ("b/\($0.key)", $0.value) }) { $1 })
    let home = try Home("")
    let plain = try await home.run("changes", "--plain", "\(folder.path)/a", "\(folder.path)/b")
    #expect(plain.status == .exited(0), "\(plain.errors)")
    #expect(Self.records(plain) == Self.told)
    let text = try await home.run("changes", "\(folder.path)/a", "\(folder.path)/b")
    #expect(text.output.contains("changed  FAQ  What if it comes late?  shop/faq/late"))
    #expect(text.errors == "2 services (Shop, Shop): 1 question changed, 1 question new, 1 service gone\n")
    for (language, words) in [("ko", "질문 1개 바뀜, 질문 1개 추가, 서비스 1개 삭제"), ("zh", "1 个问题有改动，新增 1 个问题，删除 1 个服务")] {
      let told = try await home.run("changes", "-L", language, "\(folder.path)/a", "\(folder.path)/b")
      #expect(told.errors.contains(words), "\(told.errors)")
    }
    let same = try await home.run("changes", "\(folder.path)/a", "\(folder.path)/a")
    #expect(same.status == .exited(1) && same.output.isEmpty && same.errors == "Nothing has changed\n")
  }

  @Test func `a folder is compared with a revision or a day, and without either with the last commit`() async throws {
    let folder = try await Self.git()
    for since in ["HEAD~1", "2026-11-10", "2026-11-05"] {
      let told = try await folder.run("changes", "--plain", "--since", since, folder.path)
      #expect(Self.records(told) == Self.told, "\(since): \(told.errors)")
    }
    #expect(try await folder.run("changes", "--since", "2026-11-11", folder.path).status == .exited(1))
    let all = try await folder.run("changes", "--plain", "--since", "2026-10-01", folder.path)
    #expect(Self.records(all) == ["shop new service Shop "])
    try folder.home.write(
      "desk/services/shop.yaml", Self.shop("Shout.", more: "  - {id: size, q: Does it fit?, a: Yes.}"))
    let uncommitted = try await folder.run("changes", "--plain", "-d", folder.path)
    #expect(Self.records(uncommitted) == ["shop/faq/late changed faq What if it comes late? a.en"])
    for since in ["nothing", "--upload-pack=x", "2026-02-30"] {
      #expect(try await folder.run("changes", "--since=\(since)", folder.path).status == .exited(64), "\(since)")
    }
  }

  @Test func `content in a folder of the repository is found, and dates of verification are told`() async throws {
    let folder = try await GitFolder(["help/services/shop.yaml": Self.shop("Wait."), "code.c": "int x;"])
    try folder.home.write(
      "desk/help/services/shop.yaml",
      Self.shop("Wait.", review: "{status: verified, verified: 2026-11-02, sources: [{kind: official}]}"))
    let told = try await folder.run("changes", "--plain", "\(folder.path)/help")
    #expect(Self.records(told) == ["shop changed service Shop review.status,review.verified,review.sources"])
  }

  @Test func `what git has is in the documented form of JSON`() async throws {
    let folder = try await Self.git()
    let told = try await folder.run("changes", "--json", "--since", "HEAD~1", folder.path)
    let schema = try await folder.run("schema", "json-output")
    #expect(try JSONSchemaCheck(schema.output).problems(in: told.output) == [])
    #expect(told.output.contains(#""new":1,"changed":1,"gone":1,"collection":false"#))
  }

  @Test func `without git, in a folder without it, and in secure mode nothing is told but why`() async throws {
    let folder = try await Self.git()
    #expect(try await folder.run("changes", folder.path, environment: ["PATH": "/nonexistent"]).status == .exited(69))
    #expect(try await folder.run("changes", folder.path, environment: ["HELPDECK_SECURE": "1"]).status == .exited(69))
    let plain = try TemporaryFolder(Self.before)
    #expect(try await folder.run("changes", plain.path).status == .exited(66))
    #expect(try await folder.run("changes").status == .exited(66))
    #expect(try await folder.run("changes", "/nonexistent").status == .exited(66))
    #expect(try await folder.run("changes", "/").status == .exited(66))
  }

  @Test func `nothing is left among the temporary files`() async throws {
    let folder = try await Self.git()
    _ = try await folder.run("changes", "--since", "HEAD~1", folder.path)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.home.path).filter {
      $0.hasPrefix("helpdeck-")
    }
    #expect(left == [])
  }
}
