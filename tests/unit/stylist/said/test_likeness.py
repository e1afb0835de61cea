"""Which colour words may be said of which measured colours."""

import pytest

from shared.stylist.checks.likeness import may_be_called
from shared.stylist.questions.criteria import FAMILIES
from shared.stylist.traits import piece_of
from tests.wardrobes import garment


@pytest.mark.parametrize(
    ("word", "shade"),
    [
        ("navy", "#1f2a4d"), ("blue", "#1f2a4d"), ("black", "#1a2537"), ("navy", "#1a1a1c"), ("grey", "#46474a"),
        ("charcoal", "#5f6063"), ("black", "#46474a"), ("ivory", "#dccdb0"), ("beige", "#f6f0e0"), ("white", "#ebe3d2"),
        ("white", "#d3d3d4"), ("olive", "#7b7750"), ("green", "#12382a"), ("brown", "#c19a5b"), ("red", "#5e1224"),
        ("pink", "#c4959a"), ("sky blue", "#5b7ba6"), ("purple", "#c3b1e1"), ("brown", "#8f8377"), ("brown", "#2b2523"),
    ],
)  # fmt: skip
def test_near_neighbours_are_tolerated(word: str, shade: str) -> None:
    assert may_be_called(word, piece_of(garment(1, "pants", shade)))


@pytest.mark.parametrize(
    ("word", "shade"),
    [
        ("red", "#1f2a4d"), ("brown", "#c1121f"), ("green", "#1a1a1c"), ("mint", "#1f2a4d"), ("white", "#1a1a1c"),
        ("black", "#f1f1f2"), ("sky blue", "#f6f0e0"), ("grey", "#1f45ad"), ("yellow", "#dccdb0"), ("purple", "#1f2a4d"),
        ("navy", "#85868a"), ("beige", "#5e3d2b"), ("pink", "#ffffff"), ("orange", "#7a4a2a"), ("blue", "#7a4aa0"),
        ("purple", "#5e1224"), ("burgundy", "#7a4aa0"),
    ],
)  # fmt: skip
def test_another_colour_is_not(word: str, shade: str) -> None:
    assert not may_be_called(word, piece_of(garment(1, "pants", shade)))


def test_every_colour_word_fits_its_own_typical_shade_and_most_others_do_not() -> None:
    typical = {
        "grey": "#85868a",
        "black": "#0a0a0c",
        "navy": "#131f3a",
        "white": "#ffffff",
        "red": "#c1121f",
        "green": "#1f7a3d",
    }
    fitting = {
        shade: {word for word in FAMILIES if may_be_called(word, piece_of(garment(1, "pants", shade)))}
        for shade in typical.values()
    }

    assert all(word in fitting[shade] for word, shade in typical.items())
    assert max(map(len, fitting.values())) <= 5
