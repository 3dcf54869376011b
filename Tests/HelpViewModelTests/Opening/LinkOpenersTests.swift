import HelpViewModel
import Testing

@Suite("Programs that open links") struct LinkOpenersTests {
  private static let link = "https://example.org/a?b=c"

  private func choose(
    _ environment: [String: String], link: String = link, platform: ClipboardRoutes.OperatingSystem = .linux,
    available: [String] = ["open", "xdg-open", "wslview", "termux-open-url"]
  ) -> [LinkOpener] {
    LinkOpeners.choose(
      link, environment: Environment(environment), platform: platform, available: available.contains)
  }

  @Test(arguments: [
    (["DISPLAY": ":0"], ["xdg-open", "termux-open-url"]),
    (["WAYLAND_DISPLAY": "w"], ["xdg-open", "termux-open-url"]),
    ([:], ["termux-open-url"]),
    (["WSL_INTEROP": "x"], ["wslview", "termux-open-url"]),
    (["BROWSER": "firefox:/opt/x/chrome", "DISPLAY": ":0"], ["firefox", "chrome", "xdg-open", "termux-open-url"]),
    (["SSH_TTY": "x", "DISPLAY": ":0"], []),
    (["SSH_CONNECTION": "x", "BROWSER": "firefox"], []),
    (["SSH_TTY": "x", "BROWSER": "firefox:w3m"], ["w3m"]),
  ]) func `programs that open links are tried in order of preference`(environment: [String: String], names: [String]) {
    #expect(choose(environment).map(\.name) == names)
  }

  @Test func `macOS opens links with open`() {
    #expect(choose([:], platform: .macOS, available: ["open", "xdg-open"]).map(\.argv) == [["open", Self.link]])
  }

  @Test(arguments: [
    ("lynx", true), ("/usr/bin/w3m -B", true), ("firefox", false), ("sensible-browser", true),
  ]) func `text browsers are known to need the terminal`(browser: String, usesTerminal: Bool) {
    #expect(choose(["BROWSER": browser], available: []).map(\.usesTerminal) == [usesTerminal])
  }

  @Test(arguments: [
    ("a", ["a", link]), ("a -n", ["a", "-n", link]), ("a %s -n", ["a", link, "-n"]), ("a x%sy", ["a", "x\(link)y"]),
    ("a %%s %c", ["a", "%s", ":", link]), ("a 100%", ["a", "100%", link]), (" : a :", ["a", link]),
    ("'/opt/my browser/b' --new '%s'", ["/opt/my browser/b", "--new", link]), ("a | b", ["a | b", link]),
  ]) func `the link replaces %s or follows the arguments`(browser: String, argv: [String]) {
    #expect(choose(["BROWSER": browser], available: []).map(\.argv) == [argv])
  }

  @Test(arguments: [
    "file:///etc/passwd", "javascript:alert(1)", "-version", "https://user@example.org", "https://a b", "", "HTTPS:x",
    "vscode://x", "mailto:", "https://example.org/\u{1B}[2J",
  ]) func `addresses of other schemes and malformed ones are not opened`(link: String) {
    #expect(choose(["BROWSER": "firefox", "DISPLAY": ":0"], link: link) == [])
  }

  @Test func `a mail link without an address is opened with its text percent-encoded`() {
    let link = MailLink.link(to: nil, subject: "환불?", body: "a & b\n100%")
    #expect(link == "mailto:?subject=%ED%99%98%EB%B6%88%3F&body=a%20%26%20b%0D%0A100%25")
    #expect(choose(["BROWSER": "firefox"], link: link, available: []).map(\.argv) == [["firefox", link]])
    #expect(MailLink.link(to: "a@b.c", subject: "", body: "") == "mailto:a@b.c?subject=&body=")
  }
}
