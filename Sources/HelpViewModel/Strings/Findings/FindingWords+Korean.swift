import HelpContent

extension Finding {
  var korean: (message: String, hint: String) {
    switch self {
    case .notUTF8(let byte): ("\(byte)번째 바이트가 UTF-8이 아닙니다", "파일을 UTF-8로 저장하세요.")
    case .fileTooLarge(let limit): ("파일이 \(limit >> 20)MiB보다 큽니다", "여러 서비스로 나누세요.")
    case .unreadable(let trouble): (trouble.korean, "")
    case .forbiddenCharacter(let scalar):
      ("허용되지 않는 문자가 있습니다: \(scalar.codePoint)", "지우세요. 터미널을 조작하거나 글의 내용을 감추는 문자입니다.")
    case .otherExtension: ("파일 이름은 .yaml로 끝나야 합니다", "파일 이름을 바꾸세요.")
    case .moreFindings(let count): ("이 파일에 지적 사항이 \(count)개 더 있습니다", "위의 것부터 고치세요.")
    case .syntax(let trouble): trouble.korean
    case .secondDocument: ("여기서 두 번째 문서가 시작됩니다", "한 파일에는 문서 하나만 둡니다. '---' 줄을 지우세요.")
    case .duplicateKey(let key, let line): ("\(line)번째 줄에 이미 있는 키입니다: \(key.quoted)", "둘 중 하나만 남기세요.")
    case .emptyFile: ("파일이 비어 있습니다", "지우거나 내용을 채우세요.")
    case .tag(let tag): ("\(tag.quoted) 같은 YAML 태그는 쓸 수 없습니다", "태그를 지우세요.")
    case .anchor: ("앵커와 별칭은 쓸 수 없습니다", "&, * 또는 물음표와 공백으로 시작하는 글은 따옴표로 묶으세요.")
    case .tooDeep(let limit): ("\(limit)단계보다 깊게 중첩되어 있습니다", "들여쓰기를 확인하세요.")
    case .tooLong(let limit): ("글이 \(limit >> 10)KiB보다 깁니다", "여러 항목으로 나누세요.")
    case .tooMany(let limit): ("항목이 \(limit)개를 넘습니다", "목록을 나누세요.")
    case .lostText: ("' #' 뒤의 글은 주석이 되어 보이지 않습니다", "글을 따옴표로 묶거나, 주석이면 '# '처럼 한 칸 띄우세요.")
    case .fullWidthColon: ("전각 쌍점 '：'은 키의 끝이 아닙니다", "': '처럼 반각 쌍점과 공백을 쓰세요.")
    case .commaInBraces: ("{ } 안에서는 쉼표에서 값이 끝납니다", "글을 따옴표로 묶거나 한 줄에 한 언어씩 쓰세요.")
    case .unquotedNumber(let text):
      ("\(text.quoted)에 따옴표가 없어 다른 프로그램은 숫자로 읽습니다", "\"\(text.shown)\"처럼 따옴표로 묶으세요.")
    case .longTextInBraces: ("{ } 안에 문장이 있습니다", "중괄호는 짧은 이름에만 씁니다. 한 줄에 한 언어씩 쓰세요.")

    case .unknownKey(let key, let entity, let suggestion):
      ("\(entity.korean)에 모르는 키가 있습니다: \(key.quoted)" + suggestion.koreanQuestion, "키는 영어 소문자입니다.")
    case .missingKey(let key, let entity): ("\(entity.korean)에 '\(key)' 키가 없습니다", "'\(key)' 키를 추가하세요.")
    case .wrongType(let expected): ("여기에 맞지 않는 값입니다. 와야 하는 것: \(expected.korean)", "")
    case .emptyText: ("글이 비어 있습니다", "내용을 채우거나 키를 지우세요.")
    case .newerFormat(let format):
      ("모르는 형식입니다: \(format.quoted). 더 새로운 helpdeck용일 수 있습니다", "이 버전은 형식 1을 읽습니다.")
    case .badIdentifier(let text):
      ("id가 아닙니다: \(text.quoted)", "영어 소문자, 숫자, 한 번씩 쓴 붙임표로 64자까지 쓰세요.")
    case .unknownChoice(let text, let choices, let suggestion):
      ("여기서 쓸 수 없는 값입니다: \(text.quoted)" + suggestion.koreanQuestion, "고를 수 있는 값: \(choices.joined(separator: ", "))")
    case .unusualPurpose(let text, let suggestion):
      ("흔치 않은 용도입니다: \(text.quoted). '\(suggestion)'인가요?", "다른 낱말을 써도 됩니다.")
    case .language(let text, let suggestion):
      (
        "언어 태그가 아닙니다: \(text.quoted)" + (suggestion?.description).koreanQuestion,
        "ko, en, zh-Hans, zh-Hant, ja, en-GB처럼 씁니다."
      )
    case .badDate(let text): ("날짜가 아닙니다: \(text.quoted)", "2026-12-25처럼 쓰세요.")
    case .badNumber(let text): ("분명한 수가 아닙니다: \(text.quoted)", "30000이나 180d처럼 숫자만 쓰세요.")
    case .badURL(let text, let httpsOnly):
      (
        "열 수 있는 주소가 아닙니다: \(text.quoted)",
        httpsOnly ? "https://로 시작해야 합니다." : "https:, http:, mailto:, tel: 중 하나로 시작하고 공백이 없어야 합니다."
      )
    case .badCountry(let text): ("국가 코드가 아닙니다: \(text.quoted)", "KR, CN처럼 대문자 두 자를 쓰세요.")
    case .badTimeZone(let text): ("시간대가 아닙니다: \(text.quoted)", "Asia/Seoul처럼 IANA 이름을 쓰세요.")
    case .badHours(let trouble): (trouble.korean, "Mo-Fr 09:00-18:00처럼 쓰세요.")
    case .badReference(let text):
      ("참조가 아닙니다: \(text.quoted)", "contacts/hotline이나 service/contacts/hotline처럼 쓰세요.")
    case .unfitValue(let trouble): trouble.korean

    case .notTheFileName(let id, let file):
      ("id가 파일 이름과 다릅니다: \(id.quoted)", "파일 이름을 \(id).yaml로 바꾸거나, id를 파일 이름과 같게 쓰세요: \(file.shown)")
    case .duplicateID(let id, let line): ("\(line)번째 줄에 이미 있는 id입니다: '\(id)'", "항목마다 다른 id를 쓰세요.")
    case .overlayOfNothing(let id): ("아래 층에 덧씌울 서비스가 없습니다: '\(id)'", "id를 확인하거나 'overlay'를 빼세요.")
    case .duplicateService(let id, let file): ("다른 파일에 이미 있는 서비스입니다: '\(id)', \(file.shown)", "두 파일 중 하나만 남기세요.")
    case .reservedName(let name): ("서비스 이름으로 쓸 수 없습니다: '\(name)'", "구역의 이름입니다.")
    case .hoursWithoutZone: ("운영 시간에 시간대가 없습니다", "여기나 서비스에 time_zone을 추가하세요.")
    case .noCalendar(let zone):
      ("시간대 \(zone.shown)의 달력이 모음에 없습니다", "collection.yaml에 공휴일을 적기 전에는 PH를 알 수 없습니다.")
    case .holidaysMissing(let year, let calendar):
      ("달력 '\(calendar)'에 \(year)년 공휴일이 없습니다", "그해의 PH를 알 수 없습니다. collection.yaml에 추가하세요.")
    case .verifiedWithoutDate: ("'verified'에는 확인한 날짜가 있어야 합니다", "verified: 뒤에 날짜를 쓰세요.")
    case .verifiedWithoutSource: ("'verified'에는 출처가 있어야 합니다", "sources에 하나 이상 적으세요.")
    case .futureDate(let date): ("미래의 날짜입니다: \(date)", "확인한 날을 쓰세요.")
    case .oldTranslations: ("번역이 원문보다 오래되었습니다", "번역을 원문에 맞추고 translated를 고치세요.")
    case .stale(let days): ("마지막으로 확인한 지 \(days)일이 지났습니다", "다시 확인하고 날짜를 고치세요.")
    case .valueMissing(let status):
      ("value_status: \(status.rawValue)에는 value나 url이 있어야 합니다", "추가하거나 value_status: not-published로 바꾸세요.")
    case .valueNotPublished:
      ("값이 있는데 value_status는 not-published입니다", "값을 지우거나 published 또는 example로 바꾸세요.")
    case .placeholderNumber(let number):
      ("지어낸 번호로 보입니다: \(number.quoted)", "실제 번호를 쓰거나 value_status: example로 표시하세요.")
    case .phoneShape(let number, let type):
      ("\(type.rawValue) 번호의 모양이 아닙니다: \(number.quoted)", "번호와 phone.type을 확인하세요.")
    case .phoneWithoutCountry(let number):
      ("한 나라에서만 통하는 번호인데 나라가 적혀 있지 않습니다: \(number.quoted)", "phone: {country: KR}처럼 추가하세요.")
    case .minimumAboveMaximum: ("min이 max보다 큽니다", "둘을 바꾸세요.")
    case .danglingReference(let reference): ("이 파일에 없는 항목입니다: \(reference.quoted)", "구역과 id를 확인하세요.")
    case .absentReference(let reference): ("없는 항목이라 링크를 뺍니다: \(reference.quoted)", "참조를 확인하세요.")
    case .referenceToSkipped(let reference):
      ("오류가 있는 파일의 항목이라 링크를 뺍니다: \(reference.quoted)", "그 파일을 고치세요.")
    case .unknownCategory(let name, let suggestion):
      ("모음에 없는 분류입니다: '\(name)'" + suggestion.koreanQuestion, "collection.yaml의 categories에 추가하세요.")
    case .unknownOrder(let name): ("순서에 적힌 서비스가 없습니다: '\(name)'", "지우거나 서비스를 추가하세요.")

    case .searchWithoutExpectation:
      ("무엇을 찾아야 하는지 적혀 있지 않습니다", "first, top, finds, never 중 하나에 참조를 쓰거나 nothing: true를 쓰세요.")
    case .duplicateSearch(let typed, let line):
      ("\(typed.quoted) 검색이 \(line)번째 줄에 이미 있습니다", "둘 중 하나만 남기세요.")
    case .unknownEntry(let reference, let suggestion):
      ("없는 항목입니다: \(reference.quoted)" + suggestion.koreanQuestion, "있는 항목을 service/section/id처럼 쓰세요.")
    case .searchFails(let typed, let trouble): (trouble.korean(typed.quoted), "")

    case .badKeys(_, let trouble): trouble.korean
    case .keyConflict(let keys, let other, let line):
      keys == other
        ? ("\(keys.quoted) 키가 \(line)번째 줄에 이미 있습니다", "둘 중 하나만 남기세요.")
        : (
          "한쪽이 다른 쪽의 앞부분입니다: \(keys.quoted), \(line)번째 줄의 \(other.quoted)",
          "긴 쪽을 누를 수 없게 됩니다. 둘 중 하나를 바꾸세요."
        )
    case .keysTakenAway(let keys, let other, let command):
      (
        "\(keys.quoted) 때문에 \(other.quoted)(\(command)) 키를 쓸 수 없습니다",
        "\(command.quoted)에 다른 키를 정하거나, 필요 없으면 \"\(other): null\"이라고 쓰세요."
      )
    case .relativePath(let path):
      ("현재 위치에 따라 달라지는 경로입니다: \(path.quoted)", "/나 ~/로 시작하는 전체 경로를 쓰세요.")
    }
  }
}

extension String? {
  fileprivate var koreanQuestion: String { map { ". '\($0)'인가요?" } ?? "" }
}
