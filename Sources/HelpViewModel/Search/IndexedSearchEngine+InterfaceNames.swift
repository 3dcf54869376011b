package import HelpContent
package import HelpSearch

extension IndexedSearchEngine {
  /// With the interface's names, and with contacts open by the library's calendars and these zones.
  package init(_ library: any ContentLibrary, segments: [SearchSegment], zones: TimeZoneDatabase) {
    let availability = AvailabilityCalculator(calendars: library.collection.calendars, zones: zones)
    self.init(
      library, segments: segments, kindNames: Contact.Kind.interfaceNames, filterNames: SearchFilter.interfaceNames,
      isOpen: availability.isOpen)
  }

  /// Indexes `library` in memory.
  package init(indexing library: any ContentLibrary, zones: TimeZoneDatabase = .none) {
    self.init(
      library, segments: SearchIndexing.segments(of: library, kindNames: Contact.Kind.interfaceNames), zones: zones)
  }
}
