"""The three hedged lines about a body photo, from measured colours alone: clothes and light, never the body."""

from itertools import pairwise
from typing import Literal

from shared.stylist.body import Reading, ReadingLine
from shared.stylist.colour import oklch
from shared.stylist.garments import Colour, Words

_STRONG, _GENTLE = 0.35, 0.15
_COLOURFUL = 0.045

PROPORTION = ReadingLine(
    topic="proportion",
    text=Words(
        ko="한 장으로는 단정하지 않을게요. 선호하는 핏을 골라 주세요.",
        en="One photo is not enough to say. Please choose the fit you like.",
    ),
    source="guessed",
)

NOBODY = Reading(
    lines=[
        PROPORTION,
        ReadingLine(
            topic="tone",
            text=Words(ko="이 사진에서는 사람이 잘 안 보여요.", en="I can't make out a person in this photo."),
            source="guessed",
        ),
        ReadingLine(
            topic="impression",
            text=Words(
                ko="입은 모습이 나온 사진을 한 장 올려 주세요.", en="Please add a photo that shows you in your clothes."
            ),
            source="guessed",
        ),
    ]
)
"""What is said where nobody was seen: no colour of a thing is taken for the clothes of a person."""


def reading_of(upper: list[Colour], lower: list[Colour], *, found: bool) -> Reading:
    """`found` says whether the person stood out from the background: else tone and impression are guesses.

    `lower` is empty when the picture ends above the legs.
    """
    source: Literal["measured", "guessed"] = "measured" if found else "guessed"
    tone = ReadingLine(topic="tone", text=_tone(upper[0], lower[0]) if lower else _tone_above(upper[0]), source=source)
    impression = ReadingLine(topic="impression", text=_impression([*upper, *lower]), source=source)
    return Reading(lines=[PROPORTION, tone, impression])


def _tone(upper: Colour, lower: Colour) -> Words:
    up, low = upper["name"], lower["name"]
    gap = abs(oklch(upper["hex"])[0] - oklch(lower["hex"])[0])
    if up == low:
        return Words(
            ko=f"이 조명에선 위아래가 모두 {up['ko']} 계열이라 한 톤으로 이어져 보여요.",
            en=f"In this light both top and bottom look {up['en']}, one continuous tone.",
        )
    ko, en = _contrast(gap)
    return Words(
        ko=f"이 조명에선 위는 {up['ko']}, 아래는 {low['ko']} 계열이라 {ko}",
        en=f"In this light the top looks {up['en']} and the bottom {low['en']}: {en}",
    )


def _tone_above(upper: Colour) -> Words:
    name = upper["name"]
    return Words(
        ko=f"아래는 사진에 나오지 않았고, 이 조명에선 위가 {name['ko']} 계열로 보여요.",
        en=f"The photo ends above the legs; in this light the top looks {name['en']}.",
    )


def _contrast(gap: float) -> tuple[str, str]:
    if gap >= _STRONG:
        return "명암 차이가 커 보여요.", "a strong light-dark contrast."
    if gap >= _GENTLE:
        return "명암 차이가 부드러워 보여요.", "a gentle light-dark contrast."
    return "밝기가 비슷해 보여요.", "about equally light."


def _impression(colours: list[Colour]) -> Words:
    names = {colour["name"]["en"]: colour["name"] for colour in colours}
    hues = [(oklch(c["hex"])[2], c["name"]) for c in colours if oklch(c["hex"])[1] > _COLOURFUL]
    accents = list({name["en"]: name for _, name in hues}.values())
    if len(names) == 1:
        return Words(ko="큰 무늬 없이 한 색이라 차분해 보여요.", en="One colour without a large pattern looks calm.")
    if not accents:
        return _neutral(len(names))
    if len(accents) == 1:
        name = accents[0]
        return Words(
            ko=f"무채색 사이에서 {name['ko']} 색감이 먼저 보여 산뜻해 보여요.",
            en=f"Among neutrals the {name['en']} shows first, which looks fresh.",
        )
    return _several(sorted(hue for hue, _ in hues), accents)


def _neutral(count: int) -> Words:
    if count == 2:
        return Words(
            ko="큰 무늬 없이 두 색이라 담백해 보여요.", en="Two colours without a large pattern look clean and simple."
        )
    return Words(
        ko="무채색 여러 톤이 겹쳐 차분하면서 깊이 있어 보여요.", en="Several neutral tones together look calm, with depth."
    )


def _several(hues: list[float], names: list[Words]) -> Words:
    """Neighbouring hues (all within 60 degrees of the circle) are soft together, others lively."""
    widest_gap = max([b - a for a, b in pairwise(hues)] + [360 - hues[-1] + hues[0]])
    one, other = names[:2]
    if 360 - widest_gap <= 60:
        return Words(
            ko=f"{one['ko']}, {other['ko']}처럼 가까운 색이 이어져 부드러워 보여요.",
            en=f"Neighbouring colours, {one['en']} and {other['en']}, look soft together.",
        )
    return Words(
        ko=f"{one['ko']}, {other['ko']}처럼 다른 색이 만나 생기 있어 보여요.",
        en=f"Different colours, {one['en']} and {other['en']}, look lively together.",
    )
