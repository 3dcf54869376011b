/// Commands of the browser and of text fields, in the help and in the bottom line.
package enum KeyMessage: Hashable, Sendable {
  case command(Command)
  /// In the bottom line.
  case hint(Command)
  case textField(TextFieldCommand)
  case help, commands
  case run, close, move, select
  case keepFilter, clearFilter
  case goTo(NumberedPlace, Int, of: Int)

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .command(let command): command.title(in: language)
    case .hint(let command): command.hint(in: language)
    case .textField(let command): command.title(in: language)
    case .help: language.text(ko: "도움말", en: "Help", zh: "帮助")
    case .commands: language.text(ko: "명령 목록", en: "Commands", zh: "命令列表")
    case .run: language.text(ko: "실행", en: "Run", zh: "运行")
    case .close: language.text(ko: "닫기", en: "Close", zh: "关闭")
    case .move: language.text(ko: "이동", en: "Move", zh: "移动")
    case .keepFilter: language.text(ko: "필터 유지", en: "Keep", zh: "保留筛选")
    case .clearFilter: language.text(ko: "전체 보기", en: "Show all", zh: "显示全部")
    case .goTo(.row, let number, let count):
      language.text(
        ko: "\(number)번째 행으로 (모두 \(count))", en: "Go to row \(number) of \(count)", zh: "跳到第 \(number) 行（共 \(count) 行）")
    case .goTo(.step, let number, let count):
      language.text(
        ko: "\(number)단계로 (모두 \(count))", en: "Go to step \(number) of \(count)", zh: "跳到第 \(number) 步（共 \(count) 步）")
    case .goTo(.line, let number, let count):
      language.text(
        ko: "\(number)번째 줄로 (모두 \(count))", en: "Go to line \(number) of \(count)", zh: "跳到第 \(number) 行（共 \(count) 行）")
    case .select: language.text(ko: "선택", en: "Select", zh: "选择")
    }
  }
}

