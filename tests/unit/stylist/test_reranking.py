"""The last answer, chosen anew after a person put a garment right: by the rules, as the question asked, in its place."""

from dataclasses import replace
from typing import Any

import pytest

from shared.stylist.errors import BusyError, NotFoundError
from shared.stylist.garments import Attributes, Category
from shared.stylist.photos import Measured, Seen
from shared.stylist.ports import Profile, Turn
from shared.stylist.reranking import revision
from tests.unit.stylist.corrected import BLACK, JEANS, NOW, SHIRT, TROUSERS, WORK, Desk, cards, main, notices, numbers, words
from tests.unit.stylist.turned import photo

READING: Any = {"lines": [{"topic": "tone", "text": {"ko": "밝아 보여요.", "en": "It looks light."}, "source": "measured"}]}


async def test_the_cards_follow_what_the_person_said() -> None:
    desk = Desk(SHIRT, TROUSERS)
    assert main(await desk.ask()) == {"top": 1, "bottom": 2}
    desk.say(2, category="skirt")
    fresh = desk.rerank()
    assert fresh == desk.kept
    assert main(fresh) == {"top": 1, "bottom": 2}
    assert "치마" in cards(fresh)[0]["title"]
    assert "치마" in words(fresh)
    assert "바지" not in cards(fresh)[0]["title"]


async def test_what_is_no_clothing_is_left_out_of_every_card() -> None:
    desk = Desk(SHIRT, TROUSERS, JEANS)
    await desk.ask()
    desk.say(2, clothing=False)
    fresh = desk.rerank()
    assert main(fresh) == {"top": 1, "bottom": 3}
    assert numbers(cards(fresh)) == {1, 3}


async def test_a_garment_that_could_not_be_worn_before_brings_the_first_cards() -> None:
    desk = Desk(photo(1, "shoes", "#f2f2f0"))
    assert cards(await desk.ask()) == []
    desk.say(1, category="dress")
    assert main(desk.rerank()) == {"dress": 1}


async def test_it_says_in_front_that_it_was_chosen_anew_and_keeps_the_message_its_reading_and_its_usage() -> None:
    desk = Desk(SHIRT, TROUSERS, JEANS, profile=Profile(reading=READING))
    before = await desk.ask()
    desk.say(2, category="skirt")
    fresh = desk.rerank()
    assert fresh.parts[0] == {"type": "data-notice", "data": {"code": "corrected", "by": "person"}}
    assert [notice["code"] for notice in notices(fresh)] == ["corrected", "engine"]
    of_the_body = [part for part in before.parts if part["type"] == "data-analysis"]
    assert [part for part in fresh.parts if part["type"] == "data-analysis"] == of_the_body != []
    assert (fresh.id, fresh.answer_id, fresh.text, fresh.created) == (before.id, before.answer_id, before.text, before.created)
    assert fresh.metadata["usage"] == before.metadata["usage"]
    assert (revision(before), revision(fresh)) == (0, 1)


async def test_twice_ends_in_the_same_and_writes_once() -> None:
    desk = Desk(SHIRT, TROUSERS, JEANS)
    await desk.ask()
    desk.say(2, category="skirt")
    assert desk.rerank() == desk.rerank()
    assert desk.answers.written == 1


@pytest.mark.parametrize("question", [WORK, "데이트룩 추천해 줘. 검정은 싫어", "What should I wear to work?"])
async def test_clothes_as_they_were_give_the_answer_as_it_was(question: str) -> None:
    """So the rules read the question, the taste, the season and the last turns exactly as the turn itself did."""
    desk = Desk(SHIRT, TROUSERS, JEANS, BLACK, profile=Profile(reading=READING))
    for text in (question, "더 캐주얼하게", "바지만 바꿔 줘", "다른 거"):
        before = await desk.ask(text)
        assert desk.rerank() is before
    assert desk.answers.written == 0


async def test_what_was_ruled_out_in_words_stays_out() -> None:
    desk = Desk(SHIRT, TROUSERS, JEANS, photo(5, "hat", "#111111"))
    await desk.ask("출근룩 추천해 줘. 검정은 싫어")
    desk.visitors.kept = Profile()
    desk.say(5, category="outwear")
    desk.say(3, category="skirt")
    assert 5 not in numbers(cards(desk.rerank()))
    assert desk.visitors.kept == Profile(), "a second choice teaches no taste that the person took back"


