"""Which of a model's next steps fit a button."""

import pytest

from shared.stylist.checks.next_steps import LONGEST, fitting
from shared.stylist.garments import Language


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_step_may_be_as_long_as_a_button_and_no_longer(language: Language) -> None:
    longest = "가" * LONGEST[language]

    assert fitting([longest + "가", longest], language) == [longest]


@pytest.mark.parametrize(("said", "kept"), [(["왜요?", "왜요"], ["왜요?"]), ([".", "", "1 2 3"], []), (["a"], [])])
def test_a_step_that_says_nothing_new_is_left_out(said: list[str], kept: list[str]) -> None:
    assert fitting(said, "ko") == kept
