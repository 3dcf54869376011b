#!/bin/bash
# swift-format of Swift 6.3.1: `for unsafe x in …` loses the blank behind `unsafe`, and no longer compiles.
#
# Expected: formatting changes no meaning; SE-0458 lets a loop be marked `for unsafe pointer in unsafe pointers`.
# Actual: the line becomes `for unsafepointer in unsafe pointers`: another variable, so that the body does not compile.
# Who meets it: code with strict memory safety that is formatted by a hook or an editor.
# What to do: hide the pointers in a type that is marked @safe, or loop over indices.
# Seen: "  for unsafepointer in unsafe pointers { sum += unsafe pointer.pointee }"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
[ "$(swift format --version 2>/dev/null)" = 6.3.1 ] || { echo "could not be run: no swift-format 6.3.1"; exit 77; }
cat > "$work/sum.swift" <<'SWIFT'
func sum(_ pointers: [UnsafePointer<Int>]) -> Int {
  var sum = 0
  for unsafe pointer in unsafe pointers { sum += unsafe pointer.pointee }
  return sum
}
SWIFT
swiftc -strict-memory-safety -typecheck "$work/sum.swift" || { echo "could not be run: the code does not compile"; exit 77; }
swift format -i "$work/sum.swift"
if grep -q 'for unsafepointer in' "$work/sum.swift" && ! swiftc -strict-memory-safety -typecheck "$work/sum.swift" 2>/dev/null; then
  echo "as described: formatted, \"for unsafe pointer\" is \"for unsafepointer\", and the code does not compile"
else
  echo "changed:"; cat "$work/sum.swift"; exit 1
fi