async def test_a_wish_for_a_kind_is_met_by_what_turned_out_to_be_of_it() -> None:
    desk = Desk(photo(1, "t-shirt", "#f2f2f0"), BLACK, TROUSERS)
    assert main(await desk.ask("셔츠 입고 출근하고 싶어"))["top"] in (1, 4)
    desk.say(4, category="shirt")
    assert main(desk.rerank())["top"] == 4


async def test_only_the_last_answer_changes_and_the_next_carries_on_from_it() -> None:
    desk = Desk(SHIRT, TROUSERS, JEANS)
    first = await desk.ask()
    await desk.ask("더 캐주얼하게")
    desk.say(3, category="skirt")
    fresh = desk.rerank()
    assert next(iter(desk.conversations.turns.values())) == first
    shown = sorted(main(fresh).values())
    assert [sorted(outfit) for outfit in fresh.metadata["carried"]["outfits"]][-1] == shown
    assert len(fresh.metadata["carried"]["outfits"]) == 2
    assert fresh.metadata["carried"]["noticed"] == ["engine"]


@pytest.mark.parametrize("text", ["고마워", "왜요?", "신발은?", "안녕!"])
async def test_small_talk_stays_as_it_was(text: str) -> None:
    desk = Desk(SHIRT, TROUSERS, JEANS)
    await desk.ask()
    before = await desk.ask(text)
    desk.say(2, category="skirt")
    assert desk.rerank() is before


async def test_a_picture_that_is_still_being_read_is_not_waited_for_but_told() -> None:
    desk = Desk(SHIRT, TROUSERS, JEANS)
    await desk.ask()
    desk.photos.looks = 0
    desk.photos.now = [*desk.photos.now, replace(photo(6, "shirt", "#ffffff"), seen=None, created=int(NOW) - 1)]
    desk.say(2, category="skirt")
    assert {"code": "reading", "count": 1} in notices(desk.rerank())
    assert desk.photos.looks == 1


def test_where_nothing_was_answered_there_is_nothing_to_choose() -> None:
    desk = Desk(SHIRT)
    with pytest.raises(NotFoundError):
        desk.rerank()
    failed = Turn("t1", "m1", WORK, 1, "failed", "a1")
    desk.conversations.turns["m1"] = failed
    with pytest.raises(NotFoundError):
        desk.rerank()
    assert desk.kept == failed


async def test_of_two_corrections_at_once_both_are_in_the_cards() -> None:
    desk = Desk(SHIRT, TROUSERS)
    await desk.ask()
    desk.say(2, category="skirt")

    def elsewhere() -> None:
        desk.say(1, category="longsleeve")
        desk.rerank()

    desk.answers.meanwhile = elsewhere
    title = cards(desk.rerank())[0]["title"]
    assert "치마" in title
    assert "긴팔" in title
    assert desk.kept.metadata["revision"] == 1


async def test_an_answer_that_never_stands_still_is_busy() -> None:
    desk = Desk(SHIRT, TROUSERS, JEANS)
    turn = await desk.ask()
    desk.say(2, category="skirt")

    def again() -> None:
        desk.conversations.turns[turn.message_id] = replace(desk.kept, created=desk.kept.created + 1)
        desk.answers.meanwhile = again

    desk.answers.meanwhile = again
    with pytest.raises(BusyError):
        desk.rerank()


def test_the_reader_of_a_photo_may_come_late_and_never_overrules_a_person() -> None:
    """Whatever a model saw after the person spoke: the word stands, and so does what it leaves out."""
    read = Seen(source="model", moderated=True, notes=[], attributes=Attributes(category="pants", formality=4, confidence=0.99))
    measured = Measured(width=1, height=1, colours=[])
    late = replace(SHIRT, measured=measured, seen=read)
    said: Category = "dress"
    assert replace(late, said=Attributes(category=said)).attributes == {"category": "dress"}
    assert replace(late, said=Attributes(clothing=False)).attributes == {"clothing": False}
    assert replace(late, said=Attributes(formality=1)).attributes["formality"] == 1
