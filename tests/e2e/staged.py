"""The page with a server that always says the same: each state of it is one quick, repeatable step away.

`staged_data` was recorded from the local deployment (the sample's photos, one question); tests/contract/test_staged_data.py
holds it to the API's own schemas, so that what is looked at here is what a real server sends.
"""

import copy
import json
import re
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, ConsoleMessage, Page, Route

from tests.e2e.visitor import LOCALES, REPORT_CSP

DATA = Path(__file__).parent / "staged_data"
TALK = "staged-talk"
NOW = 1_795_375_700
"""22 November 2026: the photos' dates are around it."""
DAY = 86_400
Language = Literal["ko", "en"]
Json = dict[str, Any]
Theme = Literal["light", "dark"]
Form = Literal["narrow", "phone", "tablet", "desktop"]
SIZES: dict[Form, tuple[int, int]] = {"narrow": (320, 640), "phone": (360, 780), "tablet": (768, 1024), "desktop": (1440, 900)}
Answering = Literal["waits", "streams", "fails"]
FORGETS = """async kept => {
    for (const name of await caches.keys()) await caches.delete(name)
    sessionStorage.clear()
    localStorage.clear()
    Object.assign(localStorage, kept)
}"""
# A response that begins and does not end: what is on the screen while an answer is written. Playwright's own cannot.
STREAMS = """frames => {
    const real = window.fetch
    window.fetch = (to, how) => String(to) !== '/api/chat' ? real(to, how) : Promise.resolve(new Response(new ReadableStream({
        start: (told) => {
            told.enqueue(new TextEncoder().encode(frames))
            how.signal.addEventListener('abort', () => told.error(how.signal.reason))
        } })))
}"""


def recorded(name: str) -> Any:
    return json.loads((DATA / f"{name}.json").read_text("utf-8"))


class Staged:
    """One browser window in one language; what the server knows is changed before `open`."""

    def __init__(self, browser: Browser, url: str, language: Language) -> None:
        self.url, self.language = url, language
        self.context = browser.new_context(
            locale=LOCALES[language], timezone_id="Asia/Seoul", reduced_motion="reduce", service_workers="block"
        )
        self.context.set_default_timeout(10_000)
        self.context.add_init_script(REPORT_CSP)
        self.page: Page = self.context.new_page()
        self.page.clock.set_fixed_time(NOW * 1000)
        self.troubles: list[str] = []
        self.context.on("console", self._heard)
        self.context.on("weberror", lambda error: self.troubles.append(str(error.error)))
        self.context.route("**/api/**", self._answer)
        self._opened = 0
        self._on_their_way: list[Route] = []
        self.page.goto(f"{url}/icon.svg")
        self.forget()

    def _heard(self, said: ConsoleMessage) -> None:
        """What goes wrong, but for what is staged to: a model that is down, no network."""
        if said.type == "error" and not re.search("status of 503|ERR_INTERNET_DISCONNECTED", said.text):
            self.troubles.append(said.text)

    def forget(self) -> None:
        """A person with nothing, never here before."""
        self.photos: list[Json] = []
        self.messages: list[Json] = []
        self.sessions: list[Json] = []
        self.answering: Answering = "waits"
        self.taste: Json = {}
        self.model: str | None = None
        self.kept: dict[str, str] = {}
        self.context.set_offline(False)

    def look(self, theme: Theme, form: Form) -> None:
        width, height = SIZES[form]
        self.page.set_viewport_size({"width": width, "height": height})
        self.page.emulate_media(color_scheme=theme)

    def dress(self) -> None:
        """The sample's person and six garments are in the wardrobe."""
        self.photos = copy.deepcopy(recorded("wardrobe"))

    def answered(self) -> None:
        """One question was asked and answered."""
        self.dress()
        self.messages = copy.deepcopy(recorded(f"messages_{self.language}"))
        self.sessions = [self.session()]

    def session(self, number: int = 0, title: str = "") -> Json:
        told = title or (self.messages[0]["parts"][0]["text"] if self.messages else "")
        seen = NOW - number * DAY
        name = f"{TALK}-{number}" if number else TALK
        return {"id": name, "title": told, "status": "idle", "created": seen, "updated": seen}

    def open(self, path: str = "#/") -> Page:
        """A fresh load; what the browser kept is `kept` and nothing else."""
        kept = {f"codi.{name}": value for name, value in self.kept.items()}
        self._give_up()
        self.page.goto(f"{self.url}/icon.svg")
        self.page.evaluate(FORGETS, kept)
        self._opened += 1
        self.page.goto(f"{self.url}/?{self._opened}{path}")
        self.page.locator("main > *").first.wait_for()
        return self.page

    def open_talk(self) -> Page:
        return self.open(f"#/c/{TALK}")

    def begin_answer(self, *parts: Json) -> None:
        """The next answer begins with these and is never finished."""
        self.page.evaluate(STREAMS, "".join(f"data: {json.dumps(part)}\n\n" for part in parts))

    def _answer(self, route: Route) -> None:
        method, path = route.request.method, route.request.url.split("/api/")[1].split("?")[0]
        known: dict[tuple[str, str], Json] = {
            ("GET", "wardrobe"): {"photos": self.photos, "next": None},
            ("GET", "sessions"): {"sessions": self.sessions, "next": None},
            ("POST", "sessions"): {**self.session(), "messages": [], "next": None},
            ("GET", f"sessions/{TALK}"): {**self.session(), "messages": self.messages, "next": None},
            ("GET", "me"): self.me(),
            ("PATCH", "me"): self.me(),
        }
        if (method, path) in known:
            route.fulfill(json=known[method, path])
        elif (method, path) == ("POST", "chat") and self.answering == "fails":
            route.fulfill(status=503, json={"title": "", "status": 503, "code": "model_down", "request_id": "staged"})
        elif (method, path) in (("POST", "chat"), ("POST", "photos")):
            self._on_their_way.append(route)
        else:
            route.fulfill(status=404, json={"code": "not_found"})

    def _give_up(self) -> None:
        """An answer or a photo that is on its way stays on its way, until the page is left."""
        for route in self._on_their_way:
            route.abort("aborted")
        self._on_their_way.clear()

    def me(self) -> Json:
        return {
            "kept_until": {"wardrobe": NOW + 30 * DAY, "body": NOW + DAY} if self.photos else {"wardrobe": None, "body": None},
            "taste": self.taste,
            "budget": {"used_micro_dollars": 12_000, "limit_micro_dollars": 50_000, "renews_at": NOW + DAY // 2},
            "photos": {"used": len(self.photos), "limit": 100},
            "model": self.model,
            "model_host": self.model and "api.openai.com",
        }

    def close(self) -> None:
        self._give_up()
        self.context.close()
