import Foundation
import Subprocess
import TestSupport
import Testing

@Suite("Pull", .runsPrograms, .timeLimit(.minutes(5))) struct PullTests {
  private static func behind() async throws -> GitFolder {
    let folder = try await GitFolder(ChangesTests.before)
    try await folder.push(ChangesTests.after, at: "2026-11-10T12:00:00")
    return folder
  }

  @Test func `a folder goes forward to its remote and tells what changed`() async throws {
    let folder = try await Self.behind()
    let told = try await folder.run("pull", folder.path)
    #expect(told.status == .exited(0), "\(told.errors)")
    #expect(told.output.hasPrefix("\(folder.path): updated\n"))
    #expect(told.output.contains("changed  FAQ  What if it comes late?  shop/faq/late"))
    #expect(told.errors == "2 services (Shop, Shop): 1 question changed, 1 question new, 1 service gone\n")
    #expect(try folder.read("services/shop.yaml").contains("Call."))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/services/desk.yaml"))
    // For git itself everything is in order.
    #expect(try await folder.git("status", "--porcelain", "--branch") == "## main...origin/main\n")
    #expect(try await folder.git("fsck", "--strict") == "")
    #expect(try await folder.git("reflog", "-1").contains("helpdeck pull: Fast-forward"))
    let again = try await folder.run("pull", "-d", folder.path)
    #expect(again.output == "\(folder.path): up to date\n" && again.status == .exited(0))
  }

  @Test(arguments: ["edited", "staged", "untracked", "committed", "merging", "detached", "without a remote", "gone"])
  func `a folder that is not just behind is left as it is`(kind: String) async throws {
    let folder = try await Self.behind()
    let edited = ChangesTests.shop("Shout.")
    switch kind {
    case "edited": try folder.home.write("desk/services/shop.yaml", edited)
    case "staged":
      try folder.home.write("desk/services/shop.yaml", edited)
      try await folder.git("add", "--all")
    case "untracked": try folder.home.write("desk/services/mine.yaml", edited)
    case "committed":
      try folder.home.write("desk/services/shop.yaml", edited)
      try await folder.commit(at: "2026-11-11T12:00:00")
    case "merging": try folder.home.write("desk/.git/MERGE_HEAD", "0000000000000000000000000000000000000000\n")
    case "detached": try await folder.git("checkout", "--quiet", "--detach")
    case "without a remote": try await folder.git("branch", "--unset-upstream")
    default: try FileManager.default.removeItem(atPath: "\(folder.home.path)/remote.git")
    }
    let head = try await folder.git("rev-parse", "HEAD")
    let text = try folder.read("services/shop.yaml")
    let told = try await folder.run("pull", "--json", folder.path)
    #expect(told.status == .exited(kind == "gone" ? 69 : 73), "\(told.output)\(told.errors)")
    #expect(told.output.contains(#""state":"left""#))
    #expect(try await folder.git("rev-parse", "HEAD") == head)
    #expect(try folder.read("services/shop.yaml") == text)
    let schema = try await folder.run("schema", "json-output")
    #expect(try JSONSchemaCheck(schema.output).problems(in: told.output) == [])
  }

  /// Everything in a repository by which git can be made to run a program.
  private static func plant(in folder: GitFolder) async throws -> String {
    let marker = "\(folder.home.path)/marker"
    try folder.home.write("program", "#!/bin/sh\necho \"$0 $*\" >> \(marker)\ncat\n")
    let program = "\(folder.home.path)/program"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    for hook in [
      "post-checkout", "post-merge", "pre-merge-commit", "reference-transaction", "post-index-change",
      "fsmonitor-watchman",
      "pre-auto-gc", "post-rewrite", "pre-commit", "post-update", "push-to-checkout", "proc-receive",
    ] {
      try? FileManager.default.removeItem(atPath: "\(folder.path)/.git/hooks/\(hook)")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/.git/hooks/\(hook)", withDestinationPath: program)
    }
    let settings = [
      "core.fsmonitor", "core.sshCommand", "core.gitProxy", "core.pager", "core.editor", "core.askPass",
      "core.alternateRefsCommand", "filter.evil.smudge", "filter.evil.clean", "filter.evil.process", "diff.external",
      "diff.evil.textconv", "diff.evil.command", "merge.evil.driver", "remote.origin.uploadpack", "remote.origin.vcs",
      "credential.helper", "uploadpack.packObjectsHook", "gpg.program", "pager.status", "pager.ls-tree", "alias.status",
      "alias.fetch", "trailer.x.command",
    ]
    for setting in settings {
      try await folder.git("config", setting, setting.hasPrefix("alias") ? "!\(program)" : program)
    }
    try await folder.git("config", "core.hooksPath", "\(folder.path)/.git/hooks")
    try await folder.git("config", "filter.evil.required", "true")
    try await folder.git("config", "protocol.ext.allow", "always")
    try folder.home.write("desk/.git/info/attributes", "* filter=evil diff=evil merge=evil\n")
    return marker
  }

  @Test func `no program that the folder names is run`() async throws {
    let folder = try await GitFolder(
      ChangesTests.before.merging([".gitattributes": "* filter=evil diff=evil merge=evil\n"]) { $1 })
    try await folder.push(ChangesTests.after, at: "2026-11-10T12:00:00")
    let marker = try await Self.plant(in: folder)
    let wasRun = { FileManager.default.fileExists(atPath: marker) }
    let told = try await folder.run("pull", folder.path)
    #expect(told.output.hasPrefix("\(folder.path): updated\n"), "\(told.output)\(told.errors)")
    let since = try await folder.run("changes", "--since", "HEAD~1", folder.path)
    #expect(since.status == .exited(0), "\(since.errors)")
    #expect(try await folder.run("changes", "--since", "2026-11-05", folder.path).status == .exited(0))
    #expect(!wasRun(), "\((try? String(contentsOfFile: marker, encoding: .utf8)) ?? "")")
    // The trap is one: git itself falls into it.
    _ = try? await folder.git("status")
    #expect(wasRun())
  }

  @Test(arguments: ["ext::sh -c 'echo x >> MARKER'", "--upload-pack=PROGRAM", "evil::x", "-oProxyCommand=PROGRAM:x"])
  func `an address that names a program is not followed`(address: String) async throws {
    let folder = try await Self.behind()
    let marker = try await Self.plant(in: folder)
    let named = address.replacing("MARKER", with: marker).replacing("PROGRAM", with: "\(folder.home.path)/program")
    // Without git, which would run a hook.
    let config = try folder.read(".git/config")
    try folder.home.write(
      "desk/.git/config", config.replacing("url = \(folder.home.path)/remote.git", with: "url = \"\(named)\""))
    try? FileManager.default.removeItem(atPath: marker)
    let told = try await folder.run("pull", folder.path)
    #expect(told.status == .exited(69) || told.status == .exited(73), "\(told.output)")
    #expect(!FileManager.default.fileExists(atPath: marker))
  }

  @Test func `in secure mode nothing is pulled`() async throws {
    let folder = try await Self.behind()
    let told = try await folder.run("pull", folder.path, environment: ["HELPDECK_SECURE": "1"])
    #expect(told.status == .exited(73))
    #expect(try folder.read("services/shop.yaml").contains("Wait."))
  }

  @Test(arguments: ["index", "logs/HEAD", "refs/heads/main", "logs/refs", "packed-refs"])
  func `nothing is written where a link in place of what git writes leads`(name: String) async throws {
    let folder = try await Self.behind()
    let files = FileManager.default
    try await folder.git("pack-refs", "--all")
    if name == "refs/heads/main" { try await folder.git("update-ref", "refs/heads/main", "HEAD~0") }
    let (place, away) = ("\(folder.path)/.git/\(name)", "\(folder.home.path)/away")
    if files.fileExists(atPath: place) {
      try files.moveItem(atPath: place, toPath: away)
    } else {
      try folder.home.write("away", "")
    }
    try files.createSymbolicLink(atPath: place, withDestinationPath: away)
    let before = try? String(contentsOfFile: away, encoding: .isoLatin1)
    let told = try await folder.run("pull", folder.path)
    #expect(told.status == .exited(73), "\(told.output)")
    #expect((try? String(contentsOfFile: away, encoding: .isoLatin1)) == before)
    #expect(try folder.read("services/shop.yaml").contains("Wait."))
  }

  // Only the superuser can give a folder away.
  @Test(.enabled(if: ProcessInfo.processInfo.userName == "root"), arguments: ["", "/.git", "/.git/objects"])
  func `a folder of another owner is refused`(part: String) async throws {
    let folder = try await Self.behind()
    try FileManager.default.setAttributes([.ownerAccountID: 65_534], ofItemAtPath: folder.path + part)
    let told = try await folder.run("pull", "--json", folder.path)
    #expect(told.status == .exited(66) && told.output.contains(#""reason":"other-owner""#), "\(told.output)")
    #expect(try await folder.run("changes", folder.path).status == .exited(66))
    #expect(try folder.read("services/shop.yaml").contains("Wait."))
  }

  @Test func `links in place of what git keeps are refused`() async throws {
    let folder = try await Self.behind()
    let files = FileManager.default
    try files.moveItem(atPath: "\(folder.path)/.git/objects", toPath: "\(folder.home.path)/objects")
    try files.createSymbolicLink(
      atPath: "\(folder.path)/.git/objects", withDestinationPath: "\(folder.home.path)/objects")
    #expect(try await folder.run("pull", folder.path).status == .exited(66))
    #expect(try await folder.run("changes", folder.path).status == .exited(66))
  }
}
