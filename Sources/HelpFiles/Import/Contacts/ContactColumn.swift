/// A column of a table of contacts, by the names that address books and spreadsheets give it.
enum ContactColumn: CaseIterable {
  case service, reference, kind, language, name, value, status, link, phone, phoneExtension, fax, email, address, url,
    place, hours, note, review, ignored

  /// Without digits and signs: `Phone 1 - Value` is `phonevalue`.
  private var names: Set<String> {
    switch self {
    case .service:
      ["service", "서비스", "服务", "服務", "company", "organization", "organizationname", "회사", "회사명", "기관", "公司"]
    case .reference: ["ref", "reference", "id"]
    case .kind: ["kind", "종류", "구분", "种类", "種類", "type", "channel"]
    case .language: ["lang", "language", "locale", "언어", "语言", "語言"]
    case .name:
      [
        "label", "name", "이름", "성명", "부서", "부서명", "담당", "담당자", "명칭", "名称", "名稱", "姓名", "部门", "部門", "department",
        "displayname", "fullname", "title",
      ]
    case .value: ["value", "값", "연락처", "联系方式", "聯絡方式"]
    case .status: ["valuestatus"]
    case .link: ["tel"]
    case .phone:
      [
        "phone", "telephone", "phonenumber", "phonevalue", "businessphone", "homephone", "mobilephone", "mobile",
        "primaryphone", "companymainphone", "전화", "전화번호", "번호", "대표번호", "대표전화", "휴대폰", "휴대전화", "핸드폰", "电话", "電話",
        "电话号码",
        "手机", "手機", "热线", "客服电话",
      ]
    case .phoneExtension: ["extension", "ext", "내선", "내선번호", "구내번호", "分机", "分機", "分机号"]
    case .fax: ["fax", "faxnumber", "businessfax", "팩스", "팩스번호", "传真", "傳真"]
    case .email: ["email", "emailaddress", "emailvalue", "mail", "이메일", "메일", "전자우편", "邮箱", "郵箱", "电子邮件", "電子郵件"]
    case .address: ["address", "addressformatted", "postaladdress", "주소", "소재지", "地址"]
    case .url: ["url", "website", "websitevalue", "webpage", "homepage", "누리집", "홈페이지", "网址", "網址", "网站"]
    case .place: ["where", "찾는곳"]
    case .hours: ["hours", "openinghours", "운영시간", "상담시간", "업무시간", "이용시간", "服务时间", "工作时间", "營業時間"]
    case .note: ["note", "notes", "메모", "비고", "설명", "备注", "備註"]
    case .review: ["review"]
    case .ignored: ["verified"]
    }
  }

  private static let byName = Dictionary(
    allCases.flatMap { column in column.names.map { ($0, column) } }, uniquingKeysWith: { first, _ in first })

  /// The columns that the names of a header stand for; nil for others, and for a table without any way to reach somebody.
  static func columns(named header: [String]) -> [ContactColumn?]? {
    let columns = header.map { byName[$0.lowercased().filter(\.isLetter)] }
    let isList =
      columns.contains { [.phone, .fax, .email].contains($0) } || columns.contains(.value) && columns.contains(.kind)
    return isList && !header.contains(where: asks) ? columns : nil
  }

  /// True for what only a table of questions has.
  private static func asks(_ name: String) -> Bool {
    ["question", "answer", "질문", "답변", "问题", "問題", "答案", "回答"].contains(name.lowercased().filter(\.isLetter))
  }
}
