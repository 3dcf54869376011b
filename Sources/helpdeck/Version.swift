import CVersion

/// Version of the newest entry in `.scripts/package/changelog`, as `--version` prints it.
let helpdeckVersion = "0.2.0"

/// Date of that entry, as the manual prints it.
let helpdeckDate = "November 30, 2026"

/// Abbreviated hash of the commit this was built from; empty outside a Git clone.
let helpdeckCommit = unsafe String(cString: helpdeck_commit())
