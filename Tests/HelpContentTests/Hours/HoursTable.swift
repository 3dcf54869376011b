/// Opening hours, moments and the expected states, derived by hand from OpenStreetMap's specification and a calendar.
///
/// A moment is a local time, followed by its offset if clocks show it twice. The holidays are those of Korea in 2026 and
/// 2027; those of 2028 are unknown.
enum HoursTable {
  static let text = """
    # One span a day

    Seoul: Mo-Fr 09:00-18:00
    2026-11-20T00:00       closed    2026-11-20T09:00       open
    2026-11-20T08:59       closed    2026-11-20T09:00       open
    2026-11-20T09:00       open      2026-11-20T18:00       closed
    2026-11-20T14:32       open      2026-11-20T18:00       closed
    2026-11-20T17:59       open      2026-11-20T18:00       closed
    2026-11-20T18:00       closed    2026-11-23T09:00       open
    2026-11-20T23:59       closed    2026-11-23T09:00       open
    2026-11-21T12:00       closed    2026-11-23T09:00       open
    2026-11-22T00:00       closed    2026-11-23T09:00       open
    2026-11-22T23:59       closed    2026-11-23T09:00       open
    2026-11-23T09:00       open      2026-11-23T18:00       closed
    2026-11-16T18:00       closed    2026-11-17T09:00       open
    2026-11-19T18:01       closed    2026-11-20T09:00       open
    2026-12-31T18:00       closed    2027-01-01T09:00       open
    2027-01-01T18:00       closed    2027-01-04T09:00       open

    Shanghai: Mo-Su 08:00-22:00
    2026-11-20T07:59       closed    2026-11-20T08:00       open
    2026-11-20T22:00       closed    2026-11-21T08:00       open

    Seoul: 09:00-18:00
    2026-11-21T10:00       open      2026-11-21T18:00       closed
    2026-11-21T18:00       closed    2026-11-22T09:00       open

    Seoul: 00:00-00:01
    2026-11-20T00:00       open      2026-11-20T00:01       closed
    2026-11-20T00:01       closed    2026-11-21T00:00       open

    Seoul: 23:59-24:00
    2026-11-20T23:59       open      2026-11-21T00:00       closed
    2026-11-21T00:00       closed    2026-11-21T23:59       open

    Seoul: Fr-Mo 10:00-16:00
    2026-11-20T16:00       closed    2026-11-21T10:00       open
    2026-11-23T16:00       closed    2026-11-27T10:00       open
    2026-11-17T10:00       closed    2026-11-20T10:00       open
    2026-11-22T10:00       open      2026-11-22T16:00       closed

    # Several spans, a break at noon

    Seoul: Mo-Fr 09:00-12:00,13:00-18:00
    2026-11-20T08:59       closed    2026-11-20T09:00       open
    2026-11-20T09:00       open      2026-11-20T12:00       closed
    2026-11-20T11:59       open      2026-11-20T12:00       closed
    2026-11-20T12:00       closed    2026-11-20T13:00       open
    2026-11-20T12:30       closed    2026-11-20T13:00       open
    2026-11-20T12:59       closed    2026-11-20T13:00       open
    2026-11-20T13:00       open      2026-11-20T18:00       closed
    2026-11-20T18:00       closed    2026-11-23T09:00       open
    2026-11-21T12:30       closed    2026-11-23T09:00       open
    2026-11-16T11:59       open      2026-11-16T12:00       closed
    2026-11-17T13:00       open      2026-11-17T18:00       closed

    Seoul: Mo-Fr 09:00-18:00; 12:00-13:00 off
    2026-11-20T08:00       closed    2026-11-20T09:00       open
    2026-11-20T11:59       open      2026-11-20T12:00       closed
    2026-11-20T12:00       closed    2026-11-20T13:00       open
    2026-11-20T13:00       open      2026-11-20T18:00       closed
    2026-11-21T12:00       closed    2026-11-23T09:00       open

    Seoul: Mo-Fr 09:00-13:00,12:00-18:00
    2026-11-20T12:00       open      2026-11-20T18:00       closed
    2026-11-20T13:00       open      2026-11-20T18:00       closed

    Seoul: Mo-Fr 09:00-12:00,12:00-18:00
    2026-11-20T10:00       open      2026-11-20T18:00       closed

    # A later rule takes the place of an earlier one on its days, an added one does not

    Seoul: Mo-Fr 09:00-18:00; Sa 10:00-13:00
    2026-11-20T18:00       closed    2026-11-21T10:00       open
    2026-11-21T09:59       closed    2026-11-21T10:00       open
    2026-11-21T10:00       open      2026-11-21T13:00       closed
    2026-11-21T12:59       open      2026-11-21T13:00       closed
    2026-11-21T13:00       closed    2026-11-23T09:00       open
    2026-11-22T11:00       closed    2026-11-23T09:00       open
    2026-11-19T10:00       open      2026-11-19T18:00       closed

    Seoul: Mo-Fr 09:00-18:00; We 09:00-12:00
    2026-11-18T11:00       open      2026-11-18T12:00       closed
    2026-11-18T12:00       closed    2026-11-19T09:00       open
    2026-11-18T15:00       closed    2026-11-19T09:00       open
    2026-11-17T15:00       open      2026-11-17T18:00       closed
    2026-11-17T18:00       closed    2026-11-18T09:00       open
    2026-11-19T15:00       open      2026-11-19T18:00       closed

    Seoul: Mo-Fr 09:00-12:00, We 14:00-16:00
    2026-11-18T11:00       open      2026-11-18T12:00       closed
    2026-11-18T12:00       closed    2026-11-18T14:00       open
    2026-11-18T14:00       open      2026-11-18T16:00       closed
    2026-11-18T16:00       closed    2026-11-19T09:00       open
    2026-11-17T14:00       closed    2026-11-18T09:00       open
    2026-11-20T12:00       closed    2026-11-23T09:00       open

    Seoul: Mo-Fr 09:00-12:00; Mo-Fr 13:00-18:00
    2026-11-20T10:00       closed    2026-11-20T13:00       open
    2026-11-20T13:00       open      2026-11-20T18:00       closed
    2026-11-20T18:00       closed    2026-11-23T13:00       open
    2026-11-23T09:00       closed    2026-11-23T13:00       open

    Seoul: Mo 09:00-18:00, Tu-We 10:00-19:00, PH,Su off
    2026-11-16T18:30       closed    2026-11-17T10:00       open
    2026-11-18T19:00       closed    2026-11-23T09:00       open

    # Past midnight

    Seoul: Mo-Su 22:00-02:00
    2026-11-20T21:59       closed    2026-11-20T22:00       open
    2026-11-20T22:00       open      2026-11-21T02:00       closed
    2026-11-20T23:59       open      2026-11-21T02:00       closed
    2026-11-21T00:00       open      2026-11-21T02:00       closed
    2026-11-21T01:59       open      2026-11-21T02:00       closed
    2026-11-21T02:00       closed    2026-11-21T22:00       open
    2026-11-21T12:00       closed    2026-11-21T22:00       open

    Seoul: Mo-Su 22:00-26:00
    2026-11-20T22:00       open      2026-11-21T02:00       closed
    2026-11-21T00:00       open      2026-11-21T02:00       closed
    2026-11-21T02:00       closed    2026-11-21T22:00       open

    Seoul: Fr-Sa 18:00-03:00
    2026-11-20T01:00       closed    2026-11-20T18:00       open
    2026-11-20T17:59       closed    2026-11-20T18:00       open
    2026-11-20T18:00       open      2026-11-21T03:00       closed
    2026-11-21T01:00       open      2026-11-21T03:00       closed
    2026-11-21T03:00       closed    2026-11-21T18:00       open
    2026-11-21T23:59       open      2026-11-22T03:00       closed
    2026-11-22T02:59       open      2026-11-22T03:00       closed
    2026-11-22T03:00       closed    2026-11-27T18:00       open
    2026-11-23T01:00       closed    2026-11-27T18:00       open

    Seoul: Mo-Th 18:00-01:00; Fr-Sa 18:00-03:00; Su 18:00-24:00
    2026-11-19T23:59       open      2026-11-20T01:00       closed
    2026-11-20T00:30       open      2026-11-20T01:00       closed
    2026-11-20T01:00       closed    2026-11-20T18:00       open
    2026-11-21T02:00       open      2026-11-21T03:00       closed
    2026-11-22T02:59       open      2026-11-22T03:00       closed
    2026-11-22T18:00       open      2026-11-23T00:00       closed
    2026-11-23T00:00       closed    2026-11-23T18:00       open
    2026-11-24T00:30       open      2026-11-24T01:00       closed

    Seoul: Fr 18:00-24:00, Sa 00:00-03:00
    2026-11-20T23:00       open      2026-11-21T03:00       closed

    Seoul: Fr 22:00-04:00; Sa 10:00-12:00
    2026-11-21T03:00       open      2026-11-21T04:00       closed
    2026-11-21T04:00       closed    2026-11-21T10:00       open
    2026-11-21T12:00       closed    2026-11-27T22:00       open

    Seoul: Fr 22:00-04:00; Sa off
    2026-11-20T23:00       open      2026-11-21T00:00       closed
    2026-11-21T01:00       closed    2026-11-27T22:00       open

    Seoul: Mo-Su 22:00-06:00; PH off
    2026-12-23T23:00       open      2026-12-24T06:00       closed
    2026-12-24T22:00       open      2026-12-25T00:00       closed
    2026-12-25T00:00       closed    2026-12-26T22:00       open
    2026-12-25T23:00       closed    2026-12-26T22:00       open
    2026-12-26T03:00       closed    2026-12-26T22:00       open

    Seoul: Mo-Su 22:00-06:00; 2026 Dec 25 off
    2026-12-24T23:00       open      2026-12-25T00:00       closed
    2026-12-26T01:00       closed    2026-12-26T22:00       open

    # Around the clock

    Seoul: 24/7
    2026-11-20T00:00       open      never
    2026-11-20T14:32       open      never
    2026-11-22T23:59       open      never

    Seoul: Mo-Su 00:00-24:00
    2026-11-20T00:00       open      never
    2026-11-22T23:59       open      never

    Seoul: Mo-Su 20:00-08:00,08:00-20:00
    2026-11-20T07:59       open      never
    2026-11-20T08:00       open      never
    2026-11-20T20:00       open      never

    Seoul: Mo-Fr 00:00-24:00
    2026-11-20T23:59       open      2026-11-21T00:00       closed
    2026-11-21T00:00       closed    2026-11-23T00:00       open
    2026-11-16T00:00       open      2026-11-21T00:00       closed
    2026-11-18T12:00       open      2026-11-21T00:00       closed
    2026-11-22T23:59       closed    2026-11-23T00:00       open

    Seoul: 24/7; PH off
    2026-11-20T00:00       open      2026-12-25T00:00       closed
    2026-12-24T23:59       open      2026-12-25T00:00       closed
    2026-12-25T00:00       closed    2026-12-26T00:00       open
    2026-12-25T23:59       closed    2026-12-26T00:00       open
    2026-12-26T00:00       open      2027-01-01T00:00       closed

    Seoul: 24/7; Sa-Su off
    2026-11-20T12:00       open      2026-11-21T00:00       closed
    2026-11-21T12:00       closed    2026-11-23T00:00       open

    Seoul: off
    2026-11-20T10:00       closed    never

    Seoul: Mo-Fr 09:00-18:00; off
    2026-11-20T10:00       closed    never

    Seoul: unknown
    2026-11-20T10:00       unknown   never

    # Public holidays

    Seoul: Mo-Fr 09:00-18:00; PH off
    2026-12-24T10:00       open      2026-12-24T18:00       closed
    2026-12-24T18:00       closed    2026-12-28T09:00       open
    2026-12-25T10:00       closed    2026-12-28T09:00       open
    2026-12-26T10:00       closed    2026-12-28T09:00       open
    2026-12-31T18:00       closed    2027-01-04T09:00       open
    2026-09-23T18:00       closed    2026-09-28T09:00       open
    2026-09-24T11:00       closed    2026-09-28T09:00       open
    2026-09-25T11:00       closed    2026-09-28T09:00       open
    2026-10-02T17:00       open      2026-10-02T18:00       closed
    2026-10-02T18:00       closed    2026-10-06T09:00       open
    2026-10-05T10:00       closed    2026-10-06T09:00       open
    2026-10-08T18:00       closed    2026-10-12T09:00       open
    2026-02-13T18:00       closed    2026-02-19T09:00       open
    2026-02-17T10:00       closed    2026-02-19T09:00       open
    2026-02-27T18:00       closed    2026-03-03T09:00       open
    2026-03-02T10:00       closed    2026-03-03T09:00       open
    2026-04-30T18:00       closed    2026-05-04T09:00       open
    2026-05-04T18:00       closed    2026-05-06T09:00       open
    2026-05-22T18:00       closed    2026-05-26T09:00       open
    2026-06-02T18:00       closed    2026-06-04T09:00       open
    2026-07-17T10:00       closed    2026-07-20T09:00       open
    2026-08-14T18:00       closed    2026-08-18T09:00       open
    2027-12-31T10:00       open      2027-12-31T18:00       closed
    2027-12-31T18:00       closed    2028-01-03T09:00       unknown
    2028-01-01T10:00       closed    2028-01-03T09:00       unknown
    2028-01-03T08:59       closed    2028-01-03T09:00       unknown
    2028-01-03T09:00       unknown   2028-01-03T18:00       closed
    2028-01-03T10:00       unknown   2028-01-03T18:00       closed
    2028-01-03T18:00       closed    2028-01-04T09:00       unknown

    Seoul: Mo-Fr 09:00-18:00; PH 10:00-14:00
    2026-12-25T09:30       closed    2026-12-25T10:00       open
    2026-12-25T10:00       open      2026-12-25T14:00       closed
    2026-12-25T14:00       closed    2026-12-28T09:00       open
    2026-12-24T18:00       closed    2026-12-25T10:00       open
    2026-09-24T12:00       open      2026-09-24T14:00       closed
    2026-09-24T14:00       closed    2026-09-25T10:00       open
    2026-09-25T14:00       closed    2026-09-26T10:00       open
    2026-09-26T14:00       closed    2026-09-28T09:00       open
    2028-01-01T09:30       closed    2028-01-01T10:00       unknown
    2028-01-01T10:00       unknown   2028-01-01T14:00       closed
    2028-01-03T09:30       unknown   2028-01-03T10:00       open
    2028-01-03T10:00       open      2028-01-03T14:00       unknown
    2028-01-03T14:00       unknown   2028-01-03T18:00       closed

    Seoul: Mo-Fr,PH 10:00-12:00
    2026-12-25T10:00       open      2026-12-25T12:00       closed
    2026-09-26T10:00       open      2026-09-26T12:00       closed
    2026-11-21T10:00       closed    2026-11-23T10:00       open
    2026-12-25T12:00       closed    2026-12-28T10:00       open
    2026-12-26T11:00       closed    2026-12-28T10:00       open

    Seoul: Sa-Su 10:00-16:00, PH 10:00-16:00
    2026-11-20T10:00       closed    2026-11-21T10:00       open
    2026-11-21T16:00       closed    2026-11-22T10:00       open
    2026-11-22T16:00       closed    2026-11-28T10:00       open
    2026-12-24T10:00       closed    2026-12-25T10:00       open
    2026-12-25T10:00       open      2026-12-25T16:00       closed

    Seoul: Mo-Fr 08:30-17:30; Sa 08:30-12:30; Su,PH off
    2026-11-20T08:29       closed    2026-11-20T08:30       open
    2026-11-20T08:30       open      2026-11-20T17:30       closed
    2026-11-20T17:30       closed    2026-11-21T08:30       open
    2026-11-21T12:29       open      2026-11-21T12:30       closed
    2026-11-21T12:30       closed    2026-11-23T08:30       open
    2026-11-22T09:00       closed    2026-11-23T08:30       open
    2026-12-24T17:30       closed    2026-12-26T08:30       open
    2026-12-26T12:30       closed    2026-12-28T08:30       open
    2026-09-26T09:00       closed    2026-09-28T08:30       open
    2026-09-23T17:30       closed    2026-09-28T08:30       open
    2027-02-06T09:00       closed    2027-02-10T08:30       open

    # Dates, months and weekdays of a month

    Seoul: Mo-Fr 09:00-18:00; Dec 24-26 off; Dec 31 09:00-12:00
    2026-12-23T18:00       closed    2026-12-28T09:00       open
    2026-12-24T10:00       closed    2026-12-28T09:00       open
    2026-12-30T18:00       closed    2026-12-31T09:00       open
    2026-12-31T10:00       open      2026-12-31T12:00       closed
    2026-12-31T12:00       closed    2027-01-01T09:00       open
    2027-12-24T10:00       closed    2027-12-27T09:00       open
    2027-12-31T11:00       open      2027-12-31T12:00       closed

    Seoul: Mo-Fr 09:00-18:00; 2026 Dec 24 off
    2026-12-23T18:00       closed    2026-12-25T09:00       open
    2026-12-24T10:00       closed    2026-12-25T09:00       open
    2027-12-24T10:00       open      2027-12-24T18:00       closed

    Seoul: Mo-Fr 09:00-18:00; 2026 Dec 24-2027 Jan 03 off
    2026-12-23T17:59       open      2026-12-23T18:00       closed
    2026-12-23T18:00       closed    2027-01-04T09:00       open
    2026-12-31T10:00       closed    2027-01-04T09:00       open
    2027-01-04T09:00       open      2027-01-04T18:00       closed
    2027-12-24T10:00       open      2027-12-24T18:00       closed

    Seoul: Mo-Fr 09:00-18:00; Dec 24-Jan 02 off
    2026-01-02T10:00       closed    2026-01-05T09:00       open
    2026-12-23T18:00       closed    2027-01-04T09:00       open
    2027-01-01T10:00       closed    2027-01-04T09:00       open
    2027-01-04T10:00       open      2027-01-04T18:00       closed

    Seoul: Mar-Oct Mo-Fr 08:00-20:00; Nov-Feb Mo-Fr 09:00-18:00
    2026-01-05T18:30       closed    2026-01-06T09:00       open
    2026-02-27T18:00       closed    2026-03-02T08:00       open
    2026-03-02T08:00       open      2026-03-02T20:00       closed
    2026-07-06T19:30       open      2026-07-06T20:00       closed
    2026-10-30T19:00       open      2026-10-30T20:00       closed
    2026-10-30T20:00       closed    2026-11-02T09:00       open
    2026-11-02T08:30       closed    2026-11-02T09:00       open

    Seoul: Mo-Fr 09:00-18:00; Jul-Aug off
    2026-06-30T18:00       closed    2026-09-01T09:00       open
    2026-07-01T10:00       closed    2026-09-01T09:00       open
    2026-08-31T10:00       closed    2026-09-01T09:00       open
    2026-09-01T09:00       open      2026-09-01T18:00       closed

    Seoul: Sa[1,3] 10:00-14:00
    2026-11-07T10:00       open      2026-11-07T14:00       closed
    2026-11-14T10:00       closed    2026-11-21T10:00       open
    2026-11-21T13:59       open      2026-11-21T14:00       closed
    2026-11-21T14:00       closed    2026-12-05T10:00       open
    2026-11-28T11:00       closed    2026-12-05T10:00       open
    2026-12-05T14:00       closed    2026-12-19T10:00       open
    2026-12-19T14:00       closed    2027-01-02T10:00       open

    Seoul: Su[-1] 10:00-12:00
    2026-11-22T11:00       closed    2026-11-29T10:00       open
    2026-11-29T10:00       open      2026-11-29T12:00       closed
    2026-11-29T12:00       closed    2026-12-27T10:00       open
    2026-12-27T12:00       closed    2027-01-31T10:00       open

    Seoul: Mo-Fr 09:00-18:00; We[-1] off
    2026-11-18T10:00       open      2026-11-18T18:00       closed
    2026-11-24T18:00       closed    2026-11-26T09:00       open
    2026-11-25T10:00       closed    2026-11-26T09:00       open

    Seoul: Mo[5] 09:00-10:00
    2026-11-23T09:00       closed    2026-11-30T09:00       open
    2026-11-30T09:30       open      2026-11-30T10:00       closed
    2026-11-30T10:00       closed    2027-03-29T09:00       open

    Seoul: Feb 29 10:00-12:00
    2026-02-27T10:00       closed    never
    2028-01-01T10:00       closed    2028-02-29T10:00       open
    2028-02-29T11:00       open      2028-02-29T12:00       closed

    # Times of which sources disagree

    Seoul: Mo-Fr 09:00-18:00, Mo-Fr 12:00-13:00 unknown; PH off
    2026-11-20T10:00       open      2026-11-20T12:00       unknown
    2026-11-20T11:59       open      2026-11-20T12:00       unknown
    2026-11-20T12:00       unknown   2026-11-20T13:00       open
    2026-11-20T12:59       unknown   2026-11-20T13:00       open
    2026-11-20T13:00       open      2026-11-20T18:00       closed
    2026-11-20T14:32       open      2026-11-20T18:00       closed
    2026-11-20T18:00       closed    2026-11-23T09:00       open
    2026-11-21T12:30       closed    2026-11-23T09:00       open
    2026-12-25T12:30       closed    2026-12-28T09:00       open

    Seoul: Mo-Fr 09:00-18:00; Sa unknown
    2026-11-20T18:00       closed    2026-11-21T00:00       unknown
    2026-11-21T12:00       unknown   2026-11-22T00:00       closed
    2026-11-22T00:00       closed    2026-11-23T09:00       open

    Seoul: Mo-Fr 09:00-18:00; PH unknown
    2026-12-24T18:00       closed    2026-12-25T00:00       unknown
    2026-12-25T00:00       unknown   2026-12-26T00:00       closed
    2026-12-25T10:00       unknown   2026-12-26T00:00       closed

    Seoul: Mo-Fr 09:00-18:00; Mo-Fr 12:00-13:00 unknown
    2026-11-20T10:00       closed    2026-11-20T12:00       unknown
    2026-11-20T12:00       unknown   2026-11-20T13:00       closed
    2026-11-20T13:00       closed    2026-11-23T12:00       unknown

    Seoul: Fr 22:00-04:00, Sa 02:00-03:00 unknown
    2026-11-21T01:00       open      2026-11-21T02:00       unknown
    2026-11-21T02:00       unknown   2026-11-21T03:00       open
    2026-11-21T03:00       open      2026-11-21T04:00       closed

    # Clocks put forward: 29 March 2026, 02:00 becomes 03:00

    Berlin: Mo-Su 09:00-18:00
    2026-03-28T18:00       closed    2026-03-29T09:00+02:00 open
    2026-03-29T08:59       closed    2026-03-29T09:00       open
    2026-10-24T18:00+02:00 closed    2026-10-25T09:00+01:00 open
    2026-10-25T09:00       open      2026-10-25T18:00       closed

    Berlin: Su 02:30-05:00
    2026-03-22T02:30       open      2026-03-22T05:00       closed
    2026-03-29T01:59+01:00 closed    2026-03-29T03:00+02:00 open
    2026-03-29T03:00       open      2026-03-29T05:00       closed

    Berlin: Su 01:00-02:30
    2026-03-29T01:30       open      2026-03-29T03:00       closed
    2026-03-29T03:00       closed    2026-04-05T01:00       open
    2026-10-25T01:30+02:00 open      2026-10-25T02:30+02:00 closed
    2026-10-25T02:45+02:00 closed    2026-10-25T02:00+01:00 open
    2026-10-25T02:15+01:00 open      2026-10-25T02:30+01:00 closed

    Berlin: Su 02:15-02:45
    2026-03-28T12:00       closed    2026-04-05T02:15       open
    2026-03-29T01:00       closed    2026-04-05T02:15       open
    2026-10-25T02:00+02:00 closed    2026-10-25T02:15+02:00 open
    2026-10-25T02:20+02:00 open      2026-10-25T02:45+02:00 closed
    2026-10-25T02:50+02:00 closed    2026-10-25T02:15+01:00 open
    2026-10-25T02:30+01:00 open      2026-10-25T02:45+01:00 closed
    2026-10-25T02:50+01:00 closed    2026-11-01T02:15       open

    # Clocks put back: 25 October 2026, 03:00 becomes 02:00

    Berlin: Su 02:30-04:00
    2026-10-25T02:15+02:00 closed    2026-10-25T02:30+02:00 open
    2026-10-25T02:45+02:00 open      2026-10-25T02:00+01:00 closed
    2026-10-25T02:10+01:00 closed    2026-10-25T02:30+01:00 open
    2026-10-25T03:00+01:00 open      2026-10-25T04:00+01:00 closed

    Berlin: Sa 22:00-06:00
    2026-03-28T23:00       open      2026-03-29T06:00+02:00 closed
    2026-10-24T23:00       open      2026-10-25T06:00+01:00 closed

    Berlin: 24/7
    2026-03-29T01:00       open      never

    Berlin: Mo-Su 00:00-24:00
    2026-10-25T02:30+02:00 open      never

    # 8 March and 1 November 2026

    NewYork: Mo-Fr 09:00-17:00
    2026-03-06T17:00       closed    2026-03-09T09:00-04:00 open
    2026-10-30T17:00       closed    2026-11-02T09:00-05:00 open

    NewYork: Su 01:30-01:45
    2026-11-01T01:20-04:00 closed    2026-11-01T01:30-04:00 open
    2026-11-01T01:50-04:00 closed    2026-11-01T01:30-05:00 open
    2026-11-01T01:50-05:00 closed    2026-11-08T01:30       open

    # A zone that changes its clocks at midnight: 29 March 00:00 becomes 01:00, 25 October 00:00 becomes 24 October 23:00

    Beirut: Mo-Su 00:00-00:30
    2026-03-28T23:59       closed    2026-03-30T00:00       open

    Beirut: Mo-Su 00:00-02:00
    2026-03-28T23:59       closed    2026-03-29T01:00+03:00 open
    2026-03-29T01:30       open      2026-03-29T02:00       closed

    Beirut: 24/7; Su off
    2026-03-28T23:00       open      2026-03-29T01:00       closed
    2026-10-24T23:30+03:00 open      2026-10-25T00:00+02:00 closed

    Beirut: Sa 22:00-23:30
    2026-10-24T22:15       open      2026-10-24T23:30+03:00 closed
    2026-10-24T23:45+03:00 closed    2026-10-24T23:00+02:00 open
    2026-10-24T23:10+02:00 open      2026-10-24T23:30+02:00 closed

    # A zone that changes by half an hour: 5 April 02:00 becomes 01:30, 4 October 02:00 becomes 02:30

    LordHowe: Su 01:45-02:15
    2026-04-05T01:40+11:00 closed    2026-04-05T01:45+11:00 open
    2026-04-05T01:50+11:00 open      2026-04-05T01:30+10:30 closed
    2026-04-05T01:35+10:30 closed    2026-04-05T01:45+10:30 open
    2026-04-05T02:00       open      2026-04-05T02:15       closed

    LordHowe: Su 02:10-02:20
    2026-10-04T01:50       closed    2026-10-11T02:10+11:00 open

    LordHowe: Su 01:00-02:10
    2026-10-04T01:30       open      2026-10-04T02:30+11:00 closed

    """
}
