import HelpContent
import HelpViewModel

/// The folder that `new --collection` writes: a collection with one service and a search that finds its answer.
struct CollectionTemplate {
  let id: ServiceID
  let interfaceLanguage: InterfaceLanguage

  /// Names relative to the folder, with what the files contain.
  var files: [(name: String, content: String)] {
    [
      ("collection.yaml", collection), ("services/front-desk.yaml", service), ("searches.yaml", searches),
      ("README.md", readme), (".gitignore", ".*.swp\n*~\n.DS_Store\n"),
    ]
  }

  private var language: String { interfaceLanguage.rawValue }

  private func text(_ ko: String, _ en: String, _ zh: String) -> String {
    interfaceLanguage.text(ko: ko, en: en, zh: zh)
  }

  private var collection: String {
    """
    # \(text("언어마다 글을 나란히 적습니다: {ko: 환불, en: Refund}", "Languages stand side by side: {en: Refund, ko: 환불}", "各语言并列书写：{zh-Hans: 退款, en: Refund}"))
    format: 1
    id: \(id)
    title: {\(language): \(id)}
    lang: \(language)
    languages: [\(language)]
    review_after: 180d  # \(text("확인한 날부터 이 기간이 지나면 표시됩니다", "after this time since its verification an entry is marked", "核实后超过此期限的条目会有标记"))
    categories:
      - {id: desk, name: {\(language): \(text("창구", "Desks", "服务台"))}}
    order: [front-desk]
    synonyms:  # \(text("함께 찾을 말", "words that find each other", "互相匹配的词"))
      - [\(text("환불, 반환, 돈 돌려받기", "refund, money back, reimbursement", "退款, 退钱, 退费"))]

    """
  }

  private var service: String {
    """
    format: 1
    id: front-desk
    type: service
    lang: \(language)
    name: {\(language): \(text("안내 데스크", "Front desk", "前台"))}
    category: desk
    time_zone: \(text("Asia/Seoul", "Europe/London", "Asia/Shanghai"))
    review: {status: unverified}  # \(text("확인한 뒤 verified, 날짜와 출처", "verified, with date and source, once you have checked it", "核实后改为 verified，并写日期和来源"))
    contacts:
      - id: phone
        kind: phone
        label: {\(language): \(text("대표 전화", "Phone", "电话"))}
        value: "\(text("02-0000-0000", "020 7946 0000", "010-0000-0000"))"
        value_status: example  # \(text("실제 번호로 바꾸고 이 줄을 지우세요", "put the real number in and take this line out", "换成真实号码后删去此行"))
        phone: {type: national, country: \(text("KR", "GB", "CN"))}
        hours: "Mo-Fr 09:00-18:00"
    faq:
      - id: refund
        q: {\(language): \(text("환불은 언제 받나요?", "When do I get my refund?", "什么时候能收到退款？"))}
        a:
          \(language): |
            \(text("승인한 날부터 **영업일 3일** 안에 결제한 수단으로 돌려드립니다.", "Within **three working days** of approval, to the card you paid with.", "批准后 **3 个工作日** 内退回原支付方式。"))
    guides:
      - id: cancel
        title: {\(language): \(text("해지하기", "Cancel", "退订"))}
        steps:
          - {\(language): \(text("계정 메뉴를 엽니다.", "Open the account menu.", "打开账户菜单。"))}
          - {\(language): \(text("‘해지’를 누릅니다.", "Choose “Cancel”.", "选择“退订”。"))}

    """
  }

  private var searches: String {
    """
    # \(text("사람들이 입력하는 말과 찾아야 할 답. ‘helpdeck check .’가 확인합니다", "What people type, and what must be found first; 'helpdeck check .' tries it", "人们输入的内容和必须找到的答案，由“helpdeck check .”检查"))
    format: 1
    searches:
      - {class: literal, type: \(text("돈 언제 돌려받아요", "when do i get my money back", "什么时候退钱")), lang: \(language), top: front-desk/faq/refund}

    """
  }

  private var readme: String {
    let title = "# \(id)\n\n"
    let lines = [
      ("helpdeck -d .", text("둘러보기", "browse", "浏览")),
      ("helpdeck check .", text("오류 확인", "report errors", "检查错误")),
      (
        "helpdeck new parking -o services/parking.yaml",
        text(
          "서비스 추가 (collection.yaml의 order에도 적기)", "add a service (and name it in collection.yaml's order)",
          "添加服务（并写入 collection.yaml 的 order）")
      ),
      ("helpdeck manual helpdeck-content | man -l -", text("모든 항목의 설명", "every key explained", "所有字段的说明")),
    ]
    let width = lines.map(\.0.count).max() ?? 0
    let code = lines.map { $0.0.padded(to: width + 3) + "# " + $0.1 + "\n" }.joined()
    let ending = text(
      "이 폴더를 git에 두면 열려 있는 브라우저에 변경 사항이 바로 나타납니다. 항상 표시하려면 설정의 data.paths에 적으세요.",
      "Kept in git, changes appear in browsers that are open. To see this folder always, name it in data.paths of the settings.",
      "放入 git 后，打开的浏览器会立即显示更改。要始终显示此文件夹，请写入设置的 data.paths。")
    return title + "```sh\n" + code + "```\n\n" + ending + "\n"
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