extension Command {
  fileprivate func title(in language: InterfaceLanguage) -> String {
    switch self {
    case .up: language.text(ko: "위로", en: "Move up", zh: "上移")
    case .down: language.text(ko: "아래로", en: "Move down", zh: "下移")
    case .pageUp: language.text(ko: "한 화면 위로", en: "Scroll up one screen", zh: "上翻一屏")
    case .pageDown: language.text(ko: "한 화면 아래로", en: "Scroll down one screen", zh: "下翻一屏")
    case .halfPageUp: language.text(ko: "반 화면 위로", en: "Scroll up half a screen", zh: "上翻半屏")
    case .halfPageDown: language.text(ko: "반 화면 아래로", en: "Scroll down half a screen", zh: "下翻半屏")
    case .top: language.text(ko: "맨 처음으로", en: "Go to the beginning", zh: "跳到开头")
    case .bottom: language.text(ko: "맨 끝으로", en: "Go to the end", zh: "跳到末尾")
    case .nextPane:
      language.text(
        ko: "다음 창, 검색 중에는 다음 범위", en: "Go to the next pane or search scope", zh: "切换窗格；搜索时切换范围")
    case .previousPane:
      language.text(
        ko: "이전 창, 검색 중에는 이전 범위", en: "Go to the previous pane or search scope", zh: "上一个窗格；搜索时上一个范围")
    case .paneRight: language.text(ko: "오른쪽 창", en: "Go to the pane on the right", zh: "右侧窗格")
    case .paneLeft: language.text(ko: "왼쪽 창", en: "Go to the pane on the left", zh: "左侧窗格")
    case .services: language.text(ko: "서비스 창", en: "Go to the services", zh: "服务窗格")
    case .contacts: language.text(ko: "연락처 창", en: "Go to the contact channels", zh: "联系方式窗格")
    case .entries: language.text(ko: "FAQ 창", en: "Go to the FAQ", zh: "常见问题窗格")
    case .reader: language.text(ko: "본문", en: "Go to the reader", zh: "正文")
    case .previousTab: language.text(ko: "이전 탭", en: "Go to the previous tab", zh: "上一个标签")
    case .nextTab: language.text(ko: "다음 탭", en: "Go to the next tab", zh: "下一个标签")
    case .open: language.text(ko: "열기", en: "Open", zh: "打开")
    case .back: language.text(ko: "뒤로, 닫기", en: "Go back, or close", zh: "返回、关闭")
    case .search: language.text(ko: "모든 서비스에서 검색", en: "Search all services", zh: "搜索所有服务")
    case .nextMatch: language.text(ko: "다음 검색 결과", en: "Go to the next match", zh: "下一个匹配")
    case .previousMatch: language.text(ko: "이전 검색 결과", en: "Go to the previous match", zh: "上一个匹配")
    case .copy: language.text(ko: "복사 (다시 누르면 다른 형식)", en: "Copy (again: another form)", zh: "复制（再按换格式）")
    case .copyAll: language.text(ko: "제목과 내용 전체 복사", en: "Copy title and whole text", zh: "复制标题和全文")
    case .follow:
      language.text(ko: "번호로 관련 항목과 링크 열기", en: "Open related entries and links by number", zh: "按编号打开相关内容和链接")
    case .sortByOpen:
      language.text(ko: "상담 가능한 연락처 먼저 보기", en: "List open channels first, or as usual", zh: "优先显示服务中的联系方式")
    case .markDone:
      language.text(
        ko: "완료 표시 (단계, 준비 사항)", en: "Mark the next step or preparation done", zh: "标记完成（步骤、准备事项）")
    case .filter: language.text(ko: "이 목록에서 걸러 보기", en: "Narrow this list by typing", zh: "筛选当前列表")
    case .fold:
      language.text(
        ko: "분류 접기·펼치기 (다시 누르면 모두)", en: "Fold or unfold the category (again: all)", zh: "折叠或展开分类（再按为全部）")
    case .nextService: language.text(ko: "다음 서비스", en: "Go to the next service", zh: "下一个服务")
    case .previousService: language.text(ko: "이전 서비스", en: "Go to the previous service", zh: "上一个服务")
    case .unmark:
      language.text(
        ko: "완료 표시 지우기 (다시 누르면 모두)", en: "Take back a mark (again: all of them)", zh: "撤销完成标记（再按全部撤销）")
    case .allChannels:
      language.text(
        ko: "모든 서비스의 상담 시간 보기", en: "See who is open, in all services", zh: "查看所有服务的服务时间")
    case .pin:
      language.text(
        ko: "본문 옆에 고정, 고정 해제", en: "Pin beside the reader, or no longer", zh: "固定在正文旁，或取消固定")
    case .namePlace:
      language.text(ko: "글자 하나로 항목에 이름 붙이기", en: "Name the entry with a letter", zh: "用一个字母标记条目")
    case .goToPlace: language.text(ko: "이름 붙인 항목으로", en: "Go to a named entry", zh: "跳到标记的条目")
    case .pick:
      language.text(
        ko: "함께 복사·답변할 항목 선택", en: "Pick for one copy or reply with others", zh: "选中，一并复制或回复")
    case .editedTexts:
      language.text(
        ko: "편집한 메모와 답변 목록", en: "List edited notes and replies", zh: "列出编辑过的备忘和回复")
    case .closeCase:
      language.text(ko: "고객 상담 끝내기, 새로 시작", en: "Close the customer's case, begin another", zh: "结束本次咨询，开始下一次")
    case .openLink: language.text(ko: "링크를 브라우저로 열기", en: "Open the link in a browser", zh: "在浏览器中打开链接")
    case .source: language.text(ko: "출처 보기", en: "Show the source", zh: "查看来源")
    case .plainText:
      language.text(ko: "텍스트만 보기 (직접 선택용)", en: "Show only the text, for selecting", zh: "仅显示文本（供手动选择）")
    case .callNote: language.text(ko: "상담 메모 쓰기", en: "Write a call note", zh: "写通话备忘")
    case .reply: language.text(ko: "고객 답변 쓰기", en: "Write a reply to a customer", zh: "写客户回复")
    case .editText: language.text(ko: "메모나 답변 편집", en: "Edit the note or reply", zh: "编辑备忘或回复")
    case .qrCode: language.text(ko: "QR 코드로 보기", en: "Show as a QR code", zh: "显示二维码")
    case .problems: language.text(ko: "콘텐츠 오류 보기", en: "Show content problems", zh: "查看内容问题")
    case .language: language.text(ko: "언어 바꾸기", en: "Change the language", zh: "切换语言")
    case .help: language.text(ko: "도움말", en: "Show help", zh: "帮助")
    case .commands: language.text(ko: "모든 명령 목록", en: "List all commands", zh: "全部命令")
    case .mouse: language.text(ko: "마우스 켜기·끄기", en: "Turn the mouse on or off", zh: "开关鼠标")
    case .calm:
      language.text(ko: "화면 낭독기용 화면 켜기·끄기", en: "Turn the calm screen on or off", zh: "开关安静界面（读屏用）")
    case .recall: language.text(ko: "검색 기록", en: "Show the search history", zh: "搜索记录")
    case .historyBack: language.text(ko: "이전에 본 항목으로", en: "Go back to the previous entry", zh: "返回之前看过的内容")
    case .historyForward: language.text(ko: "앞으로", en: "Go forward again", zh: "前进")
    case .nextHeading: language.text(ko: "다음 소제목이나 분류", en: "Go to the next heading or section", zh: "下一个小标题或分类")
    case .previousHeading:
      language.text(ko: "이전 소제목이나 분류", en: "Go to the previous heading or section", zh: "上一个小标题或分类")
    case .outline: language.text(ko: "목차: 소제목과 단계로 이동", en: "Jump to a heading or step", zh: "目录：跳到小标题和步骤")
    case .favourite: language.text(ko: "즐겨찾기 추가·해제", en: "Add to favourites, or remove", zh: "收藏或取消收藏")
    case .redraw: language.text(ko: "화면 다시 그리기", en: "Redraw the screen", zh: "重绘屏幕")
    case .suspend: language.text(ko: "일시 중지 (fg로 복귀)", en: "Suspend (fg resumes)", zh: "挂起（fg 返回）")
    case .quit: language.text(ko: "종료", en: "Quit", zh: "退出")
    }
  }

