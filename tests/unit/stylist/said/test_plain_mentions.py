"""Garments named in plain words: what nobody has, or not in that colour or pattern."""

from dataclasses import replace

import pytest

from shared.stylist.advice import Missing
from shared.stylist.checks.plain_mentions import PlainMentions
from shared.stylist.traits import piece_of, worn_piece
from tests.closets import RICH, WORN, advised, all_words, random_wardrobe, told
from tests.wardrobes import BLACK_JEANS, DRESS, SIX, WHITE_TEE, garment

KNOWN = PlainMentions([*map(piece_of, (*SIX, DRESS)), worn_piece(WHITE_TEE), worn_piece(BLACK_JEANS)], [])
"""1 white striped shirt, 2 navy slacks, 3 grey sweater, 4 blue jeans, 5 black dress, 6 charcoal blazer, 7 black loafers."""


@pytest.mark.parametrize(
    "text",
    [
        "여기에 빨간 머플러를 둘러서 색을 더했어요.",
        "I added your red scarf on top.",
        "입고 계신 초록 코트와도 색이 이어져요.",
        "It goes with the green coat you're wearing.",
        "빨간 바지가 포인트가 돼요.",
        "The trousers are green here.",
        "바지는 노란색이라 눈에 띄어요.",
        "초록색 니트로 바꾸면 산뜻해요.",
        "체크무늬 셔츠라 변화가 있어요.",
        "The floral shirt brings some movement.",
        "체크무늬 [[1]]이 좋아요.",
        "가죽 니트라 힘이 있어요.",
        "The leather sweater adds weight.",
        "후드티가 바지와 편하게 이어져요.",
        "43번 가방을 들면 좋아요.",
        "Number 43 would go with it.",
        "Wear #43 too.",
    ],
)
def test_what_nobody_has_is_groundless(text: str) -> None:
    assert KNOWN.groundless(text)


@pytest.mark.parametrize(
    "text",
    [
        "네이비 바지가 흰 셔츠를 받쳐 줘요.",
        "바지는 네이비라 단정해요.",
        "줄무늬 셔츠에 회색 니트를 겹쳐요.",
        "입고 계신 흰 티셔츠와도 어울려요.",
        "검정 가죽 로퍼가 있으면 좋아요.",
        "빨간 머플러가 있다면 더해도 좋아요.",
        "같은 모양의 다른 색을 찾아보면 좋아요.",
        "2번 바지예요. 두 번째도 좋아요. 50번째 날이에요.",
        "무늬가 없는 셔츠라 담백해요.",
        "벨트나 가방으로 한 번 끊어 주면 좋아요.",
        "[[2]]는 [[1]]보다 짙어요.",
        "The navy trousers keep the white shirt calm.",
        "The jeans are blue, the loafers black.",
        "A brown belt would be nice to have.",
        "If you own grey sneakers, wear them instead.",
        "The striped [[1]] over the plain [[2]].",
        "가죽 로퍼라 단정해요.",
        "패딩을 걸치면 더 좋아요.",
        "The wool sweater looks soft.",
        "Number 2 is the calmer one.",
    ],
)
def test_what_is_there_and_what_is_only_supposed_is_not(text: str) -> None:
    assert not KNOWN.groundless(text)


MANS = PlainMentions([*map(piece_of, (*SIX, garment(8, "accessory", "#5e1224", subcategory="tie")))], [])
"""A man's office closet: its only accessory is a burgundy tie."""
MADE_UP = """
    I added your burgundy scarf on top. / 빨간 머플러를 둘렀어요. / 모자를 더해서 마무리했어요. /
    Your watch finishes it. / 손목시계를 찼어요. /
    Your belt matches the shoes. / I put your skirt with it. / 입고 계신 조끼와 잘 맞아요. / 버건디 머플러를 둘렀어요. /
    Your bag is calm. /
    빨간 바지가 다른 옷보다 잘 보여요. / Wear your red scarf instead. / 가방을 들었어요. / The dress is simple. /
    Your blue tie is calm. /
    빨간 머플러 대신 파란 머플러를 둘렀어요. / Not a hoodie, but your red scarf. / 장갑을 꼈어요. /
    The cap and the shirt go together. /
    빨간 머\u200b플러를 둘렀어요. / Your glasses are black. / 원피스가 길어요. / 목걸이가 반짝여요. /
    Your hat is better. / I added a vest.
"""
ONLY_NAMED = """
    후드티보다 셔츠가 맞는 자리예요. / 가죽 재킷 없이도 [[6]]로 충분해요. / No hoodie here: an interview asks for a collar. /
    Skip the leather jacket; the [[6]] is enough. / White sneakers are too casual for this. / 모자는 빼고 가볍게 입어요. /
    벨트 없이도 허리선이 깔끔해요. / 후드티 말고 셔츠예요. / 후드티가 아니라 셔츠라 단정해요. /
    The [[2]] ties the look together. /
    The colours tie together. / It ties in with the [[7]]. / Watch the hem on stairs. / Dress warmly for the wind. /
    It suits the dress code. /
    드레스 코드에 맞아요. / 격식이 모자라지 않아요. / An investment in calm. / A belted look without a belt. /
    The belt loops stay flat. /
    The burgundy tie is quiet. / 버건디 넥타이가 차분해요. / Take an umbrella. / 양말은 어두운 색으로 신어요. /
    베스트 조합은 아니에요. /
    Calmer than a red hoodie. / It is warmer without a scarf than you think. / 가방은 필요 없어요. /
    작은 소품 하나로 충분해요. /
    You can dress down with the [[4]]. / A swatch of navy. / Rolled cuffs and cap sleeves. / 시계 방향으로 접어요. /
    A dress shirt is crisp. /
    If you have a hat, take it. / 머플러가 있으면 좋아요. / A red scarf would add colour. / The shirt and the tie are calm. /
    Your tie is burgundy. / 조끼까지는 필요 없어요.
"""


def sentences(block: str) -> list[str]:
    return " ".join(block.split()).split(" / ")


@pytest.mark.parametrize("text", sentences(MADE_UP))
def test_a_made_up_piece_is_groundless(text: str) -> None:
    assert MANS.groundless(text)


@pytest.mark.parametrize("text", sentences(ONLY_NAMED))
def test_what_is_left_out_or_another_word_is_not(text: str) -> None:
    assert not MANS.groundless(text)


def test_what_the_page_tells_to_look_for_may_be_named() -> None:
    belt = Missing("accessory", "complete", "accessory", "belt", "brown", "leather", "finish")
    known = PlainMentions(map(piece_of, SIX), [belt, replace(belt, slot="hat", category="hat", subcategory="cap")])

    assert not known.groundless("갈색 벨트를 더했어요. 모자도 좋아요.")
    assert known.groundless("갈색 머플러를 더했어요.")


@pytest.mark.parametrize("question", ["출근용 데일리룩 추천", "비 오는 날 데이트", "outfit for work", "a cold wedding"])
def test_our_own_narrator_names_nothing_groundless(question: str) -> None:
    for seed in range(6):
        wardrobe = RICH if seed == 0 else random_wardrobe(seed, 12)
        advice = advised(question, wardrobe, worn=WORN)
        sought = [*advice.missing, *(other.missing for other in advice.alternatives if other.missing)]
        known = PlainMentions([*map(piece_of, wardrobe), *map(worn_piece, WORN)], sought)
        texts = all_words(told(question, wardrobe, seed=f"{seed}", worn=WORN))

        assert [text for text in texts if known.groundless(text)] == []
