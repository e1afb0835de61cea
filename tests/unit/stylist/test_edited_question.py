"""An edited question is understood anew, as if the old words had never been said."""

from dataclasses import replace

import pytest

from shared.stylist.ports import Profile
from shared.stylist.reranking import reranked
from shared.stylist.scene import scene_of
from shared.stylist.taste import lesson, unlearn
from tests.unit.stylist.desk import ASKED, Desk, cards, said


async def edited(desk: Desk, text: str) -> None:
    await desk.ask(replace(ASKED, text=text, regenerate=True))


async def test_the_new_words_are_answered_in_place_of_the_old_ones() -> None:
    desk = Desk()
    english = await desk.ask(replace(ASKED, text="What should I wear to work?"))
    korean = await desk.ask(replace(ASKED, regenerate=True))
    assert said(english, "headline") != said(korean, "headline")
    assert desk.stored.text == ASKED.text
    assert len(desk.conversations.turns) == 1
    assert desk.stored.metadata["carried"]["outfits"] == [cards(korean)[0]]


async def test_a_dislike_that_is_edited_away_is_forgotten() -> None:
    desk = Desk(profile=Profile(taste={"avoid_colours": ["pink"], "fit": "loose"}))
    await desk.ask(replace(ASKED, text="출근룩 추천해 줘. 검정은 싫어"))
    assert desk.visitors.kept.taste["avoid_colours"] == ["pink", "black"]
    await edited(desk, "출근룩 추천해 줘. 흰색은 싫어")
    assert desk.visitors.kept.taste == {"avoid_colours": ["pink", "white"], "fit": "loose"}


async def test_another_answer_to_the_same_words_keeps_what_they_taught() -> None:
    desk = Desk()
    for regenerate in (False, True, True):
        await desk.ask(replace(ASKED, text="출근룩 추천해 줘. 검정은 싫어", regenerate=regenerate))
    assert desk.visitors.kept.taste == {"avoid_colours": ["black"]}
    await edited(desk, "출근룩 추천해 줘")
    assert desk.visitors.kept.taste["avoid_colours"] == []


async def test_the_same_words_get_another_outfit_as_long_as_there_is_one_and_never_lose_it_to_a_correction() -> None:
    desk = Desk()
    shown = [cards(await desk.ask(replace(ASKED, regenerate=again)))[0] for again in (False, True)]
    assert shown[0] != shown[1]
    assert desk.stored.metadata["carried"]["outfits"] == shown
    scene = scene_of(desk.photos.now, desk.visitors.kept, [], 0)
    assert reranked(desk.stored, scene).metadata["carried"]["outfits"] == shown


async def test_no_wish_of_the_old_words_is_carried_on() -> None:
    desk, other = Desk(), Desk()
    assert 3 not in cards(await desk.ask(replace(ASKED, text="출근룩 추천해 줘. 3번은 빼 줘")))[0]
    assert cards(await desk.ask(replace(ASKED, regenerate=True))) == cards(await other.ask())


@pytest.mark.parametrize(
    ("before", "after", "meanwhile", "left"),
    [
        ({}, {"avoid_colours": ["black"]}, {"avoid_colours": ["black", "red"]}, {"avoid_colours": ["red"]}),
        ({"avoid_colours": ["black"]}, {"avoid_colours": []}, {"avoid_colours": []}, {"avoid_colours": ["black"]}),
        ({}, {"fit": "slim"}, {"fit": "slim"}, {"fit": None}),
        ({"fit": "slim"}, {"fit": "loose"}, {"fit": "loose"}, {"fit": "slim"}),
        ({"fit": "slim"}, {"fit": "loose"}, {"fit": None}, {"fit": None}),
        ({"styles": ["neat"]}, {"styles": ["neat"]}, {"styles": ["accent"]}, {"styles": ["accent"]}),
    ],
)
def test_only_what_was_learned_is_taken_back(
    before: dict[str, object], after: dict[str, object], meanwhile: dict[str, object], left: dict[str, object]
) -> None:
    assert unlearn(meanwhile, lesson(before, after)) == left
