"""The text of a content folder, as far as it can be searched."""
import yaml

TITLES = {"contacts": "label", "guides": "title", "faq": "q", "facts": "label", "notes": None}


def texts(value):
    if isinstance(value, dict):
        value = list(value.values())
    return [value] if isinstance(value, str) else [text for element in value for text in texts(element)]


def entries(folder):
    """Reference, what weighs more, what weighs less."""
    for file in sorted((folder / "services").glob("*.yaml")):
        service = yaml.load(file.read_text(), yaml.BaseLoader)
        names = texts(service["name"]) + service.get("aliases", [])
        yield service["id"], names, texts(service.get("summary", ""))
        for section, title in TITLES.items():
            for entry in service.get(section, []):
                heading = texts(entry.get(title, "")) + entry.get("ask_also", [])
                rest = [text for key, value in entry.items() if key not in ("id", title, "ask_also", "see", "review") for text in texts(value)]
                yield f"{service['id']}/{section}/{entry['id']}", names + heading, rest