  /// The title, where no shorter word is needed.
  fileprivate func hint(in language: InterfaceLanguage) -> String {
    switch self {
    case .nextPane: language.text(ko: "다음 창", en: "Next pane", zh: "切换窗格")
    case .outline: language.text(ko: "목차", en: "Outline", zh: "目录")
    case .back: language.text(ko: "뒤로", en: "Back", zh: "返回")
    case .search: language.text(ko: "검색", en: "Search", zh: "搜索")
    case .copy: language.text(ko: "복사", en: "Copy", zh: "复制")
    case .copyAll: language.text(ko: "전체 복사", en: "Copy all", zh: "全部复制")
    case .follow: language.text(ko: "관련 항목", en: "Related", zh: "相关内容")
    case .sortByOpen: language.text(ko: "상담 가능 먼저", en: "Open first", zh: "服务中优先")
    case .filter: language.text(ko: "걸러 보기", en: "Narrow", zh: "筛选")
    case .fold: language.text(ko: "분류 접기", en: "Fold", zh: "折叠分类")
    case .unmark: language.text(ko: "표시 지우기", en: "Take back", zh: "撤销标记")
    case .allChannels: language.text(ko: "상담 가능한 곳", en: "Who is open", zh: "谁在服务")
    case .pick: language.text(ko: "선택", en: "Pick", zh: "选中")
    case .pin: language.text(ko: "옆에 고정", en: "Pin", zh: "固定")
    case .editedTexts: language.text(ko: "편집한 글", en: "Edited texts", zh: "已编辑的文本")
    case .closeCase: language.text(ko: "상담 끝", en: "Close case", zh: "结束咨询")
    case .markDone: language.text(ko: "완료 표시", en: "Mark done", zh: "标记完成")
    case .openLink: language.text(ko: "링크 열기", en: "Open link", zh: "打开链接")
    case .source: language.text(ko: "출처", en: "Source", zh: "来源")
    case .plainText: language.text(ko: "텍스트만", en: "Text only", zh: "仅文本")
    case .callNote: language.text(ko: "상담 메모", en: "Call note", zh: "通话备忘")
    case .reply: language.text(ko: "고객 답변", en: "Reply", zh: "客户回复")
    case .editText: language.text(ko: "편집", en: "Edit", zh: "编辑")
    case .qrCode: language.text(ko: "QR 코드", en: "QR code", zh: "二维码")
    case .problems: language.text(ko: "오류", en: "Problems", zh: "问题")
    case .language: language.text(ko: "언어", en: "Language", zh: "语言")
    case .help: language.text(ko: "도움말", en: "Help", zh: "帮助")
    case .nextMatch: language.text(ko: "다음 결과", en: "Next match", zh: "下一个")
    case .nextTab: language.text(ko: "탭", en: "Tab", zh: "标签")
    case .recall: language.text(ko: "검색 기록", en: "Search history", zh: "搜索记录")
    default: title(in: language)
    }
  }
}

extension TextFieldCommand {
  fileprivate func title(in language: InterfaceLanguage) -> String {
    switch self {
    case .deleteBackward: language.text(ko: "커서 앞 글자 지우기", en: "Delete the previous character", zh: "删除光标前的字符")
    case .deleteForward: language.text(ko: "커서 뒤 글자 지우기", en: "Delete the next character", zh: "删除光标后的字符")
    case .deleteWord: language.text(ko: "커서 앞 단어 지우기", en: "Delete the previous word", zh: "删除光标前的词")
    case .deleteToStart: language.text(ko: "커서 앞 모두 지우기", en: "Delete to the beginning", zh: "删除光标前的全部内容")
    case .left: language.text(ko: "커서를 왼쪽으로", en: "Move the cursor left", zh: "光标左移")
    case .right: language.text(ko: "커서를 오른쪽으로", en: "Move the cursor right", zh: "光标右移")
    case .start: language.text(ko: "커서를 맨 앞으로", en: "Move the cursor to the beginning", zh: "光标移到开头")
    case .end: language.text(ko: "커서를 맨 뒤로", en: "Move the cursor to the end", zh: "光标移到末尾")
    case .next: language.text(ko: "목록에서 아래로", en: "Move down in the list", zh: "在列表中下移")
    case .previous: language.text(ko: "목록에서 위로", en: "Move up in the list", zh: "在列表中上移")
    }
  }
}
