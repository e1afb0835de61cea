"""Every reason names something true of its piece, and every answer compares two pieces, or one with its occasion."""

import re
from collections.abc import Iterator

import pytest

from shared.stylist.cards import OutfitCard
from shared.stylist.garments import Garment, Language
from shared.stylist.narrator import Narration
from shared.stylist.traits import Piece, piece_of
from shared.stylist.words.comparison import pair_of
from shared.stylist.words.teller import PALETTES, SHAPES
from shared.stylist.words.wording import PATTERN_NOUNS, colour_before_noun, hue_word, noun
from tests.closets import EDGES, WORN, random_wardrobe, told
from tests.wardrobes import garment

QUESTIONS: dict[Language, tuple[str, ...]] = {
    "ko": (
        "출근용 데일리룩 추천", "저녁 데이트", "결혼식 하객룩", "비 오는 날 여행", "내일 뭐 입지", "장례식", "셔츠는 꼭",
    ),
    "en": (
        "outfit for work", "a date tonight", "wedding guest", "a trip in the rain", "what to wear", "a funeral",
        "keep the shirt",
    ),
}  # fmt: skip
LIGHTER = {"ko": r"보다 밝|이 환하게", "en": r"lighter|brightens"}
DARKER = {"ko": r"보다 짙", "en": r"darker"}

Answer = tuple[Language, tuple[Garment, ...], Narration]


def answers() -> Iterator[Answer]:
    closets = [*EDGES.values(), *(random_wardrobe(seed, 4 + seed) for seed in range(8))]
    for turn, closet in enumerate(closets):
        for language, questions in QUESTIONS.items():
            for text in questions:
                yield language, closet, told(text, closet, seed=f"{turn}{text}", worn=WORN if turn % 2 else ())


@pytest.fixture(scope="module")
def told_all() -> list[Answer]:
    return list(answers())


def cards(answer: Narration) -> list[OutfitCard]:
    return [card for card in (answer.main, *answer.alternatives) if card]


def truths(piece: Piece, language: Language) -> set[str]:
    """What may be said of a piece: its colour, its pattern, its shape."""
    found = {noun(piece, language), SHAPES[language].get(piece.kind.key, ""), SHAPES[language].get(piece.category, "")}
    if piece.colours:
        found |= {hue_word(piece.colour, language), colour_before_noun(piece.colour, language)}
    if piece.pattern:
        found |= {PATTERN_NOUNS[piece.pattern][language]} if piece.busy else set()
    return {word.casefold() for word in found if word}


def pieces_on(card: OutfitCard, closet: tuple[Garment, ...]) -> dict[int, Piece]:
    numbers = {item["number"] for item in card["items"]}
    return {garment.number: piece_of(garment) for garment in closet if garment.number in numbers}


def test_each_reason_names_a_colour_pattern_or_shape_of_its_piece(told_all: list[Answer]) -> None:
    checked = 0
    for language, closet, answer in told_all:
        for card in cards(answer):
            own = pieces_on(card, closet)
            for item in card["items"]:
                words = truths(own[item["number"]], language)
                assert any(word in item["reason"].casefold() for word in words), (item["name"], item["reason"], words)
                checked += 1
    assert checked > 1000


def test_a_piece_that_is_called_lighter_or_darker_is_that(told_all: list[Answer]) -> None:
    checked = 0
    for language, closet, answer in told_all:
        for card in cards(answer):
            own = pieces_on(card, closet)
            pair = pair_of(tuple(own.values()))
            for item in card["items"]:
                piece = own[item["number"]]
                if not pair or piece not in pair:
                    continue
                other = pair[0] if piece is pair[1] else pair[1]
                checked += 1
                if re.search(LIGHTER[language], item["reason"]):
                    assert piece.lightness > other.lightness, item
                if re.search(DARKER[language], item["reason"]):
                    assert piece.lightness < other.lightness, item
    assert checked > 300


def test_the_answer_speaks_of_two_pieces_or_of_one_and_its_occasion(told_all: list[Answer]) -> None:
    for language, _, answer in told_all:
        if not answer.main:
            continue
        topics = re.findall(r"\*\*(색|실루엣|소재|무늬|Colour|Silhouette|Material|Pattern)\*\*: ", answer.reply)
        assert topics, answer.reply
        names = [item["name"] for item in answer.main["items"]] + [piece["name"] for piece in answer.main["worn"]]
        named = [name for name in names if name.casefold() in answer.reply.casefold()]
        silhouette = "**실루엣**" if language == "ko" else "**Silhouette**"
        assert len(named) >= 2 or silhouette in answer.reply, (names, answer.reply)


def test_no_sentence_is_said_twice_in_one_answer(told_all: list[Answer]) -> None:
    for _, _, answer in told_all:
        sentences = [part.strip() for part in re.split(r"(?<=[.!?])\s", answer.reply.replace("\n", " ")) if len(part) > 8]
        assert len(sentences) == len(set(sentences)), answer.reply


def test_a_cards_own_line_names_its_colours_or_a_piece_of_it(told_all: list[Answer]) -> None:
    for language, closet, answer in told_all:
        for card in cards(answer):
            words = {word.casefold() for word in PALETTES[language].values()}
            words |= {word for piece in pieces_on(card, closet).values() for word in truths(piece, language)}
            words |= {piece["name"].casefold() for piece in card["worn"]} | {part.casefold() for part in card["title"].split()}
            assert any(word in card["reason"].casefold() for word in words if len(word) > 1), card["reason"]


def test_with_coloured_shoes_nothing_is_called_all_basic_or_the_one_colour() -> None:
    clothes = (garment(1, "shirt", "#f1f1f2"), garment(2, "pants", "#1f2a4d"), garment(3, "shoes", "#c1121f"))
    for seed in range(6):
        for text in ("신발은 꼭, 카페", "keep the shoes, coffee"):
            said = told(text, clothes, seed=f"{seed}")
            assert said.main
            assert [item["number"] for item in said.main["items"]] == [1, 2, 3]
            words = f"{said.reply} {said.main['reason']}"
            assert not re.search(
                r"기본색끼리|모두 기본색|기본색으로 맞춘|튀는 색이 없|basics only|throughout|loud|in basic colours", words
            )
