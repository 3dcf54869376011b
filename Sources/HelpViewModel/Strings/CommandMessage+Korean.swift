import HelpContent

extension CLIMessage {
  var korean: String {
    switch self {
    case .copied(let value, let route): "복사했습니다: \(value) (\(route))"
    case .sentToTerminal: "터미널에 복사를 요청했습니다"
    case .exampleCopied(let kind): kind.hasNumber ? "예시 번호입니다. 걸기 전에 확인하세요" : "예시입니다. 쓰기 전에 확인하세요"
    case .notPublished(let kind): kind.hasNumber ? "공개된 번호가 없어 복사하지 못했습니다" : "공개된 주소가 없어 복사하지 못했습니다"
    case .noClipboard: "클립보드에 복사하지 못했습니다"
    case .routeFailed(let route, let reason):
      switch reason {
      case .notFound: "\(route): 실행할 수 없습니다"
      case .exited(let code): "\(route): 오류로 끝났습니다(코드 \(code))"
      case .killedBySignal(let signal): "\(route): 시그널을 받고 끝났습니다(\(signal))"
      case .timedOut: "\(route): 응답이 없어 중단했습니다"
      case .noTerminal: "\(route): 터미널이 없습니다"
      case .tooLong(let limit): "\(route): 터미널이 받는 \(limit)바이트보다 깁니다"
      }

    case .handedOver(let link, let program): "\(program)에 넘겼습니다: \(link)"
    case .noBrowser: "여기서는 열 수 없습니다"
    case .hasNoLink(let kind): "이 항목(\(Message.entryKind(kind).localized(in: .korean)))에는 열 수 있는 링크가 없습니다"

    case .unknownReference(let text): "‘\(text)’ 항목이 없습니다"
    case .ambiguousReference(let text): "‘\(text)’에 해당하는 항목이 여럿입니다:"
    case .unknownWord(let word): "‘\(word)’ 명령이나 항목이 없습니다"
    case .didYouMean(let words): "비슷한 이름: \(words.map { "‘\($0)’" }.joined(separator: ", "))"
    case .hasNoField(let field, let kind):
      "이 항목(\(Message.entryKind(kind).localized(in: .korean)))에는 복사할 ‘\(field.rawValue)’ 값이 없습니다"
    case .hasNoSection(let section): "‘\(section.rawValue)’ 구역은 서비스에만 있습니다"
    case .hasNoPlatform(let platform): "‘\(platform.rawValue)’용 내용이 없습니다"
    case .unknownService(let text): "‘\(text)’ 서비스가 없습니다"

    case .nothingFound(let query): "검색 결과가 없습니다: \(query)"
    case .nothingToList: "표시할 항목이 없습니다"
    case .nobodyAnswers: "그 시각에 상담하는 것으로 확인된 채널이 없습니다"
    case .answersNext(let channel, let time): "다음: \(channel), \(time)"
    case .moreResults(let shown, let total): "\(total)개 중 \(shown)개 표시. 더 보려면 -n"

    case .importing(let percent): "읽는 중 \(Self.bar(percent))"
    case .writing(let percent): "쓰는 중 \(Self.bar(percent))"
    case .reading(let done, let total): "콘텐츠를 읽고 있습니다(파일 \(total)개 중 \(done)개)"
    case .folderMissing(let path): "\(path): 읽을 수 없습니다"
    case .cannotWrite: "출력을 쓰지 못했습니다"
    case .cannotReadInput: "표준 입력을 읽지 못했습니다"
    case .cannotCreate(let path): "\(path): 파일을 만들 수 없습니다"
    case .leftOutOfCards(let count): "예시 값이라 뺀 항목: \(count)개"
    case .imported(let questions, let guides, let todo, let lost):
      "질문 \(questions)개, 가이드 \(guides)개, 직접 정할 줄 \(todo)개, 뺀 줄 \(lost)개"
    case .leftOut(let file, let line, let text): "\(file):\(line): 뺀 줄: \(text)"
    case .notMarkdown(let file): "Markdown이 아니라 읽지 않았습니다: \(file)"
    case .noMarkdown(let folder): "\(folder): 이 폴더에는 Markdown 파일이 없습니다"
    case .needsFolder: "파일이 여러 개 만들어집니다. -o로 폴더를 정해 주세요"
    case .noTableHeader(let file): "\(file): 첫 줄에 ‘질문’과 ‘답변’ 열이 없습니다"
    case .notUTF8(let file, let byte):
      "\(file): \(byte)번째 바이트가 UTF-8이 아닙니다. ‘iconv -f CP949 -t UTF-8’처럼 바꿔서 넣어 주세요"
    case .wrote(let path): "\(path) 파일을 만들었습니다"
    case .liesOver(let service, let path):
      "‘\(service)’ 서비스가 이미 있습니다(\(path)). 더 높은 폴더에 두면 이 파일이 대신하고, ‘overlay: true’를 쓰면 적은 내용만 바뀝니다"
    case .alreadyThere: "같은 이름의 파일이 이미 있어 아무것도 쓰지 않았습니다:"
    case .insideTheProgram(let service):
      "‘\(service)’ 파일은 프로그램 안에 있어 고칠 수 없습니다. ‘helpdeck new \(service) --from \(service) -o 파일’로 내 파일을 만드세요"
    case .editorFailed(let editor): "편집기 ‘\(editor)’에서 오류가 났습니다"
    case .noEditor: "편집기를 실행하지 못했습니다. VISUAL이나 EDITOR로 정해 주세요"
    case .otherEditor(let wanted, let used): "‘\(wanted)’ 프로그램이 없어 다른 편집기를 실행했습니다: \(used)"
    case .secured: "HELPDECK_SECURE가 설정되어 있어 다른 프로그램을 실행하거나 파일을 쓸 수 없습니다"
    case .lostFile: "읽고 있던 파일이 잘렸거나 더 읽을 수 없어 helpdeck을 종료했습니다. 다시 실행하세요"
    case .seeCheck: "자세한 내용은 ‘helpdeck check’로 확인하세요"
    case .checked(let errors, let warnings): "오류 \(errors)개, 경고 \(warnings)개"
    case .unknownClipboardMethod(let method, let known):
      "HELPDECK_CLIPBOARD: ‘\(method)’ 방법이 없습니다. 쓸 수 있는 값: \(known.joined(separator: ", "))"
    case .noClipboardCommand: "HELPDECK_CLIPBOARD: 설정에 clipboard.command가 없습니다"
    case .unknownSetting(let key): "‘\(key)’ 설정이 없습니다"
    case .unfitTerminal(let type): "TERM=‘\(type)’ 터미널에서는 helpdeck 화면을 쓸 수 없습니다"
    case .noScreen: "터미널 화면을 열 수 없습니다"
    case .badClock(let text): "HELPDECK_NOW: ‘\(text)’ 값은 2026-11-20T14:32 같은 시각이 아니므로 시계를 따릅니다"
    case .needsTerminal: "helpdeck 화면에는 터미널이 필요합니다. 명령 목록은 ‘helpdeck --help’로 확인하세요"
    }
  }
}
