"""Instructions by callgrind, which no other load changes. None where valgrind is not installed."""
import os, re, shutil, subprocess, tempfile

from program import Program


def of_command(argv, environment):
    """Millions, of all threads."""
    if not shutil.which("valgrind"):
        return None
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", *argv], env=environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    found = re.search(r"Collected : (\d+)", done.stderr)
    return int(found[1]) / 1e6 if found and done.returncode == 0 else None


def of_keys(argv, environment, keys, leave):
    """Millions of the main thread: of a start that is left at once, and of each key beyond that."""
    if not shutil.which("valgrind"):
        return [None] * (len(keys) + 1)
    totals = []
    for count in range(len(keys) + 1):
        with tempfile.TemporaryDirectory() as folder:
            program = Program(
                ["valgrind", "-q", "--tool=callgrind", "--separate-threads=yes", f"--callgrind-out-file={folder}/out", *argv], environment)
            program.settle(3)
            for key in keys[:count]:
                program.press(key, 2)
            program.end(leave)
            with open(f"{folder}/out-01") as file:
                totals.append(int(re.search(r"^(?:totals|summary): (\d+)", file.read(), re.M)[1]) / 1e6)
    return [totals[0]] + [later - earlier for earlier, later in zip(totals, totals[1:])]
