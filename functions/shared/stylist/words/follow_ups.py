"""One-tap next steps, as the person would say them; the rules understand each of them (tested)."""

from shared.stylist.advice import Advice, Outfit
from shared.stylist.occasion import Ask

_SAID: dict[str, tuple[str, str]] = {
    "casual": ("더 캐주얼하게", "More casual"),
    "dressy": ("더 격식 있게", "Dressier"),
    "rain": ("비 와요", "It's raining"),
    "cold": ("추워요", "It's cold"),
    "heat": ("더워요", "It's hot"),
    "slim": ("딱 맞게", "A fitted look"),
    "loose": ("넉넉하게", "A loose fit"),
    "bottom": ("바지만 바꿔 줘", "Change the bottoms"),
    "skirt": ("치마만 바꿔 줘", "Change the skirt"),
    "top": ("상의만 바꿔 줘", "Change the top"),
    "dress": ("원피스만 바꿔 줘", "Change the dress"),
    "another": ("다른 거", "Something else"),
    "shoes": ("신발은?", "What about shoes?"),
    "why": ("왜요?", "Why?"),
    "work": ("출근용 코디 추천", "Outfit for work"),
    "date": ("데이트룩 추천", "Outfit for a date"),
    "trip": ("여행 갈 때 뭐 입지?", "What to wear on a trip?"),
}
MOST = 3
CASUAL_UNTIL = 1.75
"""Below this formality one can hardly go more casual."""


def follow_ups(advice: Advice, ask: Ask) -> list[str]:
    keys = _keys(advice, ask)[:MOST]
    return [_SAID[key][ask.language == "en"] for key in keys]


def _keys(advice: Advice, ask: Ask) -> list[str]:
    if ask.intent == "weather":
        return ["work", "date", "trip"] if ask.forecast else ["rain", "cold", "heat"]
    if ask.intent == "body":
        return ["slim", "loose"]
    if ask.intent in ("greeting", "help", "out_of_reach", "unclear") or not advice.main:
        return ["work", "date", "trip"]
    if ask.intent in ("thanks", "laugh"):
        return ["another", "rain", "date"]
    if ask.intent == "extra":
        return ["why", "another", "rain"]
    level = "dressy" if ask.formality <= CASUAL_UNTIL or ask.shift < 0 else "casual"
    weather = "shoes" if "rain" in ask.conditions else "rain"
    return [level, weather, _change(advice, advice.main)]


def _change(advice: Advice, main: Outfit) -> str:
    """The main slot for which something else is at hand, else something else altogether."""
    slots = [alternative.slot for alternative in advice.alternatives if alternative.change != "missing"]
    slot = next((slot for slot in slots if slot in ("bottom", "top", "dress")), None)
    skirt = any(garment.category == "skirt" for garment in main.garments)
    return "another" if slot is None else "skirt" if slot == "bottom" and skirt else slot
