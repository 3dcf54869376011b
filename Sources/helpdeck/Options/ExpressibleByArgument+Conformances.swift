import ArgumentParser
import HelpContent
import HelpViewModel
import HolidayRules

extension EntryKind: ExpressibleByArgument {}
extension ServiceSection: ExpressibleByArgument {}
extension Platform: ExpressibleByArgument {}
extension Contact.Kind: ExpressibleByArgument {}
extension CopyField: ExpressibleByArgument {}
extension TextForm: ExpressibleByArgument {}
extension KnownCalendar: ExpressibleByArgument {}

extension Identifier: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension TagID: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension LanguageTag: ExpressibleByArgument {
  package init?(argument: String) { self.init(localeName: argument) }
}

extension LocalTime: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension CalendarDate: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
