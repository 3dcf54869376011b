/// A procedure in steps. Guides of one `group` describe the same procedure on different platforms.
package struct Guide: Hashable, Sendable {
  package struct Step: Hashable, Sendable {
    package let text: LocalizedText
    /// Labels of buttons and menus named in the step, exactly as the service shows them.
    package let labels: [String]
    package let note: LocalizedText?
    package let warning: LocalizedText?
    package let url: String?

    package init(
      text: LocalizedText, labels: [String] = [], note: LocalizedText? = nil, warning: LocalizedText? = nil,
      url: String? = nil
    ) {
      self.text = text
      self.labels = labels
      self.note = note
      self.warning = warning
      self.url = url
    }
  }

  package let id: ItemID
  package let status: EntryStatus
  package let title: LocalizedText
  package let group: String?
  package let platform: Platform?
  package let intro: LocalizedText?
  package let prepare: [LocalizedText]
  package let steps: [Step]
  package let result: LocalizedText?
  package let see: [Reference]
  package let tags: [TagID]
  package let review: Review

  package init(
    id: ItemID, status: EntryStatus = .active, title: LocalizedText, group: String? = nil, platform: Platform? = nil,
    intro: LocalizedText? = nil, prepare: [LocalizedText] = [], steps: [Step], result: LocalizedText? = nil,
    see: [Reference] = [], tags: [TagID] = [], review: Review
  ) {
    self.id = id
    self.status = status
    self.title = title
    self.group = group
    self.platform = platform
    self.intro = intro
    self.prepare = prepare
    self.steps = steps
    self.result = result
    self.see = see
    self.tags = tags
    self.review = review
  }
}
