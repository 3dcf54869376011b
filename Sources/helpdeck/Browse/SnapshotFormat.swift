import ArgumentParser

enum SnapshotFormat: String, CaseIterable, ExpressibleByArgument { case text, ansi, svg }
