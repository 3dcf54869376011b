import HelpContent

extension BrowserState {
  /// Tab in the search field: completes a filter, or else goes to the next scope.
  mutating func turnScope(by steps: Int, _ context: BrowserContext) {
    guard var session = search, !complete(session, by: steps, context) else { return }
    let scopes = session.scopes
    guard scopes.count > 1 else { return }
    session.scope = scopes[((scopes.firstIndex(of: session.scope) ?? 0) + steps + scopes.count) % scopes.count]
    search = searched(session, context)
  }

  /// Completions of the filter before the caret; nil if there are none.
  package func completion(_ context: BrowserContext) -> FilterCompletion? {
    guard case .search(let session)? = overlays.last, session.completing == nil else { return nil }
    return FilterCompletion(session.field, context.engine, at: context.time(of: clock))
  }

  /// Completes like a shell: first the common prefix of all candidates, then each in turn; a single candidate is
  /// followed by a space. Returns false if there is nothing to complete.
  private mutating func complete(_ before: SearchSession, by steps: Int, _ context: BrowserContext) -> Bool {
    var session = before
    if let completing = before.completing {
      let count = completing.candidates.count
      let index = (completing.index + steps + count) % count
      session.field.replace(completing.candidates[completing.index].text, with: completing.candidates[index].text)
      session.completing = SearchSession.Completing(candidates: completing.candidates, index: index)
    } else if let completion = completion(context) {
      if let only = completion.candidates.first?.text, completion.candidates.count == 1 {
        let isWhole = !only.hasSuffix(":") && before.field.caret == before.field.text.count
        session.field.replace(completion.typed, with: only + (isWhole ? " " : ""))
      } else if let common = completion.commonBeginning {
        session.field.replace(completion.typed, with: common)
      } else {
        let index = steps > 0 ? 0 : completion.candidates.count - 1
        session.field.replace(completion.typed, with: completion.candidates[index].text)
        session.completing = SearchSession.Completing(candidates: completion.candidates, index: index)
      }
    } else {
      return false
    }
    session.recalling = nil
    search = searched(session, context)
    return true
  }
}
