"""One whole turn: the ladder from the model down to the rule engine, and what is stored before it ends."""

from dataclasses import replace
from typing import Any

import pytest

from shared.stylist.errors import BusyError, ImageFetchError, ModelError
from shared.stylist.events import Analysis, Failed, Finished, Notice, Outfit, Started
from shared.stylist.photos import Photo, Seen
from shared.stylist.ports import Model, Profile, Turn
from shared.stylist.reply import Stylist
from tests.fakes_turn import FakeConversations, FakeLedger, FakePhotos
from tests.unit.stylist.desk import ASKED, GOOD, READING, SHIRT, TROUSERS, Desk, cards, notices, said
from tests.unit.stylist.turned import USED, pieces


async def test_without_a_model_the_rule_engine_answers_in_the_order_of_the_page() -> None:
    events = await Desk().ask()
    order = [type(event).__name__ for event in events if not isinstance(event, Notice)]
    assert list(dict.fromkeys(order)) == ["Started", "TextDelta", "Outfit", "FollowUps", "Finished"]
    assert "셔츠" in said(events, "headline")
    assert 1 in cards(events)[0]
    assert notices(events) == ["engine"]


async def test_that_there_is_no_model_is_said_once_a_conversation() -> None:
    desk = Desk()
    await desk.ask()
    assert notices(await desk.ask(replace(ASKED, message_id="m2", text="더 캐주얼하게"))) == []


async def test_the_reading_comes_with_the_first_answer_about_a_body_and_not_again() -> None:
    desk = Desk(profile=Profile(reading=READING))
    first, second = await desk.ask(), await desk.ask(replace(ASKED, message_id="m2"))
    assert [event.lines[0]["text"] for event in first if isinstance(event, Analysis)] == ["밝아 보여요."]
    assert not any(isinstance(event, Analysis) for event in second)


async def test_the_answer_is_stored_before_its_end_is_told() -> None:
    desk = Desk()
    turn = desk.stylist.begin(ASKED)
    async for event in desk.stylist.answer(ASKED, turn):
        if isinstance(event, Finished):
            assert desk.stored.status == "answered"
            assert [part["type"] for part in desk.stored.parts][-1] == "data-follow-ups"


async def test_the_same_question_twice_is_answered_from_the_history_and_pays_once() -> None:
    desk = Desk(pieces(GOOD))
    await desk.ask()
    again = await desk.ask()
    assert len(desk.model.prompts) == 1  # type: ignore[union-attr]
    assert isinstance(again[0], Started)
    assert isinstance(again[-1], Finished)


async def test_a_model_answers_in_our_names_and_pays_what_it_used() -> None:
    desk = Desk(pieces(GOOD))
    events = await desk.ask()
    assert said(events, "headline") == "출근엔 흰 셔츠에 네이비 바지를 골랐어요."
    assert cards(events)[:2] == [[1, 2], [1, 3]]
    assert notices(events) == []
    assert (desk.ledger.log, desk.ledger.used) == (["reserve", "settle"], 700)
    assert desk.stored.metadata["usage"]["input_tokens"] == 3000


async def test_pictures_go_to_the_model_once_a_conversation() -> None:
    desk = Desk(pieces(GOOD), pieces(GOOD))
    await desk.ask()
    await desk.ask(replace(ASKED, message_id="m2", text="면접엔?"))
    prompts = desk.model.prompts  # type: ignore[union-attr]
    assert [len(prompt.images) for prompt in prompts] == [3, 0]
    assert prompts[0].messages[0] == prompts[1].messages[0]


async def test_a_picture_that_could_not_be_fetched_is_a_second_attempt_with_its_own_reservation() -> None:
    desk = Desk([ImageFetchError()], pieces(GOOD))
    events = await desk.ask()
    assert desk.ledger.log == ["reserve", "settle", "reserve", "settle"]
    assert desk.ledger.used == 700
    assert notices(events) == []


@pytest.mark.parametrize(
    "script",
    [
        [ModelError()],
        [*pieces(GOOD)[:6], ModelError()],
        [*pieces(GOOD)[:30], ModelError()],
        ["nonsense", USED],
    ],
    ids=["at once", "in the headline", "after the card", "nonsense"],
)
async def test_when_the_model_fails_the_rule_engine_answers_with_a_notice(script: list[Any]) -> None:
    desk = Desk(script, script)
    events = await desk.ask()
    assert notices(events) == ["model_down"]
    assert isinstance(events[-1], Finished)
    kept = [part["text"] for part in desk.stored.parts if part["type"] == "text"]
    assert len(kept) == 2
    assert "[[" not in "".join(kept)


async def test_an_answer_that_is_given_up_in_the_middle_is_settled_at_its_worst_case() -> None:
    desk = Desk(["nonsense", " without", " end", USED])
    await desk.ask()
    assert desk.ledger.log == ["reserve", "settle"]
    assert desk.ledger.used == 1000


async def test_what_the_page_must_drop_is_said_when_the_model_breaks_off() -> None:
    events = await Desk([*pieces(GOOD)[:30], ModelError()]).ask()
    (notice,) = [event for event in events if isinstance(event, Notice)]
    assert notice.detail == {"restart": True}


