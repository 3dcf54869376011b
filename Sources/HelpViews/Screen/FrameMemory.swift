/// The panes of the last frames.
package struct FrameMemory {
  var header = DrawnPanes<HeaderLine>()
  var services = DrawnPanes<ServicesPane>()
  var contacts = DrawnPanes<ContactsPane>()
  var entries = DrawnPanes<EntriesPane>()
  var reader = DrawnPanes<ReaderPane>()
  var pinned = DrawnPanes<ReaderPane>()
  var status = DrawnPanes<StatusLine>()

  package init() {}
}
