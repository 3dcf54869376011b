/// The beginning of a service's file, as small as it may be; entries can be appended.
func serviceFile(_ id: String = "shop", name: String = "Shop", language: String = "en") -> String {
  "format: 1\nid: \(id)\ntype: service\nlang: \(language)\nname: \(name)\nreview: {status: unverified}\n"
}
