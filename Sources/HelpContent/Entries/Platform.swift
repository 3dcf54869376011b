/// Where a procedure is carried out.
package enum Platform: String, CaseIterable, Hashable, Sendable { case app, ios, android, web }
