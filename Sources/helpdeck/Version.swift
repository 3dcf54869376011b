import CVersion

let helpdeckVersion = "0.1.0"

/// The date of the version, for the manual.
let helpdeckDate = "November 21, 2026"

/// The commit that was built; empty outside of a Git clone.
let helpdeckCommit = unsafe String(cString: helpdeck_commit())
