import ArgumentParser

/// The argument parser's completion script, changed so that candidates need not begin with the typed text. fish filters
/// candidates itself, so there it is unchanged.
struct CompletionScript {
  let shell: CompletionShell

  var text: String {
    let text = Helpdeck.completionScript(for: shell)
    return switch shell {
    case .bash: Self.offeringAllFound(bash: text)
    case .zsh: Self.offeringAllFound(zsh: text)
    default: text
    }
  }

  private static func offeringAllFound(bash text: String) -> String {
    let asking = #""$(__helpdeck_custom_complete "#
    return text.replacing("__helpdeck_add_completions -W " + asking, with: "__helpdeck_add_found " + asking)
      .replacing(
        "__helpdeck_custom_complete() {",
        with: """
          __helpdeck_add_found() {
              local found
              while IFS='' read -r found; do
                  [[ -z "${found}" ]] || COMPREPLY+=("${found}")
              done <<< "${1}"
          }

          __helpdeck_custom_complete() {
          """)
  }

  private static func offeringAllFound(zsh text: String) -> String {
    let describing = #"        __helpdeck_complete "${completions[@]:0:-1}""#
    return text.replacing(
      describing,
      with: """
                if (( ${completions[(I)${(b)PREFIX}*]} )); then
            \(describing)
                else
                    compadd -U -V found -- "${completions[@]:0:-1}"
                fi
        """)
  }
}
