import HelpContent
import HelpSearch

extension Message {
  var korean: String {
    switch self {
    case .services: "서비스"
    case .contactChannels: "문의 채널"
    case .section(let section):
      switch section {
      case .contacts: "문의 채널"
      case .guides: "이용 방법"
      case .faq: "자주 묻는 질문"
      case .facts: "핵심 정보"
      case .notes: "유의 사항"
      }
    case .sectionShort(let section):
      switch section {
      case .contacts: "문의"
      case .guides: "방법"
      case .faq: "FAQ"
      case .facts: "정보"
      case .notes: "유의"
      }
    case .contactCard: "연락처"
    case .contactKind(let kind):
      switch kind {
      case .phone: "전화"
      case .email: "이메일"
      case .chat: "채팅 상담"
      case .messenger: "메신저"
      case .form: "홈페이지 문의"
      case .app: "앱 내 문의"
      case .social: "SNS"
      case .sms: "문자"
      case .fax: "팩스"
      case .post: "우편"
      case .visit: "방문"
      }
    case .contactKindShort(let kind):
      switch kind {
      case .chat: "채팅"
      case .form: "홈페이지"
      case .app: "앱"
      default: Message.contactKind(kind).korean
      }
    case .entryKind(let kind):
      switch kind {
      case .service: "서비스"
      case .contact: "문의"
      case .guide: "방법"
      case .faq: "FAQ"
      case .fact: "정보"
      case .note: "유의"
      }
    case .platform(let platform):
      switch platform {
      case .app: "앱"
      case .ios: "아이폰"
      case .android: "안드로이드"
      case .web: "웹"
      }
    case .nothingHere: "항목이 없습니다"
    case .nothingYet: "항목 없음 → helpdeck new"
    case .noEntriesHere(let section): "등록된 \(Message.section(section).korean) 항목이 없습니다"

    case .status(let status):
      switch status {
      case .verified: "확인됨"
      case .reported: "외부 정보"
      case .unverified: "미확인"
      case .disputed: "정보 엇갈림"
      }
    case .stale(let days): "오래된 정보 \(days)일"
    case .exampleNumber: "예시"
    case .notPublished: "미공개"
    case .checkOfficialSite: "공식 사이트에서 확인"
    case .source: "출처"
    case .undatedThirdParty: "제3자 글(작성일 미상)"
    case .sourceKind(let kind):
      switch kind {
      case .official: "공식 자료"
      case .internal: "내부 자료"
      case .thirdParty: "제3자 글"
      }
    case .verifiedOn(let date): "확인일 \(date)"
    case .neverReviewed: "확인일 없음"
    case .oldTranslation: "번역이 원문보다 오래되었습니다"
    case .notTranslated(let language): "[\(Message.language(language).korean)] 번역 없음"
    case .filesSkipped(let count): "읽지 못한 파일 \(count)개"

    case .language(let tag):
      switch tag {
      case .korean: "한국어"
      case .english: "영어"
      case .simplifiedChinese: "중국어"
      default: tag.description
      }

    case .whichChannel: "어디로 문의할까요?"
    case .oftenAsked: "많이 찾는 질문"
    case .goodToKnow: "유의 사항"
    case .related: "관련 항목"
    case .whereToAsk: "문의처"
    case .prepare: "준비할 것"
    case .beforeYouCall: "전화하기 전 준비"
    case .whereToFind: "확인할 곳"
    case .bestFor: "이럴 때 좋습니다"
    case .strengths: "장점"
    case .limits: "단점"
    case .response: "답변"
    case .charges: "요금"
    case .menu: "안내 번호"
    case .hours: "운영 시간"
    case .hoursUnknown: "시간 미확인"
    case .typicalHours: "통상 (업체마다 다름)"
    case .dayOff: "휴무"
    case .publicHoliday: "공휴일"
    case .allDay: "24시간"
    case .today: "오늘"
    case .ifHoliday: "공휴일이면 다름"
    case .stateOpen: "상담 가능"
    case .stateClosed: "상담 종료"
    case .openUntil(let time): "\(time)까지"
    case .opensAt(let time): "\(time)부터"
    case .unknownFrom(let time): "\(time)부터 미확인"
    case .opensIn(let minutes): "\(Message.duration(minutes: minutes).korean) 후 시작"
    case .closesIn(let minutes): "\(Message.duration(minutes: minutes).korean) 후 종료"
    case .unknownIn(let minutes): "\(Message.duration(minutes: minutes).korean) 후부터 미확인"
    case .duration(let minutes): Self.duration(minutes, ("일", "시간", "분"))
    case .hereTime(let time): "내 시각 \(time)"
    case .hoursDisputed: "출처마다 다름"
    case .holidaysUnknown(let year): "\(year)년 공휴일 정보 없음"
    case .openFirst: "상담 가능한 채널을 먼저 표시합니다"
    case .inFileOrder: "채널을 원래 순서로 표시합니다"
    case .nothingForQRCode: "QR 코드로 보일 번호나 주소가 없습니다"
    case .qrCodeTooLong: "QR 코드에 담기에는 너무 깁니다"
    case .noQRCodes: "여기서는 QR 코드를 그릴 수 없습니다 (libqrencode4와 UTF-8이 필요합니다)"
    case .scanWithPhone: "휴대전화로 스캔하세요"
    case .nothingOpensLinks: "여기서는 링크를 열 수 없습니다. 코드를 스캔하거나 링크를 복사하세요"
    case .tooSmallForQRCode(let columns, let rows): "창이 QR 코드에는 너무 작습니다 (최소 \(columns)×\(rows))"
    case .ticked(let done, let count): "\(done)/\(count) 완료"
    case .nothingTicked: "여기에는 완료로 표시한 단계가 없습니다"
    case .allTicked(let key): "모두 완료했습니다. \(key) 키를 다시 누르면 처음부터 시작합니다"
    case .isEdited: "편집함"
    case .textForm(let form):
      switch form {
      case .plain: "일반 텍스트"
      case .markdown: "Markdown"
      case .html: "HTML"
      }
    case .onlyTicked: "완료한 단계만"
    case .wholeGuide: "모든 단계"
    case .mail: "메일"
    case .entryReference: "항목"
    case .tried: "진행한 단계"
    case .myQuestion: "문의 내용"
    case .nothingToEdit: "편집할 메모나 답변이 없습니다"
    case .editorFailed(let editor): "편집기 ‘\(editor)’에서 오류가 나 아무것도 바꾸지 않았습니다"
    case .noEditor: "편집기를 실행할 수 없습니다. VISUAL이나 EDITOR로 지정하세요"
    case .accessedOn(let date): "열람 \(date)"
    case .sourceHasNoLink: "이 출처에는 링크가 없습니다"
    case .nextSource: "다음 출처"
    case .anyKeyReturns: "아무 키나 누르면 돌아갑니다"
    case .nothingToTick: "완료로 표시할 단계나 준비할 것이 없습니다"
    case .aside(let text): " (\(text))"
    case .unknownSpan(let span): "\(span) 미확인"
    case .timeZone(let zone): "시간대 \(zone)"
    case .weekday(let day): ["월", "화", "수", "목", "금", "토", "일"][day.rawValue]
    case .languagesSpoken: "상담 언어"
    case .networks: "메신저 종류"
    case .dialableFrom(let countries): "걸 수 있는 곳: \(countries.joined(separator: ", "))"
    case .alias: "다른 이름"
    case .provider: "운영"
    case .website: "웹사이트"
    case .whenDone: "끝나면"
    case .otherPlatforms: "같은 절차"

    case .search: "검색"
    case .hitsAtLeast(let count): "\(count)건 이상"
    case .interpretation(let interpretation): interpretation.korean
    case .invalidFilter(let problem):
      "\(problem.filter):\(problem.value) 없음" + (problem.suggestion.map { " → \($0)" } ?? "")
    case .indexing(let share): "색인 \(share)%"
    case .nearestWords(let words): "비슷한 낱말: " + words.joined(separator: ", ")
    case .hits(let count): "\(count)건"
    case .noResults(let query): "검색 결과가 없습니다: \(query)"
    case .scope(.everything): "전체"
    case .scope(.service): "이 서비스"
    case .scope(.page): "이 페이지"
    case .nextScope: "범위"
    case .complete: "자동 완성"
    case .typeToSearchService: "이 서비스에서 찾을 말을 입력하세요."
    case .noPlaces: "이 페이지에는 이동할 곳이 없습니다."
    case .tryOtherScope(let key): "이 범위에는 없습니다. \(key) 키로 범위를 바꿔 보세요."
    case .typeToSearch: "찾을 말을 입력하세요. 모든 서비스와 언어에서 찾습니다."
    case .tryFewerWords: "낱말을 줄이거나 다른 말로 찾아보세요."
    case .pasteCut(let limit): "붙여넣은 글이 길어 \(limit)자까지만 넣었습니다"

    case .onlyASCII: "이 시스템에 UTF-8 로캘이 없어 선과 기호를 ASCII로 표시합니다"
    case .noMatchFurther: "더 이상 검색 결과가 없습니다"
    case .noSearchYet: "아직 검색하지 않았습니다. / 를 눌러 검색하세요"
    case .nothingToFollow: "열 수 있는 관련 항목이 없습니다"
    case .followWhich: "열고 싶은 항목의 번호를 누르세요 (Esc 취소)"
    case .noNumberToFollow(let number, let most):
      "\(number)번은 없습니다 (\(most == 1 ? "1" : "1–\(most)")번, Esc 취소)"
    case .typeToNarrow: "입력해서 목록 좁히기"
    case .languageChanged(let language): "콘텐츠 언어: \(Message.language(language).korean)"
    case .onlyLanguage: "다른 언어가 없습니다"
    case .mouseOn: "마우스를 켰습니다. 글은 Shift를 누른 채 끌어 선택하세요"
    case .mouseOff: "마우스를 껐습니다. 글은 그냥 끌어 선택하세요"
    case .favouriteAdded: "즐겨찾기에 추가했습니다. / 를 누르면 보입니다"
    case .favouriteRemoved: "즐겨찾기에서 뺐습니다"
    case .favouritesAndRecent: "즐겨찾기 · 최근 본 항목"
    case .noOlderSearch: "더 이전 검색 기록이 없습니다"
    case .nothingBefore: "이전에 본 항목이 없습니다"
    case .nothingAfter: "다음에 본 항목이 없습니다"
    case .memoryDamaged: "저장된 기록의 일부를 읽지 못했습니다"
    case .memoryNotKept: "기록을 저장하지 못했습니다. 상태 폴더에 쓸 수 없습니다"
    case .linearHelp:
      "번호를 입력하면 열고, 낱말을 입력하면 검색합니다. c 복사, c 2 두 번째 단계나 항목 복사, b 뒤로, * 즐겨찾기, r 최근 본 항목, ? 도움말, q 종료."
    case .linearFavouriteAdded: "즐겨찾기에 추가했습니다. r로 볼 수 있습니다"
    case .linearNothingToCopy: "먼저 항목을 여세요. 그다음 c로 복사합니다"
    case .linearNoNumber(let number): "\(number)번은 없습니다"
    case .tooSmall(let columns, let rows): "창이 너무 작습니다 (최소 \(columns)×\(rows))"
    case .contentRead: "내용을 다시 읽었습니다"
    case .contentNotRead: "내용 폴더가 사라져 앞서 읽은 내용을 보여 드립니다"
    case .badContent(let diagnostic, let more):
      diagnostic.inShort(in: .korean) + (more == 0 ? "" : " 외 \(more)건") + " · ! 전체 보기"
    case .problems: "내용의 문제"
    case .noProblems: "내용에 문제가 없습니다"
    case .badConfiguration(let diagnostic, let more):
      diagnostic.inShort(in: .korean) + (more == 0 ? "" : " · 그 밖에 \(more)개: ‘helpdeck config show’")
    case .warning: "경고: "
    case .moreSources(let count): "외 \(count)건"
    case .noServices: "읽을 수 있는 서비스가 없습니다. helpdeck check로 까닭을 확인하세요"
    case .noServicesYet: "아직 서비스가 없습니다. ‘helpdeck new 이름 -o 폴더/services/이름.yaml’로 만드세요"

    case .command(let command):
      switch command {
      case .up: "위로"
      case .down: "아래로"
      case .pageUp: "한 화면 위로"
      case .pageDown: "한 화면 아래로"
      case .halfPageUp: "반 화면 위로"
      case .halfPageDown: "반 화면 아래로"
      case .top: "맨 처음으로"
      case .bottom: "맨 끝으로"
      case .nextPane: "다음 창, 검색 중에는 다음 범위"
      case .previousPane: "이전 창, 검색 중에는 이전 범위"
      case .paneRight: "오른쪽 창"
      case .paneLeft: "왼쪽 창"
      case .services: "서비스 창"
      case .contacts: "문의 채널 창"
      case .entries: "FAQ 창"
      case .reader: "본문"
      case .previousTab: "이전 탭"
      case .nextTab: "다음 탭"
      case .open: "열기"
      case .back: "뒤로, 닫기"
      case .search: "모든 서비스에서 검색"
      case .nextMatch: "다음 검색 결과"
      case .previousMatch: "이전 검색 결과"
      case .copy: "복사 (다시 누르면 다른 형식)"
      case .copyAll: "제목과 내용 전체 복사"
      case .follow: "번호로 관련 항목과 링크 열기"
      case .sortByOpen: "상담 가능한 채널 먼저 보기"
      case .tick: "완료 표시 (단계, 준비할 것)"
      case .openLink: "링크를 브라우저로 열기"
      case .source: "출처 보기"
      case .bareText: "텍스트만 보기 (직접 선택용)"
      case .callNote: "상담 메모 쓰기"
      case .reply: "고객 답변 쓰기"
      case .editText: "메모나 답변 편집"
      case .qrCode: "QR 코드로 보기"
      case .problems: "내용의 문제 보기"
      case .language: "콘텐츠 언어 바꾸기"
      case .help: "도움말"
      case .commands: "모든 명령 목록"
      case .mouse: "마우스 켜기·끄기"
      case .recall: "검색 기록"
      case .walkBack: "이전에 본 항목으로"
      case .walkForward: "다시 앞으로"
      case .nextHeading: "다음 소제목"
      case .previousHeading: "이전 소제목"
      case .outline: "목차: 소제목과 단계로 이동"
      case .favourite: "즐겨찾기 추가·해제"
      case .redraw: "화면 다시 그리기"
      case .suspend: "잠시 나가기 (fg로 복귀)"
      case .quit: "종료"
      }
    case .hint(let command):
      switch command {
      case .open: "열기"
      case .nextPane: "다음 창"
      case .outline: "목차"
      case .back: "뒤로"
      case .search: "검색"
      case .copy: "복사"
      case .copyAll: "전체 복사"
      case .follow: "관련 항목"
      case .sortByOpen: "상담 가능 먼저"
      case .tick: "완료 표시"
      case .openLink: "링크 열기"
      case .source: "출처"
      case .bareText: "텍스트만"
      case .callNote: "상담 메모"
      case .reply: "고객 답변"
      case .editText: "편집"
      case .qrCode: "QR 코드"
      case .problems: "문제"
      case .language: "언어"
      case .help: "도움말"
      case .quit: "종료"
      case .nextMatch: "다음 결과"
      case .nextTab: "탭"
      case .recall: "검색 기록"
      default: Message.command(command).korean
      }
    case .help: "도움말"
    case .commands: "명령 목록"
    case .run: "실행"
    case .close: "닫기"
    case .keyMove: "이동"
    case .keyChoose: "선택"
    }
  }
}
