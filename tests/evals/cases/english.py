"""Thirty-odd questions in English, one at a time, each with its truth."""

from typing import Any

from tests.evals.case import Case, Say


def _en(text: str, level: float | None = None, *weather: str, **truth: Any) -> Say:
    return Say(text, "en", level=level, weather=weather, **truth)


_EVERYDAY = ("man's office", "woman's with dresses", "photos: office", "exactly two")
_DRESSED = ("man's office", "woman's with dresses", "formal", "twenty-four pieces")
_EASY = ("student", "only casual", "loud patterns", "photos: weekend")
_ASKED: tuple[tuple[tuple[str, ...], Say], ...] = (
    (_EVERYDAY, _en("Suggest an everyday outfit for work", 3)),
    (("all black", "winter", "sixty-six pieces", "two tops only"), _en("What should I wear to the office tomorrow?", 3)),
    (_DRESSED, _en("Pick something for a job interview", 4)),
    (("student", "photos: dresses"), _en("I have an interview, what do I wear?", 4)),
    (_DRESSED, _en("Outfit for a friend's wedding, please", 4, custom="no_white")),
    (("formal", "all black", "man's office"), _en("I have to go to a funeral", 4.5, custom="dark")),
    (_EVERYDAY, _en("Outfit for a date night", 3)),
    (("loud patterns", "photos: colours", "one dress"), _en("What should I wear on a weekend date?", 3)),
    (_EASY, _en("Something for a café with friends", 2)),
    (_EASY, _en("What to wear on a trip?", 2)),
    (("student", "only casual", "photos: weekend"), _en("What do I wear to the gym?", 1, custom="active")),
    (("student", "only casual"), _en("We're going camping, what should I wear?", 1.5)),
    (("summer", "only casual"), _en("A hot day at the beach", 1.5, "heat")),
    (("man's office", "woman's with dresses"), _en("It's raining and I have to go to work", 3, "rain")),
    (("winter", "twenty-four pieces"), _en("It's -5 degrees and I go to work, what do I wear?", 3, "cold")),
    (("winter", "student"), _en("Meeting friends in the snow", 2.5, "snow")),
    (("summer", "photos: colours"), _en("33 degrees today, what do I wear?", None, "heat")),
    (("woman's with dresses", "man's office"), _en("A chilly evening with friends", 2.5, "cold")),
    (("woman's with dresses", "formal"), _en("Meeting her parents for the first time", 4)),
    (("man's office", "nothing known but colours"), _en("I give an important presentation", 3.5)),
    (("photos: dresses", "woman's with dresses"), _en("What to wear to my sister's graduation", 3.5)),
    (("student", "loud patterns"), _en("First day of college, what should I wear?", 2)),
    (("man's office", "student"), _en("An outfit for work without jeans", 3, never=("jeans",))),
    (("man's office", "twenty-four pieces"), _en("A date outfit, but no black", 3, never=("black",))),
    (("all black",), _en("A work outfit, but no black", 3, expects="no_clothes")),
    (("woman's with dresses", "photos: dresses"), _en("Work outfit, no dress please", 3, never=("dress",))),
    (("loud patterns", "photos: office"), _en("Choose something without checks", None, never=("checked",))),
    (("woman's with dresses",), _en("What goes with the pink sweater for work?", 3, always=(6,))),
    (("man's office",), _en("A date look with the striped shirt: keep the striped shirt", 3, always=(2,))),
    (("student",), _en("Build a café outfit around number 6", 2, always=(6,))),
    (("dislikes black",), _en("Outfit for work", 3, never=("black",))),
    (("dislikes black",), _en("What's good for a date?", 3, never=("black",))),
    (("exactly two, no body photo", "one dress"), _en("What should I wear today?")),
    (("twenty-four pieces",), _en("Something comfortable to wear at home", 1)),
    (("photos: colours",), _en("Going to an exhibition, what should I wear?", 2.5)),
)
CASES = tuple(Case(f"en {n}: {say.text}", closets, (say,)) for n, (closets, say) in enumerate(_ASKED, 1))
