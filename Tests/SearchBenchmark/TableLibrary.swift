import Foundation
import HelpContent

/// Content made of a table: a question a line, as number, service, question and answer between tabs.
struct TableLibrary: ContentLibrary {
  let collection: HelpCollection
  let services: [ServiceID]
  private let text: [UInt8]
  private let rows: [Row]
  private let names: [ServiceID: String]
  private let rowsOfService: [ServiceID: [Int]]

  private struct Row {
    let question: Range<Int>
    let answer: Range<Int>
  }

  static let synonyms = [
    ["해지", "구독 취소", "탈퇴", "退订", "取消", "cancel", "unsubscribe"], ["환불", "환급", "退款", "refund", "money back"],
    ["결제", "支付", "付款", "payment"], ["고객센터", "客服", "support"], ["로그인", "登录", "log in"],
  ]

  init(path: String) throws {
    text = Array(try Data(contentsOf: URL(filePath: path), options: .alwaysMapped))
    var rows: [Row] = []
    var rowsOfService: [ServiceID: [Int]] = [:]
    var services: [ServiceID] = []
    var fields: [Range<Int>] = []
    var numbers: [String: ServiceID] = [:]
    var names: [ServiceID: String] = [:]
    var start = 0
    for index in text.indices {
      guard text[index] == 0x09 || text[index] == 0x0A else { continue }
      defer { start = index + 1 }
      guard text[index] == 0x0A else {
        fields.append(start..<index)
        continue
      }
      defer { fields = [] }
      guard fields.count >= 3 else { continue }
      fields.append(start..<index)
      let name = String(decoding: text[fields[1]], as: UTF8.self)
      let service = numbers[name] ?? ServiceID("s\(services.count)")!
      if numbers.updateValue(service, forKey: name) == nil {
        services.append(service)
        names[service] = name
      }
      rowsOfService[service, default: []].append(rows.count)
      rows.append(Row(question: fields[2], answer: fields[3]))
    }
    self.rows = rows
    self.rowsOfService = rowsOfService
    self.services = services
    self.names = names
    collection = HelpCollection(
      id: Identifier("table")!, title: LocalizedText(.korean, "table"), language: .korean, synonyms: Self.synonyms)
  }

  var count: Int { rows.count }
  var byteCount: Int { text.count }

  func items(in section: ServiceSection, of service: ServiceID) -> [ItemID] {
    section == .faq ? (rowsOfService[service] ?? []).map { ItemID("q\($0)")! } : []
  }

  func entry(_ reference: Reference) -> Entry? {
    guard let item = reference.item else {
      return .service(
        Service(
          id: reference.service, language: .korean, name: LocalizedText(.korean, names[reference.service] ?? ""),
          review: Review(status: .unverified)))
    }
    guard let number = Int(item.id.description.dropFirst()), rows.indices.contains(number) else { return nil }
    let row = rows[number]
    return .faq(
      Question(
        id: item.id, question: LocalizedText(.korean, String(decoding: text[row.question], as: UTF8.self)),
        answer: LocalizedText(.korean, String(decoding: text[row.answer], as: UTF8.self)),
        review: Review(status: .unverified)))
  }
}

/// The same collection without its entries, as a search needs it beside the index.
struct EmptyLibrary: ContentLibrary {
  let collection: HelpCollection
  var services: [ServiceID] { [] }

  func items(in section: ServiceSection, of service: ServiceID) -> [ItemID] { [] }
  func entry(_ reference: Reference) -> Entry? { nil }
}
