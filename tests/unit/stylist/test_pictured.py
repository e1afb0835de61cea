"""Which pictures go with a question."""

from dataclasses import replace

import pytest

from shared.stylist.conversation import Carried
from shared.stylist.photos import Note, Photo, Seen
from shared.stylist.pictured import MOST_PICTURES, pictures_for
from shared.stylist.ports import Profile, Turn
from shared.stylist.questions.eyes import needs_eyes
from shared.stylist.scene import scene_of
from shared.stylist.thought import think
from tests.unit.stylist.turned import photo

NOW = 1_795_000_000.0
CLOSET = [
    photo(1, "shirt", "#f2f2f0"),
    photo(2, "pants", "#1f2a44"),
    photo(3, "pants", "#4a6b9a"),
    photo(4, "shoes", "#111111"),
]
BODY = replace(photo(9, "shirt", "#ffffff"), kind="body", seen=Seen(source="model", moderated=False, notes=[]))


def shown(text: str, photos: list[Photo], carried: Carried | None = None) -> list[int]:
    """The numbers of the photos that go with a question, asked after an answer that handed on `carried`."""
    before = Turn("t1", "m1", "출근룩", 1, "answered", "a1", metadata={"carried": carried.to_dict()} if carried else {})
    turn = Turn("t2", "m2", text, 2, "answering", "a2")
    return [photo.number for photo in pictures_for(think(turn, scene_of(photos, Profile(), [before], NOW), NOW))]


def seen(photos: list[Photo], *outfits: tuple[int, ...]) -> Carried:
    return Carried(pictured=tuple(photo.id for photo in photos), outfits=outfits)


def test_new_photos_go_once() -> None:
    assert shown("출근룩 추천", CLOSET) == [1, 2, 3, 4]
    assert shown("데이트룩 추천", CLOSET, seen(CLOSET)) == []
    assert shown("데이트룩 추천", CLOSET, seen(CLOSET[:3])) == [4]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("이 무늬 어때 보여?", [2, 4]),
        ("셔츠 소매 길이 어때?", [1]),
        ("사진에서 3번 바지 밑단 보여?", [3]),
        ("does the shirt's print look loud?", [1]),
        ("can you see the hem?", [2, 4]),
    ],
)
def test_a_question_that_needs_eyes_brings_the_garments_that_are_meant(text: str, numbers: list[int]) -> None:
    assert shown(text, CLOSET, seen(CLOSET, (1, 3), (2, 4))) == numbers


def test_the_person_comes_along_only_when_meant() -> None:
    everything = [BODY, *CLOSET]
    assert shown("이 무늬 나한테 어때 보여?", everything, seen(everything, (1, 2))) == [9, 1, 2]
    assert shown("이 무늬 어때 보여?", everything, seen(everything, (1, 2))) == [1, 2]


def test_at_most_three_garments_are_looked_at_again() -> None:
    many = [photo(number, "shirt", "#f2f2f0") for number in range(1, 9)]
    assert shown("셔츠 단추 몇 개 보여?", many, seen(many)) == [1, 2, 3]


def test_at_most_ten_pictures_and_the_newest() -> None:
    many = [photo(number, "shirt", "#f2f2f0") for number in range(1, 30)]
    assert shown("출근룩 추천", [BODY, *many]) == [9, *range(21, 30)]
    assert len(shown("셔츠 단추 어때 보여?", many, seen(many[:15]))) == MOST_PICTURES


@pytest.mark.parametrize("note", ["no_person", "several_people"])
def test_a_body_photo_that_is_not_read_is_shown_to_nobody(note: Note) -> None:
    refused = replace(BODY, seen=Seen(source="model", moderated=False, notes=[note]))
    assert shown("출근룩 추천", [refused, CLOSET[0]]) == [1]


@pytest.mark.parametrize(
    "text",
    ["이 무늬 어때 보여?", "사진에서 소매 길이 봐 줘", "단추가 몇 개야?", "does the print look loud?", "how shiny is it?",
     "is the collar visible in the photo?", "what do you see?"],
)  # fmt: skip
def test_eyes_are_needed_for(text: str) -> None:
    assert needs_eyes(text)


@pytest.mark.parametrize(
    "text",
    ["출근용 데일리룩 추천", "더 캐주얼하게", "단정해 보이는 코디", "비 오면?", "줄무늬 말고", "사진 속 옷으로 코디해 줘",
     "what should I wear to work?", "a neat look", "something else", "a casual outfit", "the striped shirt with jeans"],
)  # fmt: skip
def test_eyes_are_not_needed_for(text: str) -> None:
    assert not needs_eyes(text)
