"""The figures of a run beside those of the one before it."""
import json, os


class Figures:
    def __init__(self, path):
        self.path, self.new, self.old = path, {}, {}
        if os.path.exists(path):
            with open(path) as file:
                self.old = json.load(file)

    def add(self, name, value, peers={}, decimals=1):
        """`peers` are the same figure of other programs in the same run; a figure that could not be had is None."""
        self.new[name] = {"value": value, "peers": peers, "decimals": decimals}
        cells = [name, self.shown(value, decimals), self.shown((self.old.get(name) or {}).get("value"), decimals)]
        cells.append(", ".join(f"{peer} {self.shown(figure, decimals)} ({self.ratio(value, figure)})" for peer, figure in peers.items()))
        print("| " + " | ".join(cells) + " |", flush=True)

    @staticmethod
    def shown(value, decimals):
        return "-" if value is None else f"{value:,.{decimals}f}"

    @staticmethod
    def ratio(value, figure):
        return f"{value / figure:.2f}" if value is not None and figure else "-"

    def head(self):
        print("| | now | last time | others, and the ratio to them |\n|---|--:|--:|---|", flush=True)

    def save(self):
        with open(self.path, "w") as file:
            json.dump(self.old | self.new, file, indent=1, ensure_ascii=False)
            file.write("\n")
