import Foundation
import Subprocess
import TestSupport
import Testing

/// Every setting has an effect; one without a row here fails the test.
@Suite("Effects of settings", .runsPrograms) struct SettingEffectTests {
  struct Effect: CustomTestStringConvertible, Sendable {
    let key: String
    /// `~` is the home.
    let yaml: String
    let command: String
    /// Output with the setting that is missing without it.
    let says: String

    var testDescription: String { key }
  }

  static let effects = [
    Effect(key: "language", yaml: "language: [zh-Hans]", command: "list --plain", says: "咪咕会员"),
    Effect(
      key: "kinds", yaml: "kinds: [chat]", command: "contacts migu-membership --plain",
      says:
        "migu-membership/contacts/online\tchat\tmigu-membership\tOnline agent\t\tnot-published\tunknown\nmigu-membership/"
    ),
    Effect(
      key: "data.paths", yaml: "data: {paths: [\"~/help\"]}", command: "list --plain", says: "shop\tservice\tShop"),
    Effect(
      key: "data.starter", yaml: "data: {starter: false, paths: [\"~/help\"]}", command: "list --json",
      says: "\"items\":[{\"ref\":\"shop\""),
    Effect(key: "ui.ascii", yaml: "ui: {ascii: true}", command: "browse --snapshot 60x14", says: "== 1 Services ="),
    Effect(key: "ui.ascii", yaml: "ui: {ascii: true}", command: "show public-helplines", says: " 09:00-18:00 "),
    Effect(
      key: "ui.ambiguous_width", yaml: "ui: {ambiguous_width: 2}", command: "browse --snapshot 60x14",
      says: "== 1 Services ="),
    Effect(
      key: "ui.theme", yaml: "ui: {theme: contrast}", command: "browse --snapshot 60x14 --format svg", says: "#ffff00"),
    Effect(
      key: "ui.layout", yaml: "ui: {layout: stacked}", command: "browse --snapshot 100x30 -L en",
      says: "\n━━ 1 Services ━"),
    Effect(key: "ui.linear", yaml: "ui: {linear: true}", command: "browse -L en", says: "1. Millie's Library"),
    Effect(
      key: "clipboard.method", yaml: "clipboard: {method: xsel}", command: "copy spotify",
      says: "xsel: could not be run"),
    Effect(
      key: "clipboard.command", yaml: "clipboard: {method: command, command: [\"~/put\", \"a b\"]}",
      command: "copy spotify", says: "Copied Spotify (command)"),
    Effect(
      key: "greeting", yaml: "greeting: {en: Dear customer}", command: "browse --snapshot 60x14 -L en --keys a",
      says: "Dear customer"),
    Effect(
      key: "signature", yaml: "signature: {en: Your desk}", command: "browse --snapshot 60x30 -L en --keys a",
      says: "Your desk"),
    Effect(
      key: "search.missed", yaml: "search: {missed: ~/missed}", command: "list missed-searches -L en",
      says: "/missed: cannot be read"),
    Effect(
      key: "keys", yaml: "keys: {z: help}", command: "browse --snapshot 60x14 --keys z", says: "━ Help ━"),
    Effect(
      key: "keys", yaml: "keys: {\"?\": null}", command: "browse --snapshot 60x14 --keys ?", says: "━ 1 Services ━"),
    Effect(
      key: "text_field_keys", yaml: "text_field_keys: {<C-x>: delete_word}",
      command: "browse --snapshot 60x14 --keys /refund<Space>possible<C-x>", says: "20 hits"),
    Effect(
      key: "text_field_keys", yaml: "text_field_keys: {<C-u>: null}",
      command: "browse --snapshot 60x14 --keys /refund<C-u>", says: "20 hits"),
  ]

  @Test(arguments: effects) func `each setting changes what the program does`(effect: Effect) async throws {
    let said = try await Self.said(effect.command, effect.yaml)
    let usual = try await Self.said(effect.command, "")
    #expect(said.contains(effect.says), "\(said)")
    #expect(!usual.contains(effect.says), "\(usual)")
  }

  /// `MouseTests` and `SavedNoteTests` have those that only a terminal shows.
  @Test func `the table has a row for every setting`() async throws {
    let home = try Home("")
    let shown = try await home.run("config", "show", "--plain").output
    let keys = Set(
      shown.split(separator: "\n").map { line in
        let key = line.prefix { $0 != "\t" }
        return ["keys", "text_field_keys", "greeting", "signature"].first { key.hasPrefix($0 + ".") } ?? String(key)
      })
    #expect(
      keys
        == Set(
          Self.effects.map(\.key).filter { !["greeting", "signature"].contains($0) } + ["ui.mouse", "notes.folder"]))
  }

  private static func said(_ command: String, _ yaml: String) async throws -> String {
    let home = try Home("")
    try home.write(".config/helpdeck/config.yaml", yaml.replacing("~/put", with: "\(home.path)/put"))
    try home.write("help/services/shop.yaml", serviceFile())
    try home.write("put", "#!/bin/sh\n/bin/cat > '\(home.path)/copied' && [ \"$1\" = 'a b' ]\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(home.path)/put")
    let program = try await home.run(
      command.split(separator: " ").map(String.init), environment: ["LANG": "en_US.UTF-8"])
    return program.output + program.errors
  }
}
