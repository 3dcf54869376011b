import Foundation
import Subprocess
import Testing

/// `new --collection` makes a folder that is ready to browse and to be filled in.
@Suite("A desk of one's own", .runsPrograms) struct NewCollectionTests {
  @Test(arguments: [
    ("ko", "환불은 언제 받나요?"), ("en", "When do I get my refund?"), ("zh-Hans", "什么时候能收到退款？"),
  ]) func `the folder passes check with its search, and its answer is found`(language: String, question: String)
    async throws
  {
    let home = try Home("")
    let folder = "\(home.path)/desks/town"
    let made = try await home.run("new", "--collection", "town", "-o", folder, "-L", language)
    #expect(made.status == .exited(0))
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    #expect(
      names == [".gitignore", "README.md", "collection.yaml", "searches.yaml", "services", "services/front-desk.yaml"])
    let check = try await home.run("check", folder, "--strict", "--searches", "-L", "en")
    #expect(check.status == .exited(0), "\(check.output)\(check.errors)")
    #expect(check.errors == "0 errors, 0 warnings\n")
    #expect(check.output.contains("1 of 1") || check.output.contains("all"), "\(check.output)")
    let shown = try await home.run("show", "front-desk/refund", "-d", folder, "-L", language)
    #expect(shown.output.contains(question))
    let snapshot = try await home.run("browse", "-d", folder, "--snapshot", "80x24", "-L", language)
    #expect(snapshot.output.contains("front-desk") || snapshot.output.contains(question))
  }

  @Test func `what is there already is never written over`() async throws {
    let home = try Home("")
    let folder = "\(home.path)/town"
    try home.write("town/README.md", "mine\n")
    let made = try await home.run("new", "--collection", "town", "-o", folder)
    #expect(made.status == .exited(73))
    #expect(made.errors.contains("\(folder)/README.md"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["README.md"])
    #expect(try await home.run("new", "--collection", "town", "shop").status == .exited(64))
    #expect(try await home.run("new").status == .exited(64))
  }
}
