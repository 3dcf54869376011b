import HelpContent
import Testing

/// Hours as authors write them, and the line that they are answered with.
@Suite("Spoken hours") struct SpokenHoursTests {
  static let meant: [(String, String)] = [
    ("Mon-Fri 9am-6pm", "Mo-Fr 09:00-18:00"),
    ("평일 9시-18시", "Mo-Fr 09:00-18:00"),
    ("周一至周五 9:00-18:00", "Mo-Fr 09:00-18:00"),
    ("Mo-Fri 09:00-18:00", "Mo-Fr 09:00-18:00"),
    ("mo-fr 9:00-18:00", "Mo-Fr 09:00-18:00"),
    ("Mo-Fr 9-18", "Mo-Fr 09:00-18:00"),
    ("Mon–Fri 9–5", "Mo-Fr 09:00-17:00"),
    ("Monday to Friday, 9 a.m. to 5:30 p.m.", "Mo-Fr 09:00-17:30"),
    ("weekdays 9-6pm", "Mo-Fr 09:00-18:00"),
    ("Mon, Wed and Fri 1-5pm", "Mo,We,Fr 13:00-17:00"),
    ("Mon-Fri 9am-6pm, Sat 10am-2pm, Sunday closed", "Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su off"),
    ("Mon-Fri 9-12, 13-18; public holidays closed", "Mo-Fr 09:00-12:00,13:00-18:00; PH off"),
    ("Mon-Fri 9-12, Mon-Fri 13-18", "Mo-Fr 09:00-12:00, Mo-Fr 13:00-18:00"),
    ("Mon-Fri noon-midnight", "Mo-Fr 12:00-24:00"),
    ("Fri 9pm-2am", "Fr 21:00-02:00"),
    ("9am-6pm Mon-Fri, closed Sunday", "Mo-Fr 09:00-18:00; Su off"),
    ("daily 8:30-22:00", "Mo-Su 08:30-22:00"),
    ("24 hours, every day", "24/7"),
    ("월~금 오전 9시 ~ 오후 6시", "Mo-Fr 09:00-18:00"),
    ("월요일부터 금요일까지 9시부터 18시까지", "Mo-Fr 09:00-18:00"),
    ("평일 오전 9시 30분~오후 5시 반", "Mo-Fr 09:30-17:30"),
    ("평일 09:00~18:00 (점심시간 12:00~13:00 제외)", "Mo-Fr 09:00-18:00; Mo-Fr 12:00-13:00 off"),
    ("월-금 9시-18시, 토 9시-13시, 일/공휴일 휴무", "Mo-Fr 09:00-18:00; Sa 09:00-13:00; Su,PH off"),
    ("연중무휴 24시간", "24/7"),
    ("周一到周五上午9点至下午6点", "Mo-Fr 09:00-18:00"),
    ("工作日９：００－１８：００", "Mo-Fr 09:00-18:00"),
    ("每天 早上8点半-晚上9点", "Mo-Su 08:30-21:00"),
    ("星期一至星期六 9:00—17:30，法定节假日休息", "Mo-Sa 09:00-17:30; PH off"),
  ]

  @Test(arguments: meant) func `hours in words are answered with the line that says them`(line: String, meant: String)
    throws
  {
    #expect(throws: HoursSyntaxError.self) { try OpeningHours.rules(line) }
    #expect(OpeningHours.notation(meantBy: line) == meant)
    #expect(try OpeningHours(rules: OpeningHours.rules(meant), timeZone: "UTC").expression == meant)
  }

  static let meantInLists: [(String, OpeningHours.Kind, String)] = [
    ("평일 9시-18시", .open, "Mo-Fr 09:00-18:00"),
    ("Sundays", .closed, "Su"),
    ("weekend", .closed, "Sa-Su"),
    ("공휴일", .closed, "PH"),
    ("Mon-Fri noon-1pm", .closed, "Mo-Fr 12:00-13:00"),
  ]

  @Test(arguments: meantInLists) func `a line of a list is answered with a line for the list`(
    line: String, kind: OpeningHours.Kind, meant: String
  ) throws {
    #expect(OpeningHours.notation(meantBy: line, all: kind) == meant)
    _ = try OpeningHours.rules(meant, all: kind)
  }

  @Test(arguments: [
    "", "by appointment", "Mo", "Mon-Fri", "9am", "Mo 18:00+", "Mo 09:00-18:00 || \"call\"", "SH off",
    "Mon-Fri 9:75-18:00",
    "Mon-Fri 9am-9am", "9-18, Sat 10-14", "Mo-Fr 25-30", "12월 25일 휴무", "Mo-Fr 09:00-18:00; 오전", "09:00-18:00-20:00",
    "weekdays 9am to whenever",
  ]) func `without a good guess nothing is suggested`(line: String) {
    #expect(OpeningHours.notation(meantBy: line) == nil)
  }

  @Test func `what a list says already is not suggested in its lines`() {
    #expect(OpeningHours.notation(meantBy: "Sunday closed", all: .open) == nil)
    #expect(OpeningHours.notation(meantBy: "Mon-Fri", all: .open) == nil)
  }
}
