"""From a tap to other cards: the person's word and the choice after it through the local stack, and the rules' part alone."""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import cast

import pytest

from infra.local.stack import Stack
from shared.stylist.garments import Attributes, Category, Garment
from shared.stylist.photos import Measured, Photo, Seen
from shared.stylist.ports import Profile, Turn
from shared.stylist.reranking import reranked
from shared.stylist.scene import Scene, scene_of
from tests.closets import random_wardrobe
from tests.integration.browser import Browser

ROUNDS = 20
GARMENTS = 100
AT_MOST = 0.3
"""Seconds (issue *Photos*); through the stack on an idle machine."""
QUESTION = "출근용 데일리룩 추천"
TAKEN_FOR: tuple[Category, Category] = ("shirt", "longsleeve")


def milliseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def told(name: str, times: list[float]) -> str:
    middle, worst = statistics.median(times), max(times)
    return f"  {name:46} median {middle:6.1f} ms, worst of {len(times)} {worst:6.1f} ms"


def photo_of(garment: Garment) -> Photo:
    measured = Measured(width=3, height=4, colours=list(garment.colours))
    seen = Seen(source="reader", moderated=False, notes=[], attributes=garment.attributes)
    return Photo(garment.id, "o", garment.number, "garment", "image/jpeg", 1, 0, 2**40, measured=measured, seen=seen)


def wardrobe_of(size: int) -> Scene:
    photos = [photo_of(garment) for garment in random_wardrobe(7, size)]
    return scene_of(photos, Profile(), [], 100.0)


def corrected(scene: Scene, round_: int) -> Scene:
    """Another piece is another thing than before, each time."""
    number = round_ % len(scene.photos) + 1
    said = cast(Attributes, {"category": TAKEN_FOR[round_ % 2]})
    photos = [replace(photo, said=said) if photo.number == number else photo for photo in scene.photos]
    return scene_of(photos, scene.profile, scene.window, 100.0)


def test_the_rules_choose_anew_among_a_hundred_garments(capsys: pytest.CaptureFixture[str]) -> None:
    turn = Turn("t1", "m1", QUESTION, 100, "answered", "a1", metadata={"usage": {}})
    times = {}
    for size in (10, GARMENTS):
        scenes = [corrected(wardrobe_of(size), round_) for round_ in range(ROUNDS)]
        assert any(part["type"] == "data-outfit" for part in reranked(turn, scenes[0]).parts)
        times[size] = [milliseconds(partial(reranked, turn, scene)) for scene in scenes]
    with capsys.disabled():
        print("\nthe last answer chosen anew by the rules")
        for size, found in times.items():
            print(told(f"{size} garments", found))
    assert statistics.median(times[GARMENTS]) <= AT_MOST * 1000


def test_a_correction_and_the_choice_after_it_through_the_stack(stack: Stack, capsys: pytest.CaptureFixture[str]) -> None:
    say, choose, both = list[float](), list[float](), list[float]()
    with Browser(stack.url) as visitor:
        first, second = (visitor.dress("garment", name) for name in ("shirt_01.jpg", "t-shirt_04.jpg"))
        visitor.say(second, category="pants")
        session = visitor.session()
        visitor.ask(session, QUESTION)
        for round_ in range(ROUNDS + 2):
            say.append(milliseconds(partial(visitor.say, first, category=TAKEN_FOR[round_ % 2])))
            choose.append(milliseconds(partial(visitor.send, "POST", f"/api/sessions/{session}/rerank")))
            both.append(say[-1] + choose[-1])
        revision = visitor.history(session)["messages"][-1]["metadata"]["revision"]
    assert revision > ROUNDS, "each correction must have changed the answer"
    with capsys.disabled():
        print("\na correction through the local stack, warm (the first two left out)")
        for name, times in (("PATCH, the person's word", say), ("POST rerank, other cards", choose), ("both", both)):
            print(told(name, times[2:]))
    assert statistics.median(both[2:]) <= AT_MOST * 1000
