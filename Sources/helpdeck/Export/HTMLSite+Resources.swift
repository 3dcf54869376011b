extension HTMLSite {
  /// Words match anywhere, as in helpdeck: unfinished syllables (환부) and initials (ㅎㅂ), too. `?q=` searches at once.
  static let script = #"""
    "use strict";
    (() => {
      const input = document.getElementById("query");
      const list = document.getElementById("hits");
      const main = document.querySelector("main");
      const fold = text =>
        text.normalize("NFKC").toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
      const initials = text => text.replace(/[\u1160-\u11ff]/g, "");
      const all = entries.map(entry => {
        const names = fold(entry.names + "\n" + entry.service);
        const title = fold(entry.title);
        return { entry, title, names, first: [initials(title), initials(names)], text: fold(entry.text) };
      });
      const place = (one, word) => {
        if (one.title.startsWith(word)) return 0;
        if (one.title.includes(word)) return 1;
        if (one.names.includes(word)) return 2;
        if (/^[\u1100-\u1112]+$/.test(word)) {
          const place = one.first.findIndex(text => text.includes(word));
          if (place >= 0) return 3 + place;
        }
        return one.text.includes(word) ? 5 : -1;
      };
      const find = query => {
        const words = fold(query).split(/\s+/).filter(word => word);
        const found = [];
        for (const one of words.length ? all : []) {
          const places = words.map(word => place(one, word));
          if (!places.includes(-1)) found.push([one.entry.retired ? 9 : Math.max(...places), found.length, one.entry]);
        }
        return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]).slice(0, 100).map(one => one[2]);
      };
      const links = () => Array.from(list.querySelectorAll("a"));
      const choose = step => {
        const all = links();
        const now = all.findIndex(link => link.className === "chosen");
        const next = all[Math.max(0, Math.min(all.length - 1, now + step))];
        all.forEach(link => { link.className = link === next ? "chosen" : ""; });
        if (next) next.scrollIntoView({ block: "nearest" });
      };
      const show = () => {
        const hits = find(input.value);
        list.replaceChildren(...hits.map(entry => {
          const link = document.createElement("a");
          link.href = entry.address;
          link.textContent = entry.title;
          const about = document.createElement("span");
          about.textContent = " " + entry.service + " · " + entry.kind;
          const item = document.createElement("li");
          item.append(link, about);
          return item;
        }));
        list.hidden = !input.value;
        main.hidden = !list.hidden;
        choose(1);
      };
      input.addEventListener("input", show);
      list.addEventListener("click", event => {
        // A hit on this page only moves to it.
        if (event.target.tagName === "A") close();
      });
      const close = () => { input.value = ""; show(); };
      document.addEventListener("keydown", event => {
        if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === "/" && document.activeElement !== input) {
          event.preventDefault();
          input.focus();
        } else if (event.key === "Escape") {
          close();
          input.blur();
        } else if (!list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
          event.preventDefault();
          choose(event.key === "ArrowDown" ? 1 : -1);
        } else if (!list.hidden && event.key === "Enter") {
          const link = list.querySelector(".chosen");
          if (link) link.click();
        }
      });
      const query = new URLSearchParams(location.search).get("q");
      if (query) { input.value = query; show(); }
    })();

    """#

  static let style = """
    :root { --ink: #1c1c1c; --paper: #fff; --dim: #666; --line: #ddd; --link: #0645ad; --warm: #8a4b00; --soft: #f4f4f4; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #ddd; --paper: #181818; --dim: #999; --line: #3a3a3a; --link: #8ab4f8; --warm: #e0a050; --soft: #242424; }
    }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 46rem; padding: 0 1rem 4rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; word-break: keep-all; }
    header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; position: sticky; top: 0;
      padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
    header a { flex: 1; font-weight: bold; text-decoration: none; }
    #query { flex: 2; min-width: 12rem; padding: .4rem .6rem; font: inherit; color: inherit; background: var(--soft);
      border: 1px solid var(--line); border-radius: .3rem; }
    a { color: var(--link); }
    #hits { padding: 0; list-style: none; }
    #hits li { padding: .2rem 0; }
    #hits span, li span, footer { color: var(--dim); font-size: .85rem; }
    #hits .chosen { background: var(--link); color: var(--paper); }
    article { padding: .2rem 0 1rem; border-bottom: 1px solid var(--line); }
    article:target { border-left: .2rem solid var(--link); padding-left: .8rem; }
    .retired { opacity: .7; }
    em { color: var(--warm); }
    article p em, article li em { color: inherit; }
    h3 { margin: 1rem 0 .3rem; scroll-margin-top: 4rem; }
    article { scroll-margin-top: 4rem; }
    pre, code { background: var(--soft); font-family: ui-monospace, monospace; }
    pre { padding: .6rem; overflow-x: auto; }
    blockquote { margin: .5rem 0; padding-left: .8rem; border-left: .2rem solid var(--warm); }
    table { border-collapse: collapse; display: block; overflow-x: auto; }
    th, td { border: 1px solid var(--line); padding: .2rem .6rem; vertical-align: top; }
    img { max-width: 100%; }

    """
}
