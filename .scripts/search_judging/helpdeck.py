"""Writes entries as a content folder, and asks helpdeck."""
import json, os, shlex, shutil, subprocess, sys


def quoted(text):
    """A JSON string is a YAML string."""
    return json.dumps(text, ensure_ascii=False)


def write(folder, languages, services):
    """One collection. Services have an id, a language, and the entries of their faq with their numbers."""
    unfinished = folder.with_name(f"{folder.name}.{os.getpid()}")
    (unfinished / "services").mkdir(parents=True, exist_ok=True)
    (unfinished / "collection.yaml").write_text(
        f"format: 1\nid: judged\ntitle: Judged\nlang: {languages[0]}\nlanguages: [{', '.join(languages)}]\n", "utf-8")
    for name, language, entries in services:
        lines = [f"format: 1\nid: {name}\ntype: topic\nlang: {language}\nname: {name}\nreview: {{status: unverified, verified: null}}\nfaq:"]
        for number, entry in entries:
            lines.append(f"  - id: q-{number}\n    q: {quoted(entry.title)}\n    a: {quoted(entry.answer or '—')}")
            if entry.asked_also:
                lines.append(f"    ask_also: [{', '.join(map(quoted, entry.asked_also))}]")
        (unfinished / "services" / f"{name}.yaml").write_text("\n".join(lines) + "\n", "utf-8")
    try:
        unfinished.rename(folder)
    except OSError:
        if not folder.exists():
            raise
        shutil.rmtree(unfinished)  # another run was faster


def number(reference):
    """Of an entry that `write` wrote."""
    return int(reference.rsplit("-", 1)[1])


def run(command, arguments, state, lines=()):
    """What it prints, with nobody's settings, cache and saved state."""
    environment = os.environ | {f"XDG_{kind}_HOME": str(state / kind.lower()) for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
    typed = "".join(f"{line}\n" for line in lines).encode()
    try:
        done = subprocess.run(shlex.split(command) + arguments, input=typed, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    except OSError as error:
        sys.exit(f"{command}: {error}")
    return done.stdout.decode(errors="replace").splitlines(), done.stderr.decode(errors="replace").strip()


def ask(command, content, language, queries, state, limit, kinds=("faq",)):
    """For each query the references of the entries found, best first."""
    arguments = ["search", "--batch", "--json", "--limit", str(limit), "--lang", language, "--config", "/dev/null", "--data", str(content)]
    printed, errors = run(command, arguments + [argument for kind in kinds for argument in ("--kind", kind)], state, queries)
    if len(printed) != len(queries):
        sys.exit(f"{command} answered {len(printed)} of {len(queries)} queries: {errors[-500:]}")
    return [[result["ref"] for result in json.loads(line)["results"]] for line in printed]


def version(command, state):
    printed, _ = run(command, ["--version"], state)
    return printed[0] if printed else None


def commands(given):
    """By the name of the column: `NAME=COMMAND`, or only the command."""
    result = {}
    for text in given or ["swift run -c release helpdeck"]:
        name, separator, command = text.partition("=")
        result |= {name: command} if separator and name.isidentifier() else {"helpdeck": text}
    return result
