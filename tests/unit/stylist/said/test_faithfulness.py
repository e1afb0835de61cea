"""Colour words in a model's sentences, held against the measured colours."""

import re
from collections.abc import Iterator

import pytest

from shared.stylist.checks.faithfulness import Wrong, wrong_words
from shared.stylist.garments import Garment, Language
from shared.stylist.traits import Piece, piece_of
from shared.stylist.words.wording import Namer
from tests.closets import RICH, random_wardrobe, told
from tests.wardrobes import DRESS, SIX, garment

PIECES = {one.number: piece_of(one) for one in (*SIX, DRESS)}
"""1 white striped shirt, 2 navy trousers, 3 grey knit, 4 blue jeans, 5 black dress, 6 charcoal blazer, 7 black loafers."""

WRONG = """
2 빨간 | 빨간 [[2]]를 골랐어요.
1 검은 | 검은 [[1]]에 [[2]]를 더했어요.
2 노란 | 출근엔 [[1]]과 노란 [[2]]가 좋아요.
3 초록색 | [[3]]은 초록색이라 산뜻해요.
4 분홍색 | [[4]]는 분홍색이에요.
7 흰색 | [[7]]은 흰색이고 [[2]]는 네이비예요.
6 베이지 | [[6]]는 베이지 계열이라 부드러워요.
1 네이비 | [[1]]은 짙은 네이비라 단정해요.
2 주황색 | [[2]]의 주황색이 포인트예요.
3 보라색 | 색: [[3]]의 색은 보라색이라 눈에 띄어요.
4 흰 | 흰 면 [[4]]가 시원해요.
5 빨간 | 빨간 [[5]] 하나면 돼요.
1 갈색 | [[1]]은 갈색으로 보여요.
2 하얀 | 하얀 [[2]]와 어울려요.
7 하늘색 | 하늘색 톤의 [[7]]이 가벼워요.
6 민트색 | [[6]](민트색)과 함께 입어요.
1 까만 | 까만 줄무늬 [[1]]이에요.
4 올리브색 | [[4]]가 올리브색이니 차분해요.
3 버건디 | 버건디 [[3]]에 [[2]]를 입어요.
2 카키 | [[2]]는 카키에 가까워요.
5 아이보리 | [[5]]는 아이보리라서 밝아요.
7 밝은 | 밝은 [[7]]이 받쳐 줘요.
1 어두운 | 어두운 [[1]]이 무게를 잡아요.
2 밝아서 | [[2]]가 [[1]]보다 밝아서 산뜻해요.
1 짙어요 | [[1]]은 [[2]]보다 더 짙어요.
2 red | The red [[2]] stands out.
1 black | For work: the black [[1]] with the [[2]].
3 green | [[3]] is green, so it reads fresh.
4 pink | The [[4]] are a soft pink.
7 white | [[7]] in white keeps it light.
6 beige | The [[6]] is a light beige and calm.
1 navy | Your navy cotton [[1]] is neat.
2 orange | The orange of the [[2]] is the accent.
3 purple | [[3]]'s purple against the [[2]] is bold.
5 yellow | A yellow [[5]] is enough.
2 white | Pair it with the white [[2]].
7 sky blue | The sky blue [[7]] are light.
6 mint | [[6]] (mint) over it.
1 brown | [[1]] looks brown here.
4 olive | [[4]] reads olive in this light.
3 burgundy | A burgundy knit [[3]] with [[2]].
5 ivory | [[5]] is almost ivory.
1 dark | The dark [[1]] anchors it.
7 pale | The pale [[7]] lift it.
2 lighter | [[2]] is lighter than the [[1]].
1 darker | [[1]] looks much darker than [[2]].
"""
HONEST = """
검은 [[2]]도 아주 틀린 말은 아니에요, 짙은 남색이니까요.
[[2]]는 검은 신발과 잘 어울려요.
[[2]]에는 흰 운동화보다 갈색 구두가 나아요.
[[1]]은 흰 바탕이라 [[2]]의 네이비가 또렷해요.
[[3]]은 차콜에 가까운 회색이에요.
[[4]]는 초록색은 아니지만 산뜻해요.
[[1]]은 흰색이고, [[2]]는 남색이라 차이가 커요.
있으면 좋아요: 빨간 벨트. [[2]]와 맞아요.
[[4]]는 짙은 파란색이에요. 노란 가방도 좋아요.
[[1]]이 [[2]]보다 훨씬 밝아서 위아래가 나뉘어요.
The [[2]] goes with brown shoes.
[[1]] is not black, and that helps.
The white [[1]] is lighter than the navy [[2]].
[[6]] is nearly black, [[7]] is black too.
[[1]] in off-white with [[4]] in blue.
A red belt would lift the [[2]].
With the charcoal [[6]], keep the shoes black. [[1]] stays plain.
A light [[3]] for a warm day.
The grey of [[3]] sits between them.
[[2]] is black tie, almost.
"""
KOREAN = ["출근용 데일리룩 추천", "결혼식 하객룩", "데이트", "비 오는 날 여행", "영하 5도 모임", "면접"]
ENGLISH = ["outfit for work", "wedding guest", "date night", "trip in the rain", "meeting friends", "an interview"]


