/// Expands numbers with a unit to its other names: `5gb`, `5기가`, and amounts of money: `₩5,000`, `5000원`.
enum UnitForms {
  /// Names of the same unit, behind the number.
  private static let units: [[CodeUnits]] = [
    ["gb", "기가", "기가바이트"], ["mb", "메가", "메가바이트"], ["tb", "테라", "테라바이트"], ["kg", "킬로", "킬로그램", "公斤", "千克"],
    ["km", "킬로미터", "公里", "千米"], ["cm", "센티", "센티미터", "厘米"], ["mm", "밀리미터", "毫米"], ["%", "퍼센트", "프로", "percent"],
    ["°c", "도", "度"], ["h", "시간"], ["h", "小时"], ["min", "분"], ["min", "分钟"], ["개월", "달"], ["원", "krw", "won"],
    ["元", "块", "rmb"], ["달러", "불", "usd"], ["美元", "usd"], ["유로", "eur"], ["欧元", "eur"], ["엔", "jpy"], ["日元", "jpy"],
  ].map { $0.map { FoldedText($0).codeUnits } }

  /// Symbols before an amount, and the units that say the same behind it.
  private static let symbols: [(CodeUnits, [CodeUnits])] = [
    ("₩", ["원", "krw", "won"]), ("¥", ["元", "块", "엔", "日元"]), ("$", ["달러", "불", "美元", "usd"]),
    ("€", ["유로", "欧元", "eur"]),
  ].map { (Array($0.utf16), $1.map { FoldedText($0).codeUnits }) }

  /// The parts before and behind a number in other notations, without its own. `before` is empty or a symbol.
  static func forms(before: CodeUnits, unit: CodeUnits) -> [(before: CodeUnits, unit: CodeUnits)] {
    if !before.isEmpty {
      return symbols.filter { $0.0 == before && unit.isEmpty }.flatMap { $0.1 }.map { ([], $0) }
    }
    let names = units.filter { $0.contains(unit) }.joined().filter { $0 != unit }.map {
      (before: CodeUnits(), unit: $0)
    }
    return names + symbols.filter { $0.1.contains(unit) }.map { (before: $0.0, unit: CodeUnits()) }
  }

  static func isSymbol(_ codeUnit: UInt16) -> Bool { symbols.contains { $0.0 == [codeUnit] } }
}
