import Foundation
import Subprocess
import TestSupport
import Testing

/// Who answers now, asked of the program itself: it must know the zones that content names.
@Suite("Open now", .runsPrograms) struct OpenNowTests {
  private static let content = [
    "collection.yaml": "{format: 1, id: zones, title: {en: Zones}, lang: en}",
    "services/desks.yaml": """
    format: 1
    id: desks
    type: service
    lang: en
    name: {en: Desks}
    review: {status: unverified, verified: null}
    contacts:
      - id: new-york
        kind: phone
        value: "+1-212-555-0100"
        value_status: example
        hours: {open: ["Mo-Fr 09:00-17:00"], time_zone: America/New_York}
      - id: berlin
        kind: phone
        value: "+49-30-1234567"
        value_status: example
        hours: {open: ["Su 02:15-02:45"], time_zone: Europe/Berlin}
    """,
  ]

  struct Contacts: Decodable, Equatable {
    struct Contact: Decodable, Equatable {
      let open: String
      let opensAt: String?
      let closesAt: String?
    }

    let contacts: [Contact]
  }

  private static func contacts(_ output: String) throws -> [Contacts.Contact] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Contacts.self, from: Data(output.utf8)).contacts
  }

  private func run(_ arguments: String...) async throws -> Program {
    try await Program.run(
      BuiltBinary.path, arguments,
      environment: ["HELPDECK_LANG": "en", "HOME": "/nonexistent", "XDG_DATA_DIRS": "/nonexistent"])
  }

  @Test(
    arguments: [
      // The Friday before clocks are put forward in New York: opening is an hour earlier in UTC.
      ("2026-03-06T23:00Z", "closed", "2026-03-09T09:00:00-04:00", nil),
      ("2026-10-30T21:00Z", "closed", "2026-11-02T09:00:00-05:00", nil),
      ("2026-11-02T14:00Z", "open", nil, "2026-11-02T17:00:00-05:00"),
    ] as [(String, String, String?, String?)]) func `opening times are shown in the local time of the contact`(
      at moment: String, state: String, opens: String?, closes: String?
    ) async throws
  {
    let folder = try TemporaryFolder(Self.content)
    let program = try await run("contacts", "-d", folder.path, "--json", "--at", moment)
    let contacts = try Self.contacts(program.output)
    #expect(contacts.first == .init(open: state, opensAt: opens, closesAt: closes))
  }

  @Test(
    arguments: [
      ("2026-10-25T00:20Z", "open", nil, "2026-10-25T02:45:00+02:00"),
      ("2026-10-25T00:50Z", "closed", "2026-10-25T02:15:00+01:00", nil),
      ("2026-10-25T01:50Z", "closed", "2026-11-01T02:15:00+01:00", nil),
    ] as [(String, String, String?, String?)]) func `hours inside a repeated hour are open both times`(
      at moment: String, state: String, opens: String?, closes: String?
    ) async throws
  {
    let folder = try TemporaryFolder(Self.content)
    let program = try await run("contacts", "-d", folder.path, "--json", "--at", moment)
    let contacts = try Self.contacts(program.output)
    #expect(contacts.last == .init(open: state, opensAt: opens, closesAt: closes))
  }

  @Test func `--open-now lists the contacts that are open or exits with 1`() async throws {
    let open = try await run("contacts", "--open-now", "--plain", "--at", "2026-11-20T14:32+09:00")
    #expect(
      open.output
        == "public-helplines/contacts/consumer-1372\tphone\tpublic-helplines\tConsumer counselling centre\t1372\tpublished\topen\n"
    )
    #expect(open.status == .exited(0))
    // Noon, of which pages disagree, a Saturday, and Christmas.
    for moment in ["2026-11-20T12:30+09:00", "2026-11-21T14:32+09:00", "2026-12-25T14:32+09:00"] {
      let none = try await run("contacts", "--open-now", "--plain", "--at", moment)
      #expect(none.status == .exited(1), "\(moment)")
      #expect(none.output == "", "\(moment)")
    }
    #expect(try await run("contacts", "--at", "noon").status == .exited(64))
  }

  @Test func `when nothing is open the next contact to open is named`() async throws {
    let saturday = try await run(
      "contacts", "public-helplines", "--open-now", "--at", "2026-11-21T14:32+09:00")
    #expect(
      saturday.errors.hasPrefix(
        """
        No channel is known to be open
        Next: Public helplines · Consumer counselling centre, opens in 1 d 18 h (Mon 09:00 KST
        """))
    #expect(saturday.output == "")
    let unknown = try await run("contacts", "spotify", "--open-now")
    #expect(unknown.errors == "No channel is known to be open\n")
    #expect(unknown.status == .exited(1))
  }
}
