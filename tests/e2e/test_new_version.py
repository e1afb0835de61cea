"""A new version of the site while a tab of the old one is open: the tab goes on, and the next visit is the new one."""

import shutil
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from infra.web import build_site
from tests.e2e.visitor import CONTROLLED, DESKTOP, new_visitor
from tests.played_site import played

NEW = "new"
"""In the name of every file of the second version, as another hash would be."""
SHELLS = "async () => (await caches.keys()).filter((name) => name.startsWith('codi-shell-'))"
WAITING = """async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    while (!registration.waiting) await new Promise((done) => setTimeout(done, 50))
}"""
PARTS = "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/assets/'))"


def test_an_old_tab_keeps_its_parts_and_the_next_visit_is_the_new_version(browser: Browser, tmp_path: Path) -> None:
    old = build_site()
    with played(old) as site:
        visitor = new_visitor(browser, site.url, device=DESKTOP)
        page = visitor.page
        page.evaluate(CONTROLLED)
        first = page.evaluate(SHELLS)
        site.dist = next_version(old, tmp_path / "dist", first[0].rpartition("-")[2])
        page.evaluate(WAITING)

        page.evaluate("location.hash = '#/c/played'")
        expect(visitor.talk.box).to_be_visible()
        assert not [part for part in loaded(page) if NEW in part]
        page.close()

        page = visitor.context.new_page()
        page.goto(f"{site.url}/#/c/played")
        expect(page.get_by_test_id("question")).to_be_visible()
        assert [part for part in loaded(page) if NEW not in part] == []
        page.wait_for_function("old => caches.has(old).then((has) => !has)", arg=first[0])
        assert len(page.evaluate(SHELLS)) == 1
        visitor.context.close()
    assert [trouble for trouble in visitor.troubles if "401" not in trouble] == []


def loaded(page: Page) -> list[str]:
    parts: list[str] = page.evaluate(PARTS)
    assert [part for part in parts if "ConversationPage" in part]
    return [part.rpartition("/")[2] for part in parts]


def next_version(old: Path, new: Path, version: str) -> Path:
    """The same page, of which no file under /assets/ has the name it had."""
    shutil.copytree(old, new, ignore=shutil.ignore_patterns("sample"))
    names = {path.name: path.name.replace("-", f"-{NEW}", 1) for path in (new / "assets").iterdir()}
    for path in [*(new / "assets").iterdir(), new / "index.html", new / "sw.js"]:
        text = path.read_text().replace(version, version[::-1])
        for name, other in names.items():
            text = text.replace(name, other)
        path.write_text(text)
        path.rename(path.with_name(names.get(path.name, path.name)))
    return new
