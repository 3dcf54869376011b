import CVersion

/// As `--version` prints it.
let helpdeckVersion = "0.1.0"

/// Of the version, as the manual prints it.
let helpdeckDate = "November 21, 2026"

/// The commit that this was built from; empty where the package is no clone.
let helpdeckCommit = unsafe String(cString: helpdeck_commit())
