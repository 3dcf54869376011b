import HelpContent
import HelpFiles
import HelpViewModel

/// What an update of imported content has changed, and what a person has to decide.
struct UpdateReport: Report {
  let changes: [ImportUpdate.Change]
  /// Of what people read.
  let language: InterfaceLanguage

  var total: UpdateCounts { changes.reduce(UpdateCounts()) { $0 + $1.counts } }

  func localized(in language: InterfaceLanguage) -> String {
    Message.file(.updated(total)).localized(in: language)
  }

  private static func json(_ counts: UpdateCounts) -> JSONValue {
    [
      "added": .int(counts.added), "changed": .int(counts.changed), "retired": .int(counts.retired),
      "conflicts": .int(counts.conflicts),
    ]
  }

  var json: JSONValue {
    let head: JSONValue = ["type": "update", "version": 1]
    return head.merging(Self.json(total)).merging([
      "files": .array(
        changes.map { change in
          let place: JSONValue = ["path": .string(change.path), "written": .bool(change.text != nil)]
          return place.merging(Self.json(change.counts)).merging([
            "left": .optional(change.problem.map { $0 == .removed ? "removed" : "errors" }),
            "decide": .array(change.conflicts.map(Self.json)),
          ])
        })
    ])
  }

  private static func json(_ conflict: ImportConflict) -> JSONValue {
    [
      "line": .optional(conflict.line), "field": .string(conflict.path.joined(separator: ".")),
      "here": .optional(conflict.here), "source": .optional(conflict.source),
    ]
  }

  var records: [[String]] {
    changes.map {
      [
        $0.path, "\($0.counts.added)", "\($0.counts.changed)", "\($0.counts.retired)", "\($0.counts.conflicts)",
      ]
    }
  }

  var lines: [TextLine] {
    changes.flatMap { change in
      TextLine.paragraphs(change.path + language.colon + FileMessage.updated(change.counts).localized(in: language))
    }
  }

  /// A message for each thing to decide, with both texts.
  var decisions: [Message] {
    changes.flatMap { change in
      (change.problem.map { [Message.file(.notUpdated(change.path, isRemoved: $0 == .removed))] } ?? [])
        + change.conflicts.map { conflict in
          Message.file(
            .conflict(
              file: change.path, line: conflict.line, field: conflict.path.joined(separator: "."), here: conflict.here,
              source: conflict.source))
        }
    }
  }
}
