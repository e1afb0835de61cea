"""A body photo that is not read: said kindly once a photo, and nothing of it is used."""

from dataclasses import replace

import pytest

from shared.stylist.body import Reading, ReadingLine
from shared.stylist.events import Analysis, Event, Notice, Outfit
from shared.stylist.photos import Note, Seen
from shared.stylist.ports import Profile
from tests.fakes_turn import FakePhotos
from tests.unit.stylist.desk import ASKED, JEANS, SHIRT, TROUSERS, Desk
from tests.wardrobes import BLACK_JEANS, WHITE_TEE

LINE = ReadingLine(topic="tone", text={"ko": "밝아 보여요.", "en": "It looks light."}, source="guessed")
READING = Reading(lines=[LINE] * 3)
KEPT = Profile(reading=READING, worn=(WHITE_TEE, BLACK_JEANS))


def desk(*notes: Note) -> Desk:
    """Someone whose older photo left a reading and pieces behind, and whose new one has these notes."""
    seen = Seen(source="model", moderated=False, notes=list(notes), reading=READING, worn=[WHITE_TEE, BLACK_JEANS])
    desk = Desk(profile=KEPT)
    desk.photos = FakePhotos([SHIRT, TROUSERS, JEANS, replace(SHIRT, id="me", number=9, kind="body", seen=seen)])
    return desk


def why(events: list[Event]) -> list[str]:
    return [event.detail["why"] for event in events if isinstance(event, Notice) and event.code == "no_reading"]


@pytest.mark.parametrize("note", ["no_person", "several_people", "maybe_minor", "nudity"])
async def test_why_it_is_not_read_is_said_with_the_first_answer_and_not_again(note: Note) -> None:
    asked = desk(note)
    first, second = await asked.ask(), await asked.ask(replace(ASKED, message_id="m2"))

    assert (why(first), why(second)) == ([note], [])


async def test_another_photo_is_spoken_of_anew() -> None:
    asked = desk("no_person")
    await asked.ask()
    asked.photos = FakePhotos([*asked.photos.now[:3], replace(asked.photos.now[3], id="me again", number=10)])

    assert why(await asked.ask(replace(ASKED, message_id="m2"))) == ["no_person"]


async def test_neither_its_reading_nor_an_older_ones_nor_its_pieces_are_used() -> None:
    events = await desk("several_people", "not_full_body").ask()

    assert not [event for event in events if isinstance(event, Analysis)]
    assert all(event.card["worn"] == [] for event in events if isinstance(event, Outfit))


async def test_a_photo_that_is_read_leads_to_its_lines() -> None:
    events = await desk("not_full_body").ask()

    assert why(events) == []
    assert [event for event in events if isinstance(event, Analysis)]


async def test_small_talk_does_not_speak_of_it() -> None:
    assert why(await desk("nudity").ask(replace(ASKED, text="고마워!"))) == []
