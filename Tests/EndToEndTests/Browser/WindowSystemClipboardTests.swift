import Foundation
import Subprocess
import TestSupport
import Testing

/// Values that helpdeck reports as copied, read back byte for byte by the window system's own programs.
@Suite("Window system clipboards", .serialized, .runsPrograms) struct WindowSystemClipboardTests {
  private struct Copied: Decodable, Equatable {
    let value: String
    let route: String?
    let confirmed: Bool
  }

  /// Copies with helpdeck, and reads back with `reader`: once if helpdeck says that the value is there.
  private static func check(
    _ value: ClipboardValue, route: String, _ environment: [String: String], reader: [String]
  ) async throws {
    let content = try ClipboardValue.content()
    let copy = try await Program.run(
      BuiltBinary.path, ["-d", content.path, "copy", value.reference, "--json", "-L", "en"],
      environment: environment.merging(["HELPDECK_CLIPBOARD": route]) { $1 })
    #expect(copy.errors.hasSuffix(" (\(route))\n"))
    let copied = try JSONDecoder().decode(Copied.self, from: Data(copy.output.utf8))
    #expect(copied == Copied(value: value.expected, route: route, confirmed: true))
    let pasted = try await Program.run(reader[0], Array(reader.dropFirst()), environment: environment).output
    #expect(pasted == value.expected)
  }

  private static let home = FileManager.default.temporaryDirectory.path()
  private static let base = ["HOME": home, "XDG_DATA_DIRS": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]

  @Test(arguments: ClipboardValue.all) func `xclip puts the value on the clipboard of an X server`(
    value: ClipboardValue
  ) async throws {
    try await Self.withXServer { environment in
      try await Self.check(
        value, route: "xclip", environment, reader: ["/usr/bin/xclip", "-o", "-selection", "clipboard"])
    }
  }

  /// xsel need not keep a longer value once it has been read.
  @Test(arguments: ClipboardValue.short) func `xsel puts the value on the clipboard of an X server`(
    value: ClipboardValue
  ) async throws {
    try await Self.withXServer { environment in
      try await Self.check(
        value, route: "xsel", environment, reader: ["/usr/bin/xsel", "--output", "--clipboard"])
    }
  }

  /// Runs `body` with the environment of an X server whose clipboard is empty.
  private static func withXServer(_ body: @escaping @Sendable ([String: String]) async throws -> Void) async throws {
    let display = 1_000 + Int(ProcessInfo.processInfo.processIdentifier) % 30_000
    let environment = base.merging(["DISPLAY": ":\(display)"]) { $1 }
    try await Program.running(
      "/usr/bin/Xvfb", [":\(display)", "-screen", "0", "64x64x8", "-nolisten", "tcp", "-noreset"],
      environment: environment,
      readyWith: "/tmp/.X11-unix/X\(display)"
    ) { try await body(environment) }
  }

  /// sway needs no display and no input device, but refuses to run as root, and then runs as the user nobody.
  @Test(arguments: ClipboardValue.all) func `wl-copy puts the value on the clipboard of a Wayland compositor`(
    value: ClipboardValue
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "helpdeck-sway-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    try "xwayland disable\n".write(toFile: "\(path)/config", atomically: false, encoding: .utf8)
    let isRoot = getuid() == 0
    if isRoot { try #require(unsafe chown(path, 65_534, 65_534) == 0) }
    try #require(unsafe chmod(path, 0o700) == 0)
    let sway = ["/usr/bin/sway", "-c", "\(path)/config"]
    let command =
      isRoot ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] + sway : sway
    let environment = Self.base.merging([
      "HOME": path, "XDG_RUNTIME_DIR": path, "WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1",
      "WLR_RENDERER": "pixman",
    ]) { $1 }
    let reading = environment.merging(["WAYLAND_DISPLAY": "wayland-1"]) { $1 }
    try await Program.running(
      command[0], Array(command.dropFirst()), environment: environment,
      readyWith: "\(path)/wayland-1"
    ) {
      try await Self.check(value, route: "wl-copy", reading, reader: ["/usr/bin/wl-paste", "--no-newline"])
    }
  }
}
