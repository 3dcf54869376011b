import HelpContent
import TestSupport

@testable import HelpSearch

/// Makes libraries of questions with random texts.
struct LibraryGenerator {
  static let words =
    "환불 해지 구독 결제 전화번호 앱 退订 取消 会员 手机 refund cancel app 1372".split(separator: " ").map(String.init)
    + [" ", " ", " ", "을 ", "는 ", ", "]

  let pieces: [String]
  /// The beginning of every service's name.
  let serviceName: String
  /// In pieces.
  let answerLength: ClosedRange<Int>

  func text(_ length: ClosedRange<Int>, _ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: length, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined()
  }

  /// `entries` are those of each service.
  func library(services: Int, entries: Int, _ random: inout SeededGenerator) -> InMemoryLibrary {
    let review = Review(status: .unverified)
    let services = (0..<services).map { number in
      ServiceDocument(
        service: Service(
          id: ServiceID("s\(number)")!, language: .korean,
          name: LocalizedText(.korean, serviceName + text(1...2, &random)), review: review),
        faq: (0..<entries).map { item in
          Question(
            id: ItemID("q\(item)")!, question: LocalizedText(.korean, "q" + text(1...4, &random)),
            answer: LocalizedText(.korean, "a" + text(answerLength, &random)),
            askAlso: [text(1...3, &random), text(1...6, &random)],
            review: review)
        })
    }
    return InMemoryLibrary(
      collection: HelpCollection(
        id: Identifier("c")!, title: LocalizedText(.korean, "c"), language: .korean,
        synonyms: [["해지", "退订", "cancel"], ["환불", "refund"]]),
      services: services)
  }
}
