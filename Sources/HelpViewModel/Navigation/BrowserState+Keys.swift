import HelpContent
package import TerminalModel

extension BrowserState {
  /// Carries out the action of a key. Characters go into a text field if there is one; elsewhere keys work in any
  /// keyboard layout. There, those of a syllable only look around, as do those of a letter right behind the Enter or
  /// Escape that left a text field: an input method may have committed them late.
  package mutating func press(_ key: Key, _ context: BrowserContext) -> [Effect] {
    var effects: [Effect] = []
    for typed in context.keymap.typed(key, inTextField: isTyping) {
      let wasTyping = isTyping
      let isLooking = !wasTyping && (typed.isSyllable || hasLeftField && typed.isHangul)
      hasLeftField = false
      for key in wasTyping ? [typed] : context.keymap.meant(by: typed) {
        let action = action(for: key, context)
        if isLooking, case .command(let command) = action, !command.onlyLooks { continue }
        effects += update(action, context)
      }
      hasLeftField = wasTyping && !isTyping && (typed == .enter || typed == .escape)
    }
    return effects
  }

  /// True if characters go into a text field.
  private var isTyping: Bool { field != nil }

  /// The focused text field; nil if there is none.
  private var field: TextField? {
    switch overlays.last {
    case .search(let session): session.isListFocused ? nil : session.field
    case .palette(let palette): palette.field
    case .filter(let filter): filter.field
    case .problemFilter(let list): list.field
    case .qrCode, .problems, .text, .following, .place, nil: nil
    }
  }

  /// The action of a key in the top layer, or in the panes if there is none.
  package func action(for key: Key, _ context: BrowserContext) -> Action {
    if key == .control("c") { return .interrupted }
    switch overlays.last {
    case .search(let session) where session.isListFocused: return commandAction(for: key, context)
    case .search(let session): return action(for: key, in: session.field, context)
    case .palette(let palette): return action(for: key, in: palette.field, context)
    case .filter(let filter): return action(for: key, in: filter.field, context)
    case .problemFilter(let list): return action(for: key, in: list.field, context)
    case .following: return followAction(for: key, context)
    case .place: return placeAction(for: key)
    case .text(let textOverlay) where textOverlay.kind == .plainText:
      return actionAtPlainText(for: key, textOverlay, context)
    case .qrCode, .problems, .text, nil: return commandAction(for: key, context)
    }
  }

  private func commandAction(for key: Key, _ context: BrowserContext) -> Action {
    let keys = pendingKeys + [key]
    switch context.keymap.match(keys) {
    case .command(let command): return .command(command)
    case .unfinished: return .unfinished(keys)
    case .none:
      // The key that ends an unbound sequence still has its own effect.
      guard !pendingKeys.isEmpty, key != .escape, case .command(let command) = context.keymap.match([key]) else {
        return .none
      }
      return .command(command)
    }
  }

  /// Keys that move scroll to more numbers; any other key but a digit cancels.
  private func followAction(for key: Key, _ context: BrowserContext) -> Action {
    if case .character(let digit) = key.code, key.modifiers.isEmpty, let number = digit.wholeNumberValue {
      return .followDigit(number)
    }
    guard case .command(let command) = context.keymap.match([key]), command.motion != nil else {
      return .cancelFollowing
    }
    return .command(command)
  }

  /// Any key but a letter or a digit cancels.
  private func placeAction(for key: Key) -> Action {
    guard let character = key.typedCharacter, let name = character.lowercased().first, name.namesPlace else {
      return .cancelFollowing
    }
    return .place(name)
  }

  /// In a text field characters are text. Other keys are looked up in the field's table, then among the browser's commands
  /// that work in a text field.
  private func action(for key: Key, in field: TextField, _ context: BrowserContext) -> Action {
    if let character = key.typedCharacter { return .edit(.insert(String(character))) }
    if let command = context.keymap.textFieldCommand(for: key) { return command.action(in: field) }
    guard case .command(let command) = context.keymap.match([key]), command.definition.worksInTextField else {
      return .none
    }
    return .command(command)
  }
}
