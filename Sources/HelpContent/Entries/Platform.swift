/// The platform of a guide or contact.
package enum Platform: String, CaseIterable, Hashable, Sendable { case app, ios, android, web }