async def test_at_the_ceiling_nothing_is_paid_and_the_time_of_renewal_is_told() -> None:
    desk = Desk(pieces(GOOD), ledger=FakeLedger(limit=10))
    events = await desk.ask()
    (notice,) = [event for event in events if isinstance(event, Notice)]
    assert (notice.code, notice.detail["scope"], notice.detail["renews_at"]) == ("budget", "visitor", 86_400)
    assert desk.model.prompts == []  # type: ignore[union-attr]
    assert cards(events)


async def test_an_invented_garment_never_reaches_the_page() -> None:
    invented: Any = {**GOOD, "headline": "[[9]]요", "main": {**GOOD["main"], "items": [{"number": 9, "reason": ""}]}}
    events = await Desk(pieces(invented)).ask()
    assert all(number in (1, 2, 3) for card in cards(events) for number in card)
    assert notices(events) == ["corrected"]


async def test_small_talk_costs_nothing() -> None:
    desk = Desk(pieces(GOOD))
    events = await desk.ask(replace(ASKED, text="고마워!"))
    assert desk.model.prompts == []  # type: ignore[union-attr]
    assert said(events, "headline") or said(events, "reply")


async def test_a_model_whose_key_cannot_be_read_leads_to_the_rule_engine_too() -> None:
    class NoKey(Desk):
        @property
        def stylist(self) -> Stylist:
            def give() -> Model | None:
                raise OSError("the parameter store is slow")

            return replace(super().stylist, model=give)

    events = await NoKey().ask()
    assert notices(events) == ["model_down"]
    assert isinstance(events[-1], Finished)


async def test_a_call_whose_answer_cannot_be_shown_is_settled_at_its_worst_case() -> None:
    desk = Desk(["[1, 2]", "never read", USED])
    assert notices(await desk.ask()) == ["model_down"]
    assert desk.ledger.log == ["reserve", "settle"]
    assert desk.ledger.used == 1000


async def test_a_chip_pressed_while_the_answer_streams_is_not_overwritten() -> None:
    desk = Desk()
    turn = desk.stylist.begin(ASKED)
    question = replace(ASKED, text="출근룩 추천해 줘. 검정은 싫어")
    async for event in desk.stylist.answer(question, replace(turn, text=question.text)):
        if isinstance(event, Outfit):
            desk.visitors.put_taste("o", {"fit": "loose"})
    assert desk.visitors.kept.taste["fit"] == "loose"
    assert "black" in desk.visitors.kept.taste["avoid_colours"]


async def test_pictures_that_are_no_clothes_and_no_single_person_go_to_nobody() -> None:
    desk = Desk(pieces(GOOD))
    receipt = replace(SHIRT, id="p7", number=7, seen=Seen(source="reader", moderated=False, notes=["not_clothing"]))
    crowd = replace(SHIRT, id="p8", number=8, kind="body", seen=Seen(source="model", moderated=False, notes=["several_people"]))
    desk.photos = FakePhotos([SHIRT, TROUSERS, receipt, crowd])
    await desk.ask()
    (prompt,) = desk.model.prompts  # type: ignore[union-attr]
    assert prompt.images == ("renditions/o/p1/512.webp", "renditions/o/p2/512.webp")


async def test_when_even_the_failure_cannot_be_stored_the_reader_still_gets_an_end() -> None:
    class Gone(FakeConversations):
        def finish(self, owner: str, session: str, turn: Turn) -> None:
            raise OSError("no table")

    desk = Desk()
    desk.conversations = Gone()
    assert (await desk.ask())[-1] == Failed("internal")


async def test_a_turn_that_breaks_is_stored_as_failed_and_the_next_one_is_not_poisoned() -> None:
    class Broken(FakePhotos):
        def photos(self, owner: str) -> list[Photo]:
            raise OSError("no table")

    desk = Desk()
    desk.photos = Broken([])
    assert (await desk.ask())[-1] == Failed("internal")
    assert desk.stored.status == "failed"
    desk.photos = FakePhotos([SHIRT, TROUSERS])
    assert isinstance((await desk.ask(replace(ASKED, message_id="m2")))[-1], Finished)


async def test_a_second_question_waits_for_the_first() -> None:
    desk = Desk()
    desk.stylist.begin(ASKED)
    with pytest.raises(BusyError):
        desk.stylist.begin(replace(ASKED, message_id="m2"))


async def test_an_outfit_uses_the_body_photo_and_a_greeting_does_not() -> None:
    desk = Desk()
    seen = Seen(source="reader", moderated=False, notes=[], reading=READING, worn=[])
    desk.photos = FakePhotos([replace(SHIRT, id="me", kind="body", seen=seen), SHIRT, TROUSERS])
    await desk.ask(replace(ASKED, text="안녕!"))
    assert desk.photos.used == []
    await desk.ask(replace(ASKED, message_id="m2"))
    assert desk.photos.used == ["me"]


async def test_a_dislike_in_words_is_kept() -> None:
    desk = Desk()
    await desk.ask(replace(ASKED, text="출근룩 추천해 줘. 검정은 싫어"))
    assert "black" in desk.visitors.kept.taste["avoid_colours"]
