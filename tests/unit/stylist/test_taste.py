"""Taste is read leniently, learned from lasting words only, and its dislikes are hard."""

from shared.stylist.taste import learn, taste_of
from shared.stylist.traits import piece_of
from tests.closets import ask_for
from tests.wardrobes import garment

BLACK = piece_of(garment(1, "pants", "#1a1a1c"))
FLORAL = piece_of(garment(2, "skirt", "#c1121f", pattern="floral"))


def test_an_empty_or_odd_taste_is_no_taste() -> None:
    odd = {"styles": ["goth"], "fit": "huge", "avoid_colours": None, "avoid_words": [3], "more": 1}
    assert taste_of({}) == taste_of(odd)


def test_a_disliked_colour_and_a_disliked_word_refuse_garments() -> None:
    assert taste_of({"avoid_colours": ["black"]}).refuses(BLACK)
    assert taste_of({"avoid_words": ["꽃무늬 치마"]}).refuses(FLORAL)
    assert not taste_of({"avoid_words": ["꽃무늬 치마"]}).refuses(BLACK)


def test_a_dislike_said_in_words_is_kept_for_good() -> None:
    kept = learn({"styles": ["neat"]}, ask_for("검정은 싫어"))
    assert kept == {"styles": ["neat"], "avoid_colours": ["black"]}
    assert learn(kept, ask_for("검정은 싫어")) == kept
    assert learn({}, ask_for("꽃무늬 치마는 싫어"))["avoid_words"] == ["꽃무늬 치마"]


def test_a_passing_wish_is_not_kept_and_a_lasting_one_is() -> None:
    assert learn({}, ask_for("오늘은 넉넉하게")) == {}
    assert learn({}, ask_for("검정 말고")) == {}
    assert learn({}, ask_for("넉넉한 핏을 좋아해")) == {"fit": "loose"}
    assert learn({}, ask_for("저는 깔끔한 스타일을 선호해요")) == {"styles": ["neat"]}


def test_what_is_owned_is_kept() -> None:
    assert learn({"owned": ["belt"]}, ask_for("로퍼는 있어요"))["owned"] == ["belt", "loafers"]


def test_learning_does_not_change_the_taste_it_was_given() -> None:
    before = {"avoid_colours": ["red"]}
    learn(before, ask_for("검정은 싫어"))
    assert before == {"avoid_colours": ["red"]}
