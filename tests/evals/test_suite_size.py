"""The suite is as large as it claims to be, and its truth holds together."""

from collections import Counter

from tests.evals.closets.photographed import photographed
from tests.evals.pieces import forbidden, has_colour
from tests.evals.replay import transcripts
from tests.evals.suite import CASES, SYNTHETIC, closets, conversations


def test_there_are_enough_wardrobes_prompts_and_transcripts() -> None:
    said = Counter(say.language for case in CASES for say in case.says)
    assert len(SYNTHETIC) >= 12
    assert len(photographed()) >= 4
    assert min(said["ko"], said["en"]) >= 30
    assert len(transcripts()) >= 12


def test_every_case_names_a_wardrobe_and_every_wardrobe_is_asked_about() -> None:
    assert {closet.key for _, closet in conversations()} == closets().keys()


def test_drawn_garments_look_like_their_colour_word() -> None:
    wrong = [
        f"{closet.key} {cloth.number}"
        for closet in SYNTHETIC
        for cloth in closet.everything
        if not has_colour(cloth, cloth.colours[0])
    ]
    assert wrong == []


def test_photographed_garments_measure_as_their_manifest_says() -> None:
    """Our own colour measurement against the collector's words: one dark picture of silver sandals was left out of the set."""
    cloths = [cloth for closet in photographed() for cloth in closet.clothes]
    wrong = [cloth for cloth in cloths if not any(has_colour(cloth, word) for word in cloth.colours)]
    assert len(wrong) / len(cloths) <= 0.05


def test_what_a_question_excludes_is_in_the_wardrobe() -> None:
    for case, closet in conversations():
        if len(case.says) == 1 and case.says[0].never:
            assert forbidden(closet, case.says[0].never), f"{case.key}: nothing to exclude in {closet.key}"
