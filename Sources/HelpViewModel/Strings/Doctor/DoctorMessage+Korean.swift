import TerminalModel

extension DoctorMessage {
  var korean: String {
    switch self {
    case .terminal: "터미널"
    case .widths: "글자 너비"
    case .clipboard: "클립보드"
    case .places: "파일과 폴더"
    case .type: "TERM"
    case .size: "크기"
    case .colors: "색"
    case .locale: "로캘"
    case .measured: "측정"
    case .ambiguous: "모호한 너비"
    case .way: "방법"
    case .place(.config): "설정"
    case .place(.state): "상태"
    case .place(.cache): "캐시"
    case .place(.content): "콘텐츠"

    case .notNamed: "설정 안 됨"
    case .colorCount(let count): count == 0 ? "없음" : "\(count)색"
    case .asExpected(let count, let all): "\(all)개 중 \(count)개가 예상한 너비"
    case .notMeasured: "측정하지 않음"
    case .columns(let count): "\(count)칸"
    case .ambiguousColumns(let measured, let setting):
      (measured.map { "이 터미널은 \($0)칸, " } ?? "") + "ui.ambiguous_width 값은 \(setting)"
    case .noWay: "없음"
    case .status(.present): "있음"
    case .status(.missing): "없음"
    case .status(.notWritable): "쓸 수 없음"
    case .services(let count): "서비스 \(count)개"
    case .builtIn: "프로그램 안"
    case .allWell: "문제가 없습니다"

    case .finding(let finding): finding.korean
    case .hint(let finding): finding.hintInKorean
    }
  }
}

extension Doctor.Finding {
  fileprivate var korean: String {
    switch self {
    case .notATerminal: "표준 입력이나 출력이 터미널이 아니어서 측정하지 않았습니다"
    case .noTerminalType: "TERM이 설정되지 않았습니다"
    case .unknownTerminalType(let type): "이 시스템은 TERM=‘\(type)’ 터미널을 모릅니다"
    case .cannotMoveCursor(let type): "TERM=‘\(type)’ 터미널은 커서를 옮길 수 없습니다"
    case .noScreen: "터미널을 쓸 수 없습니다"
    case .tooSmall(let size): "창이 너무 작습니다: \(size.columns)×\(size.rows)"
    case .localeNotInstalled(let name): "‘\(name)’ 로캘이 설치되어 있지 않습니다"
    case .noUTF8: "이 시스템에 UTF-8 로캘이 없어 선과 기호를 ASCII로 표시합니다"
    case .widthsNotAnswered: "터미널이 커서 위치를 알려 주지 않았습니다"
    case .ambiguousWidth(let width): "이 터미널은 일부 기호를 \(width)칸으로 그립니다"
    case .otherWidths(let texts): "너비가 다르게 그려지는 글자가 있습니다: \(texts.joined(separator: ", "))"
    case .noClipboard: "클립보드에 복사할 방법이 없습니다"
    case .configuration(_, let text): text
    case .notWritable(_, let path): "\(path)에 쓸 수 없습니다"
    case .memoryDamaged: "저장된 기록의 일부를 읽지 못했습니다"
    case .folderMissing(let path): "\(path) 폴더가 없습니다"
    case .noContent: "읽을 수 있는 콘텐츠가 없습니다"
    case .filesSkipped(let count): "읽지 못한 파일이 \(count)개 있습니다"
    }
  }

  fileprivate var hintInKorean: String {
    switch self {
    case .notATerminal: "측정하려면 터미널에서 ‘helpdeck doctor’를 바로 실행하세요"
    case .noTerminalType, .unknownTerminalType: "‘export TERM=xterm-256color’처럼 터미널 이름을 정하세요"
    case .cannotMoveCursor: "‘helpdeck browse --linear’는 커서가 없어도 됩니다"
    case .noScreen, .memoryDamaged: ""
    case .tooSmall: "\(Layout.minimum.columns)×\(Layout.minimum.rows) 이상으로 키우세요"
    case .localeNotInstalled: "‘export LANG=C.UTF-8’로 바꾸거나 설치하세요"
    case .noUTF8: "C.UTF-8 같은 UTF-8 로캘을 설치하세요"
    case .widthsNotAnswered: "줄 끝이 가지런하면 그대로 두고, 아니면 ‘ui.ambiguous_width: 2’로 설정하세요"
    case .ambiguousWidth(let width): "설정에서 ‘ui.ambiguous_width: \(width)’로 바꾸세요"
    case .otherWidths: "줄 끝이 어긋나면 ‘--ascii’를 쓰세요. 새 터미널은 이 글자를 알 수도 있습니다"
    case .noClipboard: "wl-copy, xclip, xsel 가운데 하나를 설치하거나 ‘clipboard.method’를 설정하세요"
    case .configuration: "적용된 설정은 ‘helpdeck config show’로 확인하세요"
    case .notWritable(.cache, _): "큰 콘텐츠를 매번 새로 읽습니다"
    case .notWritable: "기록을 저장하지 못합니다. 소유자를 바꾸거나 XDG_STATE_HOME을 정하세요"
    case .folderMissing: "HELPDECK_DATA, ‘--data’, 설정의 ‘data.paths’를 확인하세요"
    case .noContent, .filesSkipped: "까닭은 ‘helpdeck check’로 확인하세요"
    }
  }
}
