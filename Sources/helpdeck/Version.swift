/// As `--version` prints it.
let helpdeckVersion = "0.1.0"
