import Foundation
import Subprocess
import Testing

/// A configuration file as the program itself takes it.
@Suite("Configuration", .serialized, .runsPrograms) struct ConfigurationTests {
  @Test func `an invalid value fails every command but the browser, and an unknown key is only a warning`() async throws
  {
    let home = try Home("ui: {ascii: yes}\nthme: dark\n")
    let list = try await home.run("list", "-L", "en")
    #expect(list.status == .exited(78))
    #expect(list.output == "")
    #expect(
      list.errors.replacing(home.path, with: "~") == """
        ~/.config/helpdeck/config.yaml:1:13: error: expected true or false [HD012]
          ui: {ascii: yes}
                      ^
        ~/.config/helpdeck/config.yaml:2:1: warning: unknown key 'thme' in the configuration [HD010]
          Its keys are language, kinds, data, ui, clipboard, greeting, signature, notes, search, keys, text_field_keys.
          thme: dark
          ^

        """)
    let browser = try await home.run("browse", "-L", "en", "--snapshot", "80x24")
    #expect(browser.status == .exited(0))
    #expect(browser.errors == "")
    #expect(browser.output.contains(" config.yaml:1:13: expected true or false · 1 more: ‘helpdeck config show’"))
    let mended = try Home("ui: {ascii: true, asci: true}\n")
    let warned = try await mended.run("list", "--plain", "-L", "en")
    #expect(warned.status == .exited(0))
    #expect(warned.output.hasPrefix("millie-library\tservice\t"))
    #expect(warned.errors.contains("warning: unknown key 'asci' in 'ui' of the configuration; did you mean 'ascii'?"))
  }

  @Test func `an unreadable configuration file counts as an invalid value`() async throws {
    let home = try Home("")
    let missing = try await home.run("--config", "\(home.path)/none.yaml", "list", "-L", "en")
    #expect(missing.status == .exited(78))
    #expect(
      missing.errors == "\(home.path)/none.yaml:1:1: error: the file does not exist, or its link is broken [HD003]\n")
    let folder = try await home.run("list", "-L", "en", environment: ["HELPDECK_CONFIG": home.path])
    #expect(folder.status == .exited(78))
    #expect(folder.errors == "\(home.path):1:1: error: not a regular file [HD003]\n")
  }

  @Test func `languages, folders, kinds and the clipboard are configurable`() async throws {
    let home = try Home(
      """
      language: [zh-Hans]
      kinds: [chat]
      data: {paths: ["~/help", "~/gone"]}
      clipboard: {method: command, command: [\(NSTemporaryDirectory())/none/put]}
      """)
    try home.write("help/services/shop.yaml", serviceFile())
    let list = try await home.run("list", "--plain")
    #expect(list.output.contains("shop\tservice\tShop\n"))
    #expect(list.errors == "\(home.path)/gone：无法读取\n")
    let contacts = try await home.run("contacts", "migu-membership", "--plain")
    #expect(
      contacts.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) } == [
        "migu-membership/contacts/online", "migu-membership/contacts/hotline",
      ])
    let copy = try await home.run("copy", "migu-membership/contacts/hotline", "-q")
    #expect(copy.status == .exited(69))
    #expect(copy.output == "95016\n")
    #expect(copy.errors.contains("command：无法运行"))
  }

  @Test func `config shows values and their sources`() async throws {
    let home = try Home("language: [ko]\nkeys: {x: copy}\n")
    let file = "\(home.path)/.config/helpdeck/config.yaml"
    #expect(try await home.run("config", "path").output == file + "\n")
    #expect(try await home.run("config", "get", "language").output == "ko\n")
    #expect(
      try await home.run("config", "get", "keys.x", "--json").output == #"""
        {"type":"config","version":1,"what":"settings","settings":[\#
        {"key":"keys.x","value":"copy","origin":"file","name":"\#(file)","line":2,"column":8}]}

        """#)
    #expect(
      try await home.run("config", "get", "ui", "--plain", "--ascii").output
        == "ui.ascii\ttrue\tflag\t--ascii\nui.ambiguous_width\t1\tdefault\tdefault\n"
        + "ui.mouse\ttrue\tdefault\tdefault\nui.theme\tauto\tdefault\tdefault\n"
        + "ui.layout\tauto\tdefault\tdefault\nui.linear\tfalse\tdefault\tdefault\n")
    let unknown = try await home.run("config", "get", "langage", "-L", "en")
    #expect(unknown.status == .exited(64))
    #expect(unknown.errors == "There is no setting ‘langage’\nDid you mean ‘language’?\n")
    #expect(try await home.run("--config", "/dev/null", "config", "get", "language").output == "")
  }

  @Test func `a rebound key works and appears in the help`() async throws {
    try await Tmux.with(columns: 100, rows: 46) { terminal in
      try await terminal.type("mkdir -p ~/.config/helpdeck\n")
      try await terminal.type("echo 'keys: {x: quit, q: null, z: help}' > ~/.config/helpdeck/config.yaml\n")
      try await terminal.type("\(BuiltBinary.path) -L en; echo \"status $?\"\n")
      try await terminal.wait(for: "1 Services")
      try await terminal.type("qz")
      try await terminal.wait(for: "Scroll down one screen")
      try await terminal.type("quit")
      let help = try await terminal.wait(for: "Quit")
      #expect(help.split(separator: "\n").contains { $0.contains(" x ") && $0.contains("Quit") })
      try await terminal.press("Escape")
      try await terminal.type("x")
      try await terminal.wait(for: "status 0")
    }
  }
}
