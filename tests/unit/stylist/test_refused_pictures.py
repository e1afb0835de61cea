"""Pictures that a model refuses: the answer comes without them, and they are not sent again in the conversation."""

from dataclasses import replace
from typing import Any

import pytest

from shared.stylist.errors import ModelError, VisionError
from shared.stylist.events import Finished
from shared.stylist.ports import Usage
from tests.unit.stylist.desk import ASKED, GOOD, JEANS, SHIRT, TROUSERS, Desk, cards, notices
from tests.unit.stylist.turned import photo, pieces

REFUSED = [Usage(3000, 0, 5, 400), ModelError(code="refused")]
BAD = [VisionError(code="bad_pictures")]
NEXT, LOOKING = replace(ASKED, message_id="m2", text="면접엔?"), replace(ASKED, message_id="m3", text="이 셔츠 무늬 어때 보여?")


def sent(desk: Desk) -> list[int]:
    assert desk.model
    return [len(prompt.images) for prompt in desk.model.prompts]


async def test_an_answer_refused_with_pictures_is_asked_for_without_them() -> None:
    desk = Desk(REFUSED, pieces(GOOD))
    events = await desk.ask()
    assert notices(events) == ["without_pictures"]
    assert cards(events)[0] == [1, 2]
    assert (sent(desk), desk.ledger.used) == ([3, 0], 400 + 700)


async def test_an_answer_refused_without_pictures_is_not_asked_for_again() -> None:
    desk = Desk(pieces(GOOD), REFUSED)
    await desk.ask()
    events = await desk.ask(NEXT)
    assert (notices(events), sent(desk)) == (["model_down"], [3, 0])
    assert isinstance(events[-1], Finished)


@pytest.mark.parametrize("refusal", [REFUSED, BAD], ids=["refused", "bad pictures"])
async def test_refused_pictures_are_not_sent_again_even_when_a_question_is_about_them(refusal: list[Any]) -> None:
    desk = Desk(refusal, pieces(GOOD), pieces(GOOD), pieces(GOOD))
    for question in (ASKED, NEXT, LOOKING):
        await desk.ask(question)
    assert sent(desk) == [3, 0, 0, 0]


async def test_a_new_photo_is_sent_though_others_were_refused() -> None:
    desk = Desk(BAD, pieces(GOOD), pieces(GOOD))
    await desk.ask()
    desk.photos.now = [SHIRT, TROUSERS, JEANS, photo(4, "shoes", "#111111")]
    await desk.ask(NEXT)
    assert sent(desk) == [3, 0, 1]
    assert desk.stored.metadata["carried"]["pictured"] == ["p4"]


async def test_where_the_words_were_refused_too_the_pictures_are_not_blamed() -> None:
    desk = Desk(REFUSED, REFUSED, pieces(GOOD))
    assert notices(await desk.ask()) == ["without_pictures", "model_down"]
    await desk.ask(NEXT)
    assert sent(desk) == [3, 0, 3]
