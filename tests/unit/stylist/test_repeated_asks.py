"""The same question ten times in one conversation uses a wardrobe broadly, within what the occasion asks for.

What may serve: tops, bottoms, dresses and shoes within one step of the occasion's formality and not against its custom. With
fewer than three such pairs no choice keeps every pair below 35 %: then the fair share is held to.
"""

import math
from collections import Counter
from functools import cache

import pytest

from shared.stylist.advice import Advice, Outfit
from shared.stylist.garments import MAIN, Garment
from shared.stylist.occasion import Ask
from shared.stylist.ranking.custom import custom_fit
from shared.stylist.traits import piece_of
from tests.closets import advised, ask_for
from tests.mixed_closets import mixed_closet

ASKS = 10
COVERAGE, SHARE = 0.6, 0.35
QUESTIONS = ["출근용 데일리룩 추천", "카페 갈 때 뭐 입지", "면접", "오늘 뭐 입지", "outfit for the office", "weekend trip"]
QUESTIONS += ["what to wear to a wedding", "date night"]
SEEDS = range(4)


@cache
def talk(text: str, seed: int) -> tuple[tuple[Advice, ...], tuple[Garment, ...], Ask]:
    """Ten answers to one question; only main outfits count as shown, for an alternative that nobody took is still new."""
    closet, previous = mixed_closet(seed), None
    answers: list[Advice] = []
    for _ in range(ASKS):
        recent = [answer.main.numbers for answer in answers if answer.main]
        answers.append(advised(text, closet, previous=previous, recent=recent))
        previous = ask_for(text, closet, previous)
    return tuple(answers), closet, ask_for(text, closet)


def mains(answers: tuple[Advice, ...]) -> list[Outfit]:
    return [answer.main for answer in answers if answer.main]


def serving(closet: tuple[Garment, ...], ask: Ask) -> list[Garment]:
    def serves(item: Garment) -> bool:
        piece = piece_of(item)
        return abs(piece.formality - ask.formality) <= 1 and custom_fit(piece, ask.occasion.demand) >= 0

    return [item for item in closet if item.slot in (*MAIN, "shoes") and serves(item)]


def pairs(items: list[Garment]) -> int:
    count = Counter(item.slot for item in items)
    return count["top"] * count["bottom"] + count["dress"]


def core(outfit: Outfit) -> frozenset[int]:
    return frozenset(item.number for item in outfit.garments if item.slot in MAIN)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("text", QUESTIONS)
def test_what_may_serve_is_used(text: str, seed: int) -> None:
    answers, closet, ask = talk(text, seed)
    fit = {item.number for item in serving(closet, ask)}
    if pairs(serving(closet, ask)) >= 1 / SHARE:
        shown = frozenset().union(*(outfit.numbers for outfit in mains(answers)))
        assert len(shown & fit) / len(fit) >= COVERAGE


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("text", QUESTIONS)
def test_no_pair_is_shown_again_and_again(text: str, seed: int) -> None:
    answers, closet, ask = talk(text, seed)
    most = max(Counter(core(outfit) for outfit in mains(answers)).values())
    fair = math.ceil(ASKS / max(1, pairs(serving(closet, ask))))
    assert most <= max(SHARE * ASKS, fair)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("text", QUESTIONS)
def test_variety_never_falls_below_the_occasion(text: str, seed: int) -> None:
    """Where the first answer is within a step of the occasion, so are the nine after it."""
    answers, _, ask = talk(text, seed)
    away = [max(0.0, ask.formality - outfit.evidence["formality"]) for outfit in mains(answers)]
    assert max(away) <= max(1.0, away[0] + 0.5)


def test_alternatives_that_nobody_took_do_not_count_as_shown() -> None:
    answers, _, _ = talk("카페 갈 때 뭐 입지", 0)
    offered = {core(other.outfit) for other in answers[0].alternatives if other.change == "owned"}
    assert offered & {core(outfit) for outfit in mains(answers)[1:]}
