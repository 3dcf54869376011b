/// The type of value that a field expects.
package indirect enum SchemaType: Hashable, Sendable {
  case boolean, path
  case string, text, slug, tag, verbatim, number, date, days, url, language, country, timeZone, reference, hours, format
  case choice([String])
  case list(SchemaType)
  case map(SchemaType)
  case entity(EntityType)
}
