#!/bin/bash
# Swift 6.3.1 on Linux: ThreadSanitizer reports a race in a correct program that shares an array by a Mutex.
#
# Expected: what Mutex.withLock protects is accessed by one thread at a time, and the sanitizer knows, as it does of
# NSLock.
# Actual: "ThreadSanitizer: Swift access race" between two closures of withLock. The library that holds Mutex is not
# instrumented, and locks by a futex of its own, so the sanitizer sees no order between a lock that was waited for and
# the unlock before it.
# Who meets it: whoever runs `swift test --sanitize thread` on code with Synchronization's Mutex under Linux.
# What to do: a suppression for closures of withLock, race:zYuYTXEfU in their mangled names, so that real races still
# show.
# Seen: "Mutex: WARNING: ThreadSanitizer: Swift access race; NSLock: nothing"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 77
swiftc --version 2>/dev/null | grep -q '6\.3\.1' || { echo "could not be run: no Swift 6.3.1"; exit 77; }
cat >mutex.swift <<'SWIFT'
import Dispatch
import Synchronization

final class Words: Sendable { let list = Mutex<[String]>([]) }
let words = Words()
DispatchQueue.concurrentPerform(iterations: 4) { _ in
  for number in 0..<20_000 {
    words.list.withLock { list in
      list.append("\(number)")
      if list.count > 100 { list.removeAll() }
    }
  }
}
SWIFT
cat >lock.swift <<'SWIFT'
import Dispatch
import Foundation

final class Words: @unchecked Sendable {
  let lock = NSLock()
  var list: [String] = []
}
let words = Words()
DispatchQueue.concurrentPerform(iterations: 4) { _ in
  for number in 0..<20_000 {
    words.lock.withLock {
      words.list.append("\(number)")
      if words.list.count > 100 { words.list.removeAll() }
    }
  }
}
SWIFT
for program in mutex lock; do
  swiftc -sanitize=thread "$program.swift" -o "$program" 2>log ||
    { echo "could not be run: $program does not build"; exit 77; }
  # A report needs one thread to wait for another, which a quiet machine may not bring about at the first try.
  for _ in 1 2 3 4 5; do "./$program" 2>>"$program.txt" >&2; done
done
reports=$(grep -c 'WARNING: ThreadSanitizer' mutex.txt)
control=$(grep -c 'WARNING: ThreadSanitizer' lock.txt)
if [ "$reports" -eq 0 ] || [ "$control" -ne 0 ]; then
  echo "changed: $reports reports with Mutex, $control with NSLock, in 5 runs each"
  exit 1
fi
echo "as described: $reports reports with Mutex, none with NSLock, in 5 runs each"
