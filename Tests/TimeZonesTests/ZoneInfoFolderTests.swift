import Foundation
import POSIX
import TestSupport
import Testing

@testable import TimeZones

/// Time zones, beside those of Foundation.
@Suite("Zoneinfo folder") struct ZoneInfoFolderTests {
  private static let names = TimeZone.knownTimeZoneIdentifiers

  private static func seconds(_ date: String) -> Int {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    return (CivilDay.number(parts[0], month: parts[1]) + parts[2] - 1) * 86_400
  }

  private static func difference(_ name: String, _ zone: Zone, at moment: Int) -> String? {
    let expected = TimeZone(identifier: name)?.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(moment)))
    return zone.offset(at: moment) == expected
      ? nil : "\(name) \(moment): \(zone.offset(at: moment)), not \(expected ?? 0)"
  }

  @Test func `offsets of every time zone agree with Foundation`() throws {
    var random = SeededGenerator(seed: 2026)
    let range = Self.seconds("1980-01-01")...Self.seconds("2036-12-31")
    var compared = 0
    for name in Self.names {
      guard let zone = ZoneInfoFolder().zone(name) else { continue }
      for _ in 0..<40 {
        #expect(Self.difference(name, zone, at: Int.random(in: range, using: &random)) == nil)
        compared += 1
      }
    }
    #expect(compared > 15_000)
  }

  @Test func `without the database the built-in rules give the same offsets`() throws {
    var random = SeededGenerator(seed: 7)
    let range = Self.seconds("2026-01-01")...Self.seconds("2036-12-31")
    // Their clocks follow the moon.
    let names = Self.names.filter { !["Africa/Casablanca", "Africa/El_Aaiun"].contains($0) }
    let database = ZoneInfoFolder("/nowhere")
    for name in names {
      let zone = try #require(database.zone(name), "\(name)")
      for _ in 0..<20 {
        #expect(Self.difference(name, zone, at: Int.random(in: range, using: &random)) == nil)
      }
    }
  }

  @Test(arguments: ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Beirut", "America/Nuuk"])
  func `offsets change at the same second as in Foundation`(_ name: String) throws {
    for database in [ZoneInfoFolder(), ZoneInfoFolder("/nowhere")] {
      let zone = try #require(database.zone(name))
      var date = Date(timeIntervalSince1970: TimeInterval(Self.seconds("2026-01-01")))
      for _ in 0..<8 {
        let next = try #require(TimeZone(identifier: name)?.nextDaylightSavingTimeTransition(after: date))
        for step in [-1, 0] {
          #expect(Self.difference(name, zone, at: Int(next.timeIntervalSince1970) + step) == nil)
        }
        date = next
      }
    }
  }

  @Test(
    arguments: [
      "Asia/Soul", "", "/", "../etc/passwd", "Asia/../Asia/Seoul", "/usr/share/zoneinfo/Asia/Seoul", "Asia", "KST",
      "tzdata.zi", "Asia/Seoul\0", "서울", "posixrules/x/y/z",
    ])
  func `an unknown time zone is nil`(_ name: String) {
    #expect(ZoneInfoFolder().zone(name) == nil)
    #expect(ZoneInfoFolder("/nowhere").zone(name) == nil)
  }

  @Test(
    arguments: [
      "KST", "KST-", "K-9", "KST-200", "CET-1CEST,", "CET-1CEST,M13.1.0,M1.1.0", "CET-1CEST,M3.6.0,M1.1.0",
      "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,M10.5.0/", "CET-1CEST,J0,J1", "CET-1CEST,366,1", "<+09-9", "KST-9 ",
    ])
  func `a time zone rule outside POSIX is refused`(_ rule: String) { #expect(PosixZoneRule(Substring(rule)) == nil) }

  @Test func `Julian day rules count with and without 29 February`() throws {
    // Half a year from the first of March: J60 is the first of March always, 59 only in years of 365 days.
    for (rule, day) in [("AAA0BBB,J60/0,J244/0", "2028-03-01"), ("AAA0BBB,59/0,243/0", "2028-02-29")] {
      let zone = try #require(PosixZoneRule(Substring(rule)))
      #expect(zone.offset(at: Self.seconds(day) - 1) == 0)
      #expect(zone.offset(at: Self.seconds(day)) == 3_600)
    }
  }

  @Test func `a damaged time zone file is refused or still gives offsets`() throws {
    let whole = try #require(Descriptor.contents(of: "/usr/share/zoneinfo/Europe/Berlin", upTo: 1 << 16))
    #expect(TZifFile(whole) != nil)
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0...bytes.count, using: &random)) }
      guard let file = TZifFile(bytes) else { continue }
      for moment in [Int.min / 2, -1, 0, 1_800_000_000, Int.max / 2] { _ = file.offset(at: moment) }
    }
  }
}
