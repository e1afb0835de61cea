"""The three lines about a body photo: the model's, or our own reader's where those may not be shown; none of a refused one."""

import pytest

from describe.lines import NOBODY, reading_of
from shared.stylist.checks.speech import fault_of
from shared.stylist.colour import name_of
from shared.stylist.garments import Colour
from shared.stylist.intake import Described
from shared.stylist.photos import Note, Seen
from shared.stylist.ports import Usage
from shared.stylist.seeing import LINE, body_seen
from tests.fakes_intake import ScriptedDescriber
from tests.unit.describe.looking import look, means, seen
from tests.unit.stylist.test_seeing import BODY


def described(seen_by_model: Seen) -> Seen:
    theirs = means(ScriptedDescriber(Described(seen_by_model, Usage())), kind="body")
    assert look(theirs) == "model"
    return seen(theirs)


def test_lines_that_may_not_be_shown_are_replaced_by_our_own_readers() -> None:
    judging = body_seen(BODY | {"impression": {"ko": "날씬해 보여요.", "en": "You look slimmer."}})
    kept = described(judging)

    assert "reading" not in judging
    assert [line["topic"] for line in kept["reading"]["lines"]] == ["proportion", "tone", "impression"]
    assert not [line for line in kept["reading"]["lines"] if "날씬" in line["text"]["ko"]]
    assert (kept["source"], kept["worn"]) == ("model", judging["worn"])


def test_good_lines_stay_the_models() -> None:
    assert described(body_seen(BODY)) == body_seen(BODY)


@pytest.mark.parametrize("note", ["no_person", "several_people", "maybe_minor", "nudity"])
def test_of_a_refused_photo_nobody_says_anything(note: Note) -> None:
    kept = described(body_seen(BODY | {"notes": [note]}))

    assert "reading" not in kept
    assert "worn" not in kept


def test_our_own_readers_lines_keep_to_three_short_sentences_that_judge_nobody() -> None:
    shades = ["#f1f1f2", "#1a1a1c", "#1f2a4d", "#c1121f", "#f2b8c6", "#5f2c83", "#178a8a", "#b0247a", "#12382a", "#7a4a2a"]
    colours = [Colour(hex=shade, share=1.0, name=name_of(shade)) for shade in shades]
    readings = [reading_of([up], [low], found=found) for up in colours for low in colours for found in (True, False)]
    readings += [
        NOBODY,
        *(reading_of([up], [], found=True) for up in colours),
        reading_of(colours[:4], colours[4:], found=True),
    ]

    assert {len(reading["lines"]) for reading in readings} == {3}
    for line in (line["text"] for reading in readings for line in reading["lines"]):
        assert len(line["ko"]) <= LINE["ko"]
        assert len(line["en"]) <= LINE["en"]
        assert (fault_of(line["ko"], "ko"), fault_of(line["en"], "en")) == (None, None)
