"""The corpora through the deployed stack, as a browser sends them: a seeded part, and with --full every file."""

import random

import httpx2
import pytest

from tests.corpus import Entry, entries
from tests.integration.browser import Browser
from tests.integration.storage import Storage
from tests.photos import picture
from tests.taking_in import PLAIN_CHUNKS, PLANTED, chunks

SEED, PART = 3, 8


def chosen(full: bool) -> list[Entry]:
    """Of the part, as many from either corpus."""
    corpora = entries("formats"), [found for found in entries("hostile") if found.data()]
    everyone = [found for corpus in corpora for found in corpus]
    return everyone if full else [found for corpus in corpora for found in random.Random(SEED).sample(corpus, PART // 2)]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "found" in metafunc.fixturenames:
        metafunc.parametrize("found", chosen(metafunc.config.getoption("--full")), ids=lambda found: found.file)


def test_a_photo_of_the_corpora_ends_as_its_manifest_says(found: Entry, stranger: Browser, storage: Storage) -> None:
    photo_id = sent(found, stranger)
    ended = stranger.until(photo_id, "described", "rejected", seconds=30)
    assert ended["status"] == ("described" if found.expected == "ready" else "rejected")
    assert ended["reason"] == (None if found.expected == "ready" else found.expected)
    storage.until_taken(photo_id)
    assert {key.rpartition("/")[2] for key in storage.objects(photo_id)} == (
        {"512.webp", "1024.webp"} if found.expected == "ready" else set()
    )
    for url in ("thumbnail_url", "image_url") if found.expected == "ready" else ():
        looks_like_a_picture_and_nothing_else(ended[url])


def sent(found: Entry, browser: Browser) -> str:
    """Under its own file name, and called a JPEG whatever it is."""
    form = browser.announce("garment", found.data())
    file = (found.file.rpartition("/")[2], found.data())
    answer = httpx2.post(form["upload"]["url"], data=form["upload"]["fields"], files={"file": file}, timeout=30)
    assert answer.status_code == 204, answer.text
    return str(form["id"])


def looks_like_a_picture_and_nothing_else(url: str) -> None:
    answer = httpx2.get(url)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/webp")
    assert [*chunks(answer.content)] in PLAIN_CHUNKS
    assert not PLANTED.search(answer.content)
    assert picture(answer.content).mode == "RGB"


def test_an_empty_file_gets_no_form(stranger: Browser) -> None:
    answer = stranger.send("POST", "/api/photos", {"kind": "garment", "content_type": "image/jpeg", "size": 0})
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid")
