import HelpContent

extension FileTrouble {
  var korean: String {
    switch self {
    case .notPermitted: "파일을 읽을 권한이 없습니다"
    case .vanished: "파일이 없거나 링크가 가리키는 곳이 없습니다"
    case .notARegularFile: "일반 파일이 아닙니다"
    case .leavesTheFolder: "링크가 콘텐츠 폴더 밖을 가리킵니다"
    case .inputOutput(let code): "파일을 읽지 못했습니다(시스템 오류 \(code))"
    case .tooManyFiles(let limit): "파일이 \(limit)개를 넘어 나머지는 읽지 않습니다"
    case .tooManyBytes(let limit): "모두 합해 \(limit >> 20)MiB를 넘어 나머지는 읽지 않습니다"
    case .tooDeep(let limit): "폴더가 \(limit)단계보다 깊어 그 아래는 읽지 않습니다"
    }
  }
}

extension SyntaxTrouble {
  var korean: (message: String, hint: String) {
    switch self {
    case .tab: ("들여쓰기에 탭이 있습니다", "공백으로 들여 쓰세요.")
    case .colonInText: ("한 줄에 ': '이 두 번 있습니다", "쌍점과 공백이 든 글은 따옴표로 묶으세요.")
    case .missingColon: ("키 뒤에 ':'이 없습니다", "key: value처럼 쓰거나 글을 따옴표로 묶으세요.")
    case .indentation: ("들여쓰기가 맞지 않습니다", "같은 단계의 키는 같은 칸에서 시작합니다.")
    case .unclosedBracket: ("쉼표나 닫는 괄호가 빠졌습니다", "[와 {를 모두 닫고, 쉼표가 든 글은 따옴표로 묶으세요.")
    case .unclosedQuote: ("따옴표가 닫히지 않았습니다", "같은 따옴표로 닫으세요.")
    case .badEscape: ("\\ 뒤에 모르는 문자가 있습니다", "역슬래시는 \\\\로 쓰거나 작은따옴표로 묶으세요.")
    case .misplacedDash: ("여기서는 목록을 시작할 수 없습니다", "'- '를 키 아래의 새 줄에 쓰세요.")
    case .cannotStart(let character):
      character.isEmpty
        ? ("글이 이렇게 시작할 수 없습니다", "따옴표로 묶으세요.")
        : ("글이 시작할 수 없는 문자입니다: \(character.quoted)", "따옴표로 묶으세요.")
    case .nesting: ("너무 깊게 중첩되어 있습니다", "괄호를 확인하세요.")
    case .other: ("YAML이 아닙니다", "주변의 따옴표, 괄호, 들여쓰기를 확인하세요.")
    }
  }
}

extension HoursTrouble {
  var korean: String {
    switch self {
    case .notADay(let word): "요일이 아닙니다: \(word.quoted). Mo Tu We Th Fr Sa Su를 씁니다"
    case .notATime(let word): "시간 범위가 아닙니다: \(word.quoted)"
    case .noTimes: "시간이 없습니다"
    case .emptySpan: "시작과 끝이 같은 시각입니다"
    case .notADate(let text): "날짜가 아닙니다: \(text.quoted). 2026 Dec 25, Dec 24-26, Jan-Mar처럼 씁니다"
    case .saidByTheList(let word): "목록의 이름이 이미 뜻하는 말입니다: \(word.quoted)"
    case .unsupported(let feature): "helpdeck이 읽지 않는 운영 시간 표기입니다: \(feature.korean)"
    }
  }
}

extension HoursFeature {
  var korean: String {
    switch self {
    case .sun: "해 뜨고 지는 시각"
    case .schoolHolidays: "방학(SH)"
    case .weeks: "주 번호(week)"
    case .easter: "부활절 기준 날짜"
    case .years: "달이 없는 연도"
    case .dayOffset: "며칠 뒤(+1 day)"
    case .openEnd: "끝을 모르는 시간(+)"
    case .interval: "간격(/)"
    case .fallback: "대체 규칙(||)"
    case .comment: "따옴표 속 설명(note:에 쓰세요)"
    }
  }
}

extension ValueTrouble {
  var korean: (message: String, hint: String) {
    switch self {
    case .invisibleCharacter(let scalar):
      ("값에 보이지 않는 문자가 있습니다: \(scalar.codePoint)", "붙여 넣지 말고 새로 입력하세요.")
    case .notAPhoneNumber(let scalar?):
      ("전화번호에 쓸 수 없는 문자입니다: \(String(scalar).quoted)", "숫자, + - ( ) . * #, 공백만 쓸 수 있습니다.")
    case .notAPhoneNumber(nil): ("전화번호에 숫자가 없습니다", "거는 그대로 적으세요.")
    case .notAnAddress: ("이메일 주소가 아닙니다", "name@example.org처럼 쓰세요.")
    case .notE164: ("E.164 번호가 아닙니다", "\"+8221234567\"처럼 +와 숫자 15자리까지 쓰세요.")
    }
  }
}

extension KeysTrouble {
  var korean: (message: String, hint: String) {
    switch self {
    case .empty: ("키가 없습니다", "gg나 <C-d>처럼 누를 키를 쓰세요.")
    case .unclosed: ("'<'에 짝이 되는 '>'이 없습니다", "< 키 자체는 <lt>로 씁니다.")
    case .unknownKey(let name):
      ("\(name.quoted) 키는 없습니다", "<Enter>, <Esc>, <C-d>, <A-x>, <F1>, <PageDown>처럼 씁니다.")
    case .reserved: ("Ctrl-C에는 명령을 지정할 수 없습니다", "언제나 입력란을 닫거나 helpdeck을 종료합니다.")
    }
  }
}

extension EntityType {
  var korean: String {
    switch self {
    case .collection: "모음"
    case .category: "분류"
    case .calendar: "달력"
    case .holiday: "공휴일"
    case .service: "서비스"
    case .contact: "문의 채널"
    case .phone: "전화 정보"
    case .hours: "운영 시간"
    case .guide: "이용 방법"
    case .step: "단계"
    case .faq: "질문"
    case .fact: "핵심 정보"
    case .note: "유의 사항"
    case .review: "검토 정보"
    case .source: "출처"
    case .searches: "검색 목록"
    case .search: "검색 예"
    case .contentDocument: "내보낸 콘텐츠"
    case .configuration: "설정"
    case .dataSettings: "설정의 'data'"
    case .interfaceSettings: "설정의 'ui'"
    case .clipboardSettings: "설정의 'clipboard'"
    }
  }
}

extension SchemaType {
  var korean: String {
    switch self {
    case .string, .verbatim: "글 하나"
    case .boolean: "true 또는 false"
    case .path: "폴더"
    case .text: "글, 또는 언어별 글"
    case .slug: "id"
    case .number: "수"
    case .date: "날짜"
    case .days: "180d 같은 날수"
    case .url: "주소"
    case .language: "언어 태그"
    case .country: "국가 코드"
    case .timeZone: "시간대"
    case .reference: "참조"
    case .hours: "운영 시간(\"24/7\" 또는 open: [\"Mo-Fr 09:00-18:00\"])"
    case .format: "형식 번호"
    case .choice(let choices): "다음 중 하나(\(choices.joined(separator: ", ")))"
    case .list(let element): "[ ]나 '- '로 쓴 목록(각각: \(element.korean))"
    case .map(let element): "키와 값의 묶음(각각: \(element.korean))"
    case .entity(let entity): "\(entity.korean)의 키와 값"
    }
  }
}
