"""A photo's row: what is known of a garment once the person has spoken."""

from dataclasses import replace

import pytest

from shared.stylist.garments import Attributes, Source, Words
from shared.stylist.photos import Photo, Seen

JEANS = Attributes(
    category="pants",
    subcategory="jeans",
    pattern="plain",
    material="denim",
    formality=2,
    confidence=0.4,
    description=Words(ko="파랑 청바지", en="blue jeans"),
)


def seen_as_jeans(source: Source) -> Photo:
    seen = Seen(source=source, moderated=False, notes=[], attributes=JEANS)
    return Photo("p", "o", 1, "garment", "image/jpeg", 1, 0, 9, seen=seen)


def test_what_the_person_says_goes_before_what_was_seen() -> None:
    photo = replace(seen_as_jeans("reader"), said=Attributes(formality=4, category="pants"))
    assert photo.attributes == {**JEANS, "formality": 4}


@pytest.mark.parametrize(
    ("source", "cloth"), [("reader", {"pattern": "plain"}), ("model", {"pattern": "plain", "material": "denim"})]
)
def test_of_a_garment_that_is_another_only_the_cloth_was_seen(source: Source, cloth: dict[str, str]) -> None:
    photo = replace(seen_as_jeans(source), said=Attributes(category="dress"))
    assert photo.attributes == {"category": "dress", **cloth}