@pytest.mark.parametrize("line", WRONG.strip().splitlines())
def test_a_wrong_word_is_found_with_its_garment(line: str) -> None:
    expected, _, text = line.partition(" | ")
    number, _, said = expected.partition(" ")

    assert wrong_words(text, PIECES) == [Wrong(int(number), said)]


def test_there_are_enough_wrong_sentences_in_both_languages() -> None:
    lines = WRONG.strip().splitlines()
    assert len([line for line in lines if re.search("[가-힣]", line)]) >= 20
    assert len(lines) >= 40


@pytest.mark.parametrize("text", HONEST.strip().splitlines())
def test_an_honest_word_is_left_alone(text: str) -> None:
    assert wrong_words(text, PIECES) == []


def honest(language: Language) -> Iterator[tuple[str, dict[int, Piece], Piece | None]]:
    """What the rule engine says of many wardrobes, names turned back to marks, with the piece whose reason it is."""
    for seed in range(12):
        wardrobe = RICH if seed == 0 else random_wardrobe(seed, 14)
        pieces, names = {one.number: piece_of(one) for one in wardrobe}, _names(wardrobe, language)
        for question in KOREAN if language == "ko" else ENGLISH:
            said = told(question, wardrobe, seed=f"{seed}")
            # A piece to look for has another colour and the same noun: its name is no garment's.
            cards = [card for card in (said.main, *said.alternatives) if card and card.get("change") != "missing"]
            texts: list[tuple[str, Piece | None]] = [(said.headline, None), (said.reply, None)]
            texts += [(card["reason"], None) for card in cards]
            texts += [(item["reason"], pieces[item["number"]]) for card in cards for item in card["items"]]
            yield from ((_marked(text, names), pieces, own) for text, own in texts)


def _names(wardrobe: tuple[Garment, ...], language: Language) -> list[tuple[str, int]]:
    namer = Namer(wardrobe, language)
    return sorted(((namer.garment(one), one.number) for one in wardrobe), key=lambda name: -len(name[0]))


def _marked(text: str, names: list[tuple[str, int]]) -> str:
    for name, number in names:
        text = re.sub(re.escape(name), f"[[{number}]]", text, flags=re.IGNORECASE)
    return text


@pytest.mark.parametrize("language", ["ko", "en"])
def test_our_own_narrator_is_never_corrected(language: Language) -> None:
    texts = list(honest(language))
    named = [one for one in texts if "[[" in one[0]]

    assert len(named) >= 100
    assert [(text, found) for text, pieces, own in texts if (found := wrong_words(text, pieces, own))] == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("짙은 빨강이라 눈에 띄어요.", True), ("흰색이라 밝아요.", True),
        ("네이비라 단정해요.", False), ("검은 신발과 맞아요.", False),
        ("Red, so it stands out.", True), ("It is white and plain.", True), ("Dark navy, so it grounds the look.", False),
        ("White shoes go with it.", False),
    ],
)  # fmt: skip
def test_a_pieces_own_reason_speaks_of_that_piece(text: str, wrong: bool) -> None:
    assert bool(wrong_words(text, PIECES, PIECES[2])) is wrong


def test_a_print_may_be_named_by_any_of_its_colours() -> None:
    checked = garment(8, "shirt", "#c1121f", pattern="checked")
    cloth = {8: piece_of(Garment("p", 8, checked.attributes, (*checked.colours, *PIECES[2].colours), "model"))}

    assert wrong_words("navy [[8]] and red [[8]]", cloth) == []
    assert wrong_words("green [[8]]", cloth) == [Wrong(8, "green")]


def test_of_a_garment_without_measured_colours_nothing_is_known_against_a_word() -> None:
    bare = {9: piece_of(Garment("p", 9, PIECES[2].attributes, (), "said"))}

    assert wrong_words("밝은 빨간 [[9]]가 [[9]]보다 밝아요", bare) == []


def test_an_unknown_number_is_not_judged() -> None:
    assert wrong_words("빨간 [[97]]", PIECES) == []
