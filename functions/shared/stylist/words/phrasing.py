"""Filling sentence plans: Korean particles and English verbs agree with the words put in, and the seed chooses the plan."""

import re
import zlib
from collections.abc import Mapping, Sequence

from shared.stylist.garments import Language
from shared.stylist.words.josa import with_josa
from shared.stylist.words.phrases import (
    en_colours,
    en_forecast,
    en_headlines,
    en_items,
    en_reasons,
    en_shapes,
    en_talk,
    en_weather,
    en_why,
    ko_colours,
    ko_forecast,
    ko_headlines,
    ko_items,
    ko_reasons,
    ko_shapes,
    ko_talk,
    ko_weather,
    ko_why,
)  # fmt: skip

_PLANS: dict[Language, dict[str, tuple[str, ...]]] = {
    "ko": ko_colours.PLANS | ko_forecast.PLANS | ko_headlines.PLANS | ko_items.PLANS | ko_reasons.PLANS
    | ko_shapes.PLANS | ko_talk.PLANS | ko_weather.PLANS | ko_why.PLANS,
    "en": en_colours.PLANS | en_forecast.PLANS | en_headlines.PLANS | en_items.PLANS | en_reasons.PLANS
    | en_shapes.PLANS | en_talk.PLANS | en_weather.PLANS | en_why.PLANS,
}  # fmt: skip
FIXED: dict[Language, dict[str, str]] = {"ko": ko_talk.FIXED, "en": en_talk.FIXED}
_PLACE = re.compile(r"\{(\w+)(?:\|([^}]+))?\}")
_ASIDE = re.compile(r"( you're wearing| \(.*\))$")
_WORN_KO, _WORN_EN = "입고 계신 ", " you're wearing"
_PLURAL_VERBS = {"is": "are", "has": "have", "doesn't": "don't", "was": "were", "does": "do"}


class Voice:
    """Speaks one language; `seed` makes the same facts come in other words, and the same words for the same seed."""

    def __init__(self, language: Language, seed: str, *, turned: int = 0) -> None:
        self.language = language
        self._seed, self._turned = seed, turned

    def turned(self, by: int) -> "Voice":
        """The same voice with every plan moved on, so that two cards of one answer do not speak alike."""
        return Voice(self.language, self._seed, turned=by)

    def say(self, key: str, /, **words: str) -> str:
        """The plan that the seed chooses for a key, filled in. Raises KeyError for a word that the plan needs and lacks."""
        return self.plans(key, words)[0]

    def plans(self, key: str, words: Mapping[str, str]) -> list[str]:
        """All plans of a key, the chosen one first."""
        plans = _PLANS[self.language].get(key) or (FIXED[self.language][key],)
        turn = (zlib.crc32(f"{self._seed}/{key}".encode()) + self._turned) % len(plans)
        return [fill(plan, words) for plan in (*plans[turn:], *plans[:turn])]

    def joined_ko(self, words: Sequence[str]) -> str:
        """셔츠와 긴바지; 셔츠, 슬랙스와 블레이저."""
        if len(words) < 2:
            return "".join(words)
        return ", ".join([*words[:-2], f"{with_josa(words[-2], '과')} {words[-1]}"])


def fill(template: str, words: Mapping[str, str]) -> str:
    """Put words into `{name}`, `{name|을}` (the particle that fits) and `{name|looks}` (the verb that agrees)."""

    def put(found: re.Match[str]) -> str:
        word, following = words[found[1]], found[2]
        if not following:
            return word
        korean = "가" <= following[0] <= "힣"
        return with_josa(word, following) if korean else f"{word} {agreeing(following, word)}"  # type: ignore[arg-type]

    text = worn_once(_PLACE.sub(put, template))
    return text[:1].upper() + text[1:]


def worn_once(text: str) -> str:
    """That pieces are worn is said once: 입고 계신 흰 상의에 검정 하의, the white top and black bottoms you're wearing."""
    first, said, rest = text.partition(_WORN_KO)
    text = first + said + rest.replace(_WORN_KO, "")
    return text.replace(_WORN_EN, "", max(0, text.count(_WORN_EN) - 1))


def agreeing(verb: str, noun: str) -> str:
    """The third-person verb as the noun needs it: trousers look, a shirt looks."""
    if not is_plural(noun):
        return verb
    if verb in _PLURAL_VERBS:
        return _PLURAL_VERBS[verb]
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    return verb[:-2] if verb.endswith(("xes", "ches", "shes", "sses")) else verb[:-1]


def is_plural(noun: str) -> bool:
    """English nouns for what comes in pairs: trousers, jeans, shoes; not a dress."""
    head = _ASIDE.sub("", noun)
    return head.endswith("s") and not head.endswith("ss")


def with_article(noun: str) -> str:
    """navy trousers, a striped shirt, an ivory sweater."""
    if is_plural(noun) or noun.endswith("wear"):
        return noun
    return ("an " if noun[:1].lower() in "aeiou" else "a ") + noun


def plural(noun: str) -> str:
    """skirts, dresses, scarves; what comes in pairs stays as it is."""
    if is_plural(noun) or noun.endswith("wear"):
        return noun
    if noun.endswith("rf"):
        return f"{noun[:-1]}ves"
    return f"{noun}es" if noun.endswith(("ss", "ch", "sh", "x")) else f"{noun}s"


def joined(words: Sequence[str], language: Language) -> str:
    """ "a, b" in Korean, "a and b" in English."""
    if language == "ko" or len(words) < 2:
        return ", ".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
