/// What of a desk is imported, and how it is divided into services.
package struct DeskOptions: Sendable {
  package enum Division: String, CaseIterable, Sendable { case section, category }

  package var division = Division.section
  package var takesDrafts = false
  package var takesRestricted = false

  package init() {}
}
