"""What the staged page of tests/e2e is given is what the API gives: the same keys, and values that it may have."""

import pytest

from api.schemas import Wardrobe
from tests.e2e.staged import recorded


def test_the_staged_photos_are_the_apis() -> None:
    photos = recorded("wardrobe")
    told = Wardrobe.model_validate({"photos": photos})
    assert told.model_dump(mode="json")["photos"] == photos
    assert [photo.kind for photo in told.photos] == ["body"] + 6 * ["garment"]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_staged_answer_speaks_of_the_staged_photos(language: str) -> None:
    question, answer = recorded(f"messages_{language}")
    assert (question["role"], answer["role"]) == ("user", "assistant")
    cards = [part["data"] for part in answer["parts"] if part["type"] == "data-outfit"]
    assert [card["kind"] for card in cards] == ["main"] + 3 * ["alternative"]
    numbers = {photo["id"]: photo["number"] for photo in recorded("wardrobe")}
    assert all(numbers[item["photo_id"]] == item["number"] for card in cards for item in card["items"])
