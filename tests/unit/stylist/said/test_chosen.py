"""A model's words on a card that was checked."""

from shared.stylist.advice import Outfit
from shared.stylist.cards import Evidence, OutfitCard
from shared.stylist.checks.chosen import Chosen, in_the_models_words
from shared.stylist.garments import Slot
from tests.wardrobes import SHIRT, TROUSERS

EVIDENCE: Evidence = {"palette": [], "harmony": "neutral", "contrast": 0.5, "formality": 4, "warmth": 2}
CARD: OutfitCard = {
    "id": "c", "kind": "main", "title": "엔진 제목", "occasion": "출근", "missing": [], "tips": [], "reason": "엔진 이유",
    "items": [
        {"photo_id": "photo-1", "number": 1, "slot": "top", "name": "줄무늬 셔츠", "reason": "엔진 1"},
        {"photo_id": "photo-2", "number": 2, "slot": "bottom", "name": "네이비 바지", "reason": "엔진 2"},
    ],
    "worn": [{"slot": "shoes", "name": "검은 로퍼", "colours": [], "reason": "엔진 3"}],
    "evidence": EVIDENCE,
}  # fmt: skip


def test_the_models_words_replace_the_engines_and_names_stay_ours() -> None:
    asked: list[tuple[str, int | Slot | None]] = []

    def spoken(text: str, about: int | Slot | None) -> str:
        asked.append((text, about))
        return text.upper()

    chosen = Chosen(Outfit((SHIRT, TROUSERS), (), 0.0, CARD["evidence"]), reason="all", items={1: "one"}, worn={"shoes": "s"})
    card = in_the_models_words(CARD, chosen, spoken)

    assert (card["title"], card["reason"], card["evidence"]) == ("엔진 제목", "ALL", EVIDENCE)
    assert [(item["name"], item["reason"]) for item in card["items"]] == [("줄무늬 셔츠", "ONE"), ("네이비 바지", "엔진 2")]
    assert [piece["reason"] for piece in card["worn"]] == ["S"]
    assert asked == [("one", 1), ("", 2), ("s", "shoes"), ("all", None)]


def test_words_that_may_not_be_shown_give_way_to_the_engines() -> None:
    chosen = Chosen(Outfit((SHIRT, TROUSERS), (), 0.0, CARD["evidence"]), reason="x", items={1: "y"}, worn={"shoes": "z"})

    assert in_the_models_words(CARD, chosen, lambda text, about: "") == CARD
