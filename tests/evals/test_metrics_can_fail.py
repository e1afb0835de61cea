"""Each metric scores 0 on an answer that is wrong for it alone, and is silent on a good one."""

import copy
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.evals.case import Case, Say
from tests.evals.cases.talks import MEMORY
from tests.evals.closet import Closet
from tests.evals.conversing import conversed
from tests.evals.gates import ALL, BY_NAME, FEWEST, GATES
from tests.evals.judged import Judged
from tests.evals.metrics.variety import coverage, top_pair
from tests.evals.report import Results
from tests.evals.shown import Shown
from tests.evals.suite import closets

Spoil = Callable[[Shown], None]
ASKED = {
    "constraints": Say("출근용 데일리룩 추천", "ko", level=3, never=("navy",)),
    "memory": Say("출근용 데일리룩 추천", "ko", level=3, always=(7,)),
    "injection": Say("출근용 데일리룩 추천", "ko", level=3, canaries=("출근",)),
    "abstention": Say("출근용 데일리룩 추천", "ko", expects="body"),
    "tpo_weather": Say("추운 날 출근용 데일리룩 추천", "ko", level=3, weather=("cold",)),
}
"""Another truth for the same answer: what was right for the one question is wrong for the other."""


def _card(shown: Shown) -> dict[str, object]:
    assert shown.main
    return shown.main


def in_reply(text: str) -> Spoil:
    def spoil(shown: Shown) -> None:
        shown.text["reply"] = text

    return spoil


def twice(shown: Shown) -> None:
    _card(shown)["items"] = shown.cards[0]["items"][:1] * 2
    shown.cards = shown.cards[:1]


def the_same_again(shown: Shown) -> None:
    shown.cards = [shown.cards[0], {**copy.deepcopy(shown.cards[0]), "kind": "alternative", "id": "x"}]


def as_in_memory(shown: Shown) -> None:
    shown.case = MEMORY[0].key


def without_facts(shown: Shown) -> None:
    shown.text["reply"] = "좋아요."
    _card(shown)["reason"] = "좋아요."
    for item in shown.cards[0]["items"]:
        item["reason"] = "좋아요."


def without_a_layer(shown: Shown) -> None:
    shown.closet = closets()["man's office"]
    _card(shown)["items"] = [item for item in shown.cards[0]["items"] if item["slot"] != "outer"]


def nothing(shown: Shown) -> None:
    """The other truth is enough."""


SPOILT: dict[str, Spoil] = {
    "groundedness": in_reply("초록 원피스예요."),
    "slots": twice,
    "format": in_reply(""),
    "constraints": nothing,
    "safety": in_reply("날씬해 보여요."),
    "language": in_reply("It is calm."),
    "josa": in_reply("바지을 입어요."),
    "injection": nothing,
    "abstention": nothing,
    "memory": as_in_memory,
    "faithfulness": in_reply("노란 바지예요."),
    "comparisons": in_reply("둘 다 무지라 깔끔해요."),
    "tpo_weather": without_a_layer,
    "reasons": without_facts,
    "distinctness": the_same_again,
}


@pytest.fixture
async def good() -> Shown:
    say = Say("출근용 데일리룩 추천", "ko", level=3)
    return (await conversed(Case("good", ("exactly two",), (say,)), closets()["exactly two"]))[0]


async def test_a_good_answer_passes_them_all(good: Shown) -> None:
    assert {gate.name: gate.metric(good).faults for gate in GATES if gate.metric(good).faults} == {}


@pytest.mark.parametrize("name", SPOILT)
async def test_a_metric_can_fail(name: str, good: Shown) -> None:
    bad = replace(good, say=ASKED.get(name, good.say))
    SPOILT[name](bad)
    found = BY_NAME[name].metric(bad)
    assert found.faults
    assert found.score < BY_NAME[name].least


def test_every_metric_is_tried() -> None:
    assert SPOILT.keys() == BY_NAME.keys()


async def test_variety_can_fail(good: Shown) -> None:
    same = replace(good, closet=Closet("larger", (*good.closet.clothes, *closets()["man's office"].clothes)))
    assert coverage([same] * 10).score < 0.6
    assert top_pair([good] * 10).score == 1


def test_a_gate_over_too_few_things_is_not_reached() -> None:
    results = Results()
    results.add("replay", "injection", Judged(4, 4), ALL, fewest=FEWEST)
    results.add("replay", "injection", Judged(5, 5), ALL, fewest=FEWEST)
    assert [row.passed for row in results.rows] == [False, True]
    assert [line.endswith("FAILED") for line in results.table()] == [False, True, False]
