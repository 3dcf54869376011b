import Foundation
import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel
import TestSupport
import Testing

@Suite("File of seen content") struct SeenFileTests {
  private static func library(_ answer: String) throws -> any ContentLibrary {
    let folder = try TemporaryFolder([
      "services/shop.yaml": """
      format: 1
      id: shop
      type: service
      lang: en
      name: Shop
      review: {status: unverified}
      faq:
        - {id: late, q: What if it comes late?, a: \(answer)}
        - {id: lost, q: What if it is lost?, a: \(answer)}
      """
    ])
    return try ContentLoader(today: nil).load([.folder(folder.path)]).library
  }

  private static let (late, lost) = (Reference("shop/faq/late")!, Reference("shop/faq/lost")!)

  @Test func `news last from one program to the next until they are seen, in a file of one's own`() throws {
    let home = try TemporaryFolder([:])
    let path = "\(home.path)/local/state/helpdeck"
    let (before, after) = try (Self.library("Wait."), Self.library("Call."))
    #expect(SeenFile(in: path, isWritten: true).news(of: before).isEmpty)
    let file = SeenFile(in: path, isWritten: true)
    #expect(file.news(of: after).references == [Self.late, Self.lost])
    file.see([Self.late], in: after)
    file.save()
    #expect(SeenFile(in: path, isWritten: true).news(of: after).references == [Self.lost])
    let mode = try FileManager.default.attributesOfItem(atPath: "\(path)/seen")
    #expect((mode[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    #expect(!FileManager.default.fileExists(atPath: "\(path)/memory"))
  }

  @Test func `two programs at once forget nothing of each other`() throws {
    let home = try TemporaryFolder([:])
    let (before, after) = try (Self.library("Wait."), Self.library("Call."))
    let (one, two) = (SeenFile(in: home.path, isWritten: true), SeenFile(in: home.path, isWritten: true))
    _ = one.news(of: before)
    _ = (one.news(of: after), two.news(of: after))
    one.see([Self.late], in: after)
    two.see([Self.lost], in: after)
    one.save()
    two.save()
    #expect(one.news(of: after).isEmpty)
  }

  @Test func `a private session reads the file and leaves it as it is, and without a folder nothing is kept`() throws {
    let home = try TemporaryFolder([:])
    let (before, after) = try (Self.library("Wait."), Self.library("Call."))
    _ = SeenFile(in: home.path, isWritten: true).news(of: before)
    let text = try String(contentsOfFile: "\(home.path)/seen", encoding: .utf8)
    for file in [SeenFile(in: home.path, isWritten: false), SeenFile(in: nil, isWritten: true)] {
      _ = file.news(of: before)
      #expect(file.news(of: after).references == [Self.late, Self.lost])
      file.see([Self.late, Self.lost], in: after)
      file.save()
      #expect(file.news(of: after).isEmpty)
    }
    #expect(try String(contentsOfFile: "\(home.path)/seen", encoding: .utf8) == text)
    let missing = SeenFile(in: "\(home.path)/none/helpdeck", isWritten: false)
    #expect(missing.news(of: after).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: "\(home.path)/none"))
  }
}
