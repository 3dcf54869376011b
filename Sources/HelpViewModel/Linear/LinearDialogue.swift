package import HelpContent

/// The browser without a screen: numbered lines, one answer at a time. For people who hear what others see.
package struct LinearDialogue: Sendable {
  /// What is said next, and what the world outside has to do.
  package struct Turn: Equatable, Sendable {
    package var lines: [String]
    package var copying: CopyRequest?
    package var isOver = false
  }

  enum Place: Equatable, Sendable {
    case services
    case service(ServiceID)
    case results(String, [Reference])
    case entry(Reference)
  }

  let context: BrowserContext
  /// What channels are open now.
  package var clock: ClockReading?
  let interface: InterfaceLanguage
  let languages: LanguagePreference
  private var trail: [Place] = [.services]

  package init(
    context: BrowserContext, interface: InterfaceLanguage, languages: LanguagePreference, clock: ClockReading?
  ) {
    self.context = context
    self.interface = interface
    self.languages = languages
    self.clock = clock
  }

  var place: Place { trail.last ?? .services }

  /// What is said where one is; how to answer is told at the beginning, and whenever `?` is asked.
  package mutating func begin(at start: Reference? = nil) -> Turn {
    if let start { _ = go(to: .entry(start)) }
    return Turn(lines: lines(of: place) + ["", word(.linearHelp)])
  }

  /// An empty answer says it all again.
  package mutating func answer(_ line: String) -> Turn {
    let answer = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch answer.lowercased() {
    case "": return Turn(lines: lines(of: place))
    case "q": return Turn(lines: [], isOver: true)
    case "?": return Turn(lines: [word(.linearHelp)])
    case "b":
      if trail.count > 1 { trail.removeLast() }
      return Turn(lines: lines(of: place))
    case "c": return copy()
    default: break
    }
    let targets = targets(of: place)
    guard let number = Int(answer) else {
      return search(for: answer.hasPrefix("/") ? String(answer.dropFirst()) : answer)
    }
    guard let target = targets[safe: number - 1] else { return Turn(lines: [word(.linearNoNumber(number))]) }
    return go(to: target)
  }

  private mutating func go(to target: FollowTarget) -> Turn {
    switch target {
    case .link(let url): return Turn(lines: [], copying: CopyRequest(CopyText(url), .url, of: nil))
    case .entry(let reference):
      trail.append(reference.item == nil ? .service(reference.service) : .entry(reference))
      return Turn(lines: lines(of: place))
    }
  }

  private mutating func search(for text: String) -> Turn {
    let results = context.engine.results(for: SearchQuery(text, languages: languages), limit: 20)
    guard !results.hits.isEmpty else { return Turn(lines: [word(.noResults(text)), word(.tryFewerWords)]) }
    trail.append(.results(text, results.hits.map(\.reference)))
    return Turn(lines: lines(of: place))
  }

  private func copy() -> Turn {
    guard case .entry(let reference) = place, let entry = context.library.entry(reference) else {
      return Turn(lines: [word(.linearNothingToCopy)])
    }
    do {
      let copy = try CopyText(.value, of: entry, languages: languages, interface: interface)
      return Turn(lines: [], copying: CopyRequest(copy, .value, of: reference))
    } catch {
      return Turn(lines: CopyNotice.refused(error).sentences(in: interface))
    }
  }

  /// What copying came to, in words.
  package func told(_ request: CopyRequest, _ outcome: CopyOutcome) -> String {
    let told = Notice(id: 0, content: .copied(request, outcome)).words(in: interface)
    if outcome.route != nil { return told }
    // What could not be copied is said, so that it can be taken by hand.
    return "\(request.copy.text.split(whereSeparator: \.isNewline).joined(separator: " ")) · \(told)"
  }

  func word(_ message: Message) -> String { message.words(in: interface) }
}
