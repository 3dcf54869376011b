"""Opens exported pages in Chromium, searches in Korean, uses the keys and takes pictures: browser.py FOLDER CHROMIUM PICTURES"""
import pathlib
import sys

from playwright.sync_api import sync_playwright

folder, chromium, pictures = (pathlib.Path(one).resolve() for one in sys.argv[1:4])
pictures.mkdir(parents=True, exist_ok=True)


def hits(page):
    return page.eval_on_selector_all("#hits a", "all => all.map(one => one.textContent)")


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=str(chromium), args=["--no-sandbox"])
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme, offline=True, viewport={"width": 900, "height": 700})
        page = context.new_page()
        problems = []
        page.on("console", lambda message: problems.append(message.text))
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.goto(f"file://{folder}/index.html")
        print(scheme, page.title(), page.eval_on_selector("body", "one => getComputedStyle(one).backgroundColor"))
        page.screenshot(path=pictures / f"index-{scheme}.png")
        page.keyboard.press("/")
        for query in ("환불", "환부", "ㅎㅂ", "refund", "스포티 환불", "없는말없는말"):
            page.fill("#query", query)
            print(query, len(hits(page)), hits(page)[:2])
        page.fill("#query", "환불")
        page.screenshot(path=pictures / f"search-{scheme}.png")
        page.keyboard.press("ArrowDown")
        chosen = page.inner_text("#hits .chosen")
        page.keyboard.press("Enter")
        page.wait_for_url("**#*")
        print("Enter on", chosen, "opens", page.url.rsplit("/", 1)[1], page.inner_text("article:target h3"))
        page.screenshot(path=pictures / f"article-{scheme}.png")
        page.keyboard.press("/")
        page.keyboard.type("refund")
        page.keyboard.press("Escape")
        print("Esc closes", page.is_visible("main") and not page.is_visible("#hits"))
        print("messages of the browser", problems)
        context.close()
    browser.close()
