import ArgumentParser
import HelpContent
import HelpViewModel

extension EntryKind: ExpressibleByArgument {}
extension ServiceSection: ExpressibleByArgument {}
extension Platform: ExpressibleByArgument {}
extension Contact.Kind: ExpressibleByArgument {}
extension CopyField: ExpressibleByArgument {}
extension TextForm: ExpressibleByArgument {}

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
