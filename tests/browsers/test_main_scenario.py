"""What must work in every browser: photos in, outfit advice out, everything kept, and everything gone when it is asked for."""

from pathlib import Path

from infra.local.stack import Stack
from tests.browsers.webdriver import ENTER, Browser

FILES = Path(__file__).parents[1] / "files"
PICTURES = Path(__file__).parents[1] / "artifacts" / "browsers"
GARMENTS = [FILES / name for name in ("shirt_01.jpg", "pants_03.jpg", "item_8bit.heic")]
QUESTION = "출근용 데일리룩 추천"
NO_IMAGE = "사진 파일이 아니에요. 다른 사진을 골라 주세요."

LOADED = """
    const images = [...document.querySelectorAll(arguments[0])]
    images.forEach((image) => { image.loading = 'eager' })
    return images.length === arguments[1] && images.every((image) => image.complete && image.naturalWidth > 0)
"""
GROWING = """
    window.lengths = []
    new MutationObserver(() => {
        const length = document.querySelector('[data-testid="answer"]')?.innerText.length ?? 0
        if (length !== window.lengths.at(-1)) window.lengths.push(length)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
"""
SIDEWAYS = "return document.documentElement.scrollWidth > document.documentElement.clientWidth"
SLOTS = "return [...document.querySelectorAll(arguments[0])].map((item) => item.dataset.slot)"
KEPT = "return Object.keys(localStorage).filter((key) => key.startsWith('codi.'))"


def a(testid: str, **data: object) -> str:
    """A selector by test id and data attributes."""
    return f'[data-testid="{testid}"]' + "".join(f'[data-{name}="{value}"]' for name, value in data.items())


def test_the_main_scenario(browser: Browser, stack: Stack, tmp_path: Path) -> None:
    browser.open(stack.url)
    speak_korean(browser)
    give_photos(browser)
    refuse_what_is_no_photo(browser, tmp_path)
    ask(browser)
    come_back(browser)
    change_language_and_theme(browser)
    look_on_a_phone(browser)
    delete_everything(browser)
    assert browser.troubles() == []


def speak_korean(browser: Browser) -> None:
    browser.until("return Boolean(document.documentElement.lang)")
    if browser.run("return document.documentElement.lang") != "ko":
        browser.click(a("language"))
    browser.until("return document.documentElement.lang === 'ko'")


def give_photos(browser: Browser) -> None:
    browser.give(a("input-me"), FILES / "man_white_tshirt_portrait.jpg")
    browser.until_many(a("photo", kind="body", status="waiting"), 1)
    browser.click(a("consent"))
    browser.until_many(a("photo", kind="body", status="described"), 1)
    browser.give(a("input-clothes"), *GARMENTS)
    browser.until_many(a("photo", kind="garment", status="described"), len(GARMENTS))
    browser.until(LOADED, f"{a('photo')} img[src*='512.webp']", 1 + len(GARMENTS))


def refuse_what_is_no_photo(browser: Browser, folder: Path) -> None:
    wrong = folder / "list.jpg"
    wrong.write_text("milk, bread, two shirts to the cleaner's\n" * 20)
    browser.give(a("input-clothes"), wrong)
    browser.until_many(a("error", code="not_an_image"), 1)
    assert browser.text(a("error", code="not_an_image")) == NO_IMAGE
    browser.click(a("remove"))
    browser.until_many(a("photo"), 1 + len(GARMENTS))
    keep(browser, "1-photos")


def ask(browser: Browser) -> None:
    browser.click(a("start"))
    browser.until_many(a("question"), 1)
    browser.run(GROWING)
    browser.write(a("question"), QUESTION + ENTER)
    browser.until_many(a("answer", state="done"), 1)
    assert len(browser.run("return window.lengths")) >= 3, "the answer came in one piece"
    assert browser.run("return document.querySelectorAll(arguments[0]).length", a("asked")) == 1
    assert browser.text(a("headline"))
    browser.until(LOADED, f"{a('outfit-main')} {a('outfit-item')} img", len(items(browser)))
    assert {"top", "bottom"} <= set(items(browser))
    keep(browser, "2-answer")


def come_back(browser: Browser) -> None:
    before = browser.text("main h2")
    browser.reload()
    browser.until_many(a("answer", state="done"), 1)
    assert browser.text("main h2") == before
    browser.until(LOADED, f"{a('outfit-main')} {a('outfit-item')} img", len(items(browser)))


def change_language_and_theme(browser: Browser) -> None:
    browser.click(a("language"))
    browser.until("return document.documentElement.lang === 'en'")
    light = ground(browser)
    browser.click(a("theme"))
    browser.until("return document.documentElement.dataset.theme === 'dark'")
    assert ground(browser) != light


def look_on_a_phone(browser: Browser) -> None:
    browser.narrow()
    browser.until("return innerWidth < 450")
    keep(browser, "3-phone-answer")
    assert not browser.run(SIDEWAYS)
    browser.click(a("open-clothes"))
    browser.until_many(a("clothes-sheet"), 1)
    browser.click(a("whole-wardrobe"))
    browser.until_many(a("clothes-sheet"), 0)
    browser.until_many(a("photo", kind="garment"), len(GARMENTS))
    keep(browser, "4-phone-start")
    assert not browser.run(SIDEWAYS)


def delete_everything(browser: Browser) -> None:
    browser.click(a("settings"))
    browser.click(a("delete-everything"))
    browser.click(a("confirm-yes"))
    browser.until_many(a("photo"), 0)
    browser.until_many("dialog", 0)
    assert browser.run(KEPT) == []
    assert browser.run("return fetch('/api/wardrobe').then((answer) => answer.json()).then((told) => told.photos ?? [])") == []


def items(browser: Browser) -> list[str]:
    """The slots of the main outfit's pieces."""
    return list(browser.run(SLOTS, f"{a('outfit-main')} {a('outfit-item')}"))


def ground(browser: Browser) -> str:
    return str(browser.run("return getComputedStyle(document.body).backgroundColor"))


def keep(browser: Browser, name: str) -> None:
    """A screenshot for whoever looks at tests/artifacts/browsers afterwards."""
    browser.picture(PICTURES / f"{browser.name.split()[0].lower()}-{name}.png")
