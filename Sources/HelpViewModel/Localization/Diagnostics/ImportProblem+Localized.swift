import HelpContent

extension ImportProblem {
  func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .leftOut(let text):
      language.text(ko: "제외한 줄: ", en: "skipped: ", zh: "未导入：") + text.prefix(200)
    case .markup(let problem): problem.localized(in: language).message
    case .component(let text):
      language.text(ko: "컴포넌트를 제외했습니다: ", en: "component left out: ", zh: "未导入组件：") + text.prefix(80)
    case .shortcode(let text):
      language.text(ko: "단축 코드를 제외했습니다: ", en: "shortcode left out: ", zh: "未导入短代码：") + text.prefix(80)
    case .field(let name):
      language.text(
        ko: "넣을 곳이 없는 항목이라 제외했습니다: \(name)", en: "field without a place in content, left out: \(name)",
        zh: "无处可放的字段，未导入：\(name)")
    case .column(let name):
      language.text(
        ko: "넣을 곳이 없는 열이라 제외했습니다: \(name)", en: "column without a place in content, left out: \(name)",
        zh: "无处可放的列，未导入：\(name)")
    case .directionMarks:
      language.text(ko: "글의 방향을 바꾸는 문자를 뺐습니다", en: "marks of direction left out", zh: "已去除改变文字方向的字符")
    case .stackedMarks:
      language.text(
        ko: "한 글자에 지나치게 겹친 부호를 뺐습니다", en: "marks left out that are stacked on one letter",
        zh: "已去除在一个字符上堆叠过多的符号")
    case .notPublic:
      language.text(
        ko: "초안이거나 공개되지 않은 문서라 가져오지 않았습니다", en: "not imported, because it is a draft or not public",
        zh: "草稿或未公开的页面，未导入")
    case .unpublished(let title):
      language.text(
        ko: "초안이라 가져오지 않았습니다(‘--drafts’로 가져옴): ", en: "not imported, because it is a draft (--drafts imports it): ",
        zh: "草稿，未导入（用 --drafts 导入）：") + title.prefix(80)
    case .archived(let title):
      language.text(
        ko: "보관된 글이라 가져오지 않았습니다(‘--drafts’로 가져옴): ", en: "not imported, because it is archived (--drafts imports it): ",
        zh: "已归档，未导入（用 --drafts 导入）：") + title.prefix(80)
    case .restricted(let title):
      language.text(
        ko: "공개되지 않은 글이라 가져오지 않았습니다(‘--restricted’로 가져옴): ",
        en: "not imported, because not everyone may read it (--restricted imports it): ",
        zh: "并非对所有人公开，未导入（用 --restricted 导入）：") + title.prefix(80)
    case .empty(let title):
      language.text(ko: "본문이 없어 가져오지 않았습니다: ", en: "not imported, because it has no text: ", zh: "没有正文，未导入：")
        + title.prefix(80)
    case .expiringAddress(let address):
      language.text(
        ko: "곧 열리지 않게 될 서명된 주소라 글만 남겼습니다: ", en: "signed address, which soon leads nowhere; only its text was kept: ",
        zh: "带签名的地址很快失效，只保留文字：") + address.prefix(120)
    case .noRecords:
      language.text(
        ko: "이 제품의 글이나 목록이 없는 파일입니다", en: "has no articles or sections of this product", zh: "此文件中没有该产品的文章或栏目")
    case .morePages(let found, nil):
      language.text(
        ko: "글 \(found)개까지만 있습니다. 다음 페이지도 함께 주세요", en: "only \(found) articles were given; there are more pages",
        zh: "只提供了 \(found) 篇文章，还有后续页面")
    case .morePages(let found, let total?):
      language.text(
        ko: "글 \(total)개 중 \(found)개만 있습니다. 다음 페이지도 함께 주세요",
        en: "only \(found) of \(total) articles were given; there are more pages",
        zh: "共 \(total) 篇文章，只提供了 \(found) 篇，还有后续页面")
    case .noText:
      language.text(ko: "본문이 없어 가져오지 않았습니다", en: "not imported, because it has no text", zh: "没有正文，未导入")
    case .surroundings(let count):
      language.text(
        ko: "메뉴 등 본문 밖의 글자 \(count)자를 제외했습니다", en: "\(count) characters of menus and the like left out",
        zh: "未导入菜单等正文以外的 \(count) 个字符")
    case .undeclared(let count):
      language.text(
        ko: "페이지가 선언한 질문에 없는 본문 \(count)자를 제외했습니다",
        en: "\(count) characters left out that are in none of the questions that the page declares",
        zh: "未导入页面所声明的问答以外的正文 \(count) 个字符")
    case .brokenData:
      language.text(
        ko: "구조화된 데이터(JSON-LD)를 읽을 수 없습니다", en: "structured data (JSON-LD) cannot be read", zh: "无法读取结构化数据（JSON-LD）")
    case .pictures(let count):
      language.text(ko: "그림 \(count)개를 제외했습니다", en: "\(count) pictures left out", zh: "未导入 \(count) 张图片")
    case .document(let problem): problem.localized(in: language)
    case .hiddenSheet(let name):
      language.text(
        ko: "숨긴 시트라 가져오지 않았습니다(‘--restricted’로 가져옴): ",
        en: "not imported, because the sheet is hidden (--restricted imports it): ",
        zh: "工作表已隐藏，未导入（用 --restricted 导入）：") + name.prefix(80)
    case .hiddenRow:
      language.text(
        ko: "숨긴 행이라 가져오지 않았습니다(‘--restricted’로 가져옴)",
        en: "not imported, because the row is hidden (--restricted imports it)",
        zh: "此行已隐藏，未导入（用 --restricted 导入）")
    case .hiddenColumn(let name):
      language.text(
        ko: "숨긴 열이라 가져오지 않았습니다(‘--restricted’로 가져옴): \(name)",
        en: "not imported, because the column is hidden (--restricted imports it): \(name)",
        zh: "此列已隐藏，未导入（用 --restricted 导入）：\(name)")
    case .noTable(let name):
      language.text(
        ko: "질문과 답변 열도 연락처 열도 없는 시트입니다: ", en: "has neither columns of questions and answers nor of contacts: ",
        zh: "工作表中既没有问题和答案列，也没有联系方式列：") + name.prefix(80)
    case .formulaWithoutValue(let cell):
      language.text(
        ko: "수식 \(cell)의 계산된 값이 파일에 없어 비웠습니다. 표 프로그램에서 열어 저장하세요",
        en: "the formula in \(cell) has no calculated value in the file; open and save it with a spreadsheet program",
        zh: "文件中没有公式 \(cell) 的计算结果，已留空；请用表格程序打开并保存")
    case .rowTooLong(let limit):
      language.text(
        ko: "칸이 \(limit)바이트보다 길어 이 행을 가져오지 않았습니다", en: "row not imported: a cell is longer than \(limit) bytes",
        zh: "单元格超过 \(limit) 字节，未导入此行")
    case .tooManyColumns(let limit):
      language.text(
        ko: "열이 \(limit)개를 넘어 나머지 열은 가져오지 않았습니다", en: "more than \(limit) columns; the others are not imported",
        zh: "超过 \(limit) 列，其余列未导入")
    case .notUTF8(let byte):
      language.text(
        ko: "\(byte)번째 바이트가 UTF-8이 아니라 가져오지 않았습니다", en: "not imported: byte \(byte) is not UTF-8",
        zh: "第 \(byte) 个字节不是 UTF-8，未导入")
    case .cannotRead: language.text(ko: "읽을 수 없습니다", en: "cannot be read", zh: "无法读取")
    case .tooLarge(let limit):
      language.text(
        ko: "\(limit)바이트보다 커서 가져오지 않았습니다", en: "not imported: larger than \(limit) bytes", zh: "超过 \(limit) 字节，未导入")
    case .tooManyEntries(let limit):
      language.text(
        ko: "한 파일의 항목은 \(limit)개까지여서 나머지를 가져오지 않았습니다",
        en: "the rest was not imported: a file has at most \(limit) entries",
        zh: "一个文件最多 \(limit) 项，其余未导入")
    }
  }
}
