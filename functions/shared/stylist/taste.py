"""A person's taste (취향): what they like counts softly, what they dislike is never put on them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from shared.stylist.garments import Fit
from shared.stylist.harmony import is_neutral
from shared.stylist.occasion import Ask
from shared.stylist.questions.criteria import Criterion, family, mentions
from shared.stylist.traits import Piece

STYLES = ("neat", "comfortable", "accent")
COMFORTABLE_MATERIALS = frozenset({"cotton", "knit", "linen"})
MID_GREY = 0.6
"""OKLab lightness of #808080."""
MAX_WORDS = 20
"""Kept dislikes in the person's own words; the oldest goes first."""


@dataclass(frozen=True)
class Taste:
    """`avoid` holds colour keys, `refused` what the kept words mean; both are hard. `owned` are kinds or slots that the
    person has without a photo, never to be advised again."""

    styles: tuple[str, ...] = ()
    fit: Fit | None = None
    avoid: frozenset[str] = frozenset()
    refused: tuple[Criterion, ...] = ()
    owned: frozenset[str] = frozenset()

    def refuses(self, piece: Piece) -> bool:
        return bool(self.avoid & piece.colour_keys) or any(wish.fits(piece) for wish in self.refused)


def taste_of(plain: Mapping[str, Any]) -> Taste:
    """From the profile's taste JSON; unknown keys and values are ignored."""
    words = [str(word) for word in plain.get("avoid_words") or ()]
    found = [mention.criterion for word in words for mention in mentions(word)]
    return Taste(
        styles=tuple(style for style in plain.get("styles") or () if style in STYLES),
        fit=plain["fit"] if plain.get("fit") in ("slim", "loose") else None,
        avoid=frozenset().union(*(family(str(colour)) for colour in plain.get("avoid_colours") or ())),
        refused=tuple(criterion for criterion in found if criterion.number is None),
        owned=frozenset(str(kind) for kind in plain.get("owned") or ()),
    )


def learn(plain: Mapping[str, Any], ask: Ask) -> dict[str, Any]:
    """The taste JSON with what the question adds: "검정은 싫어" and "로퍼는 있어요" are kept; a passing wish is not."""
    learned = {name: _without(value, ask.allowed) if name in _TAKEN_BACK else value for name, value in plain.items()}
    _add(learned, "avoid_colours", ask.dislikes)
    _add(learned, "avoid_words", ask.disliked_words)
    _add(learned, "owned", ask.owned)
    if ask.lasting:
        _add(learned, "styles", ask.styles)
        learned |= {"fit": ask.fit} if ask.fit else {}
    return learned


def lesson(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """What was learned in between, so that it can be taken back with the question that said it."""
    names = sorted(name for name in {**before, **after} if before.get(name) != after.get(name))
    return {name: _change(_listed(before.get(name)), _listed(after.get(name))) for name in names}


def unlearn(plain: Mapping[str, Any], learned: Mapping[str, Any]) -> dict[str, Any]:
    """The taste without what a question taught that was edited away; what the person changed since then stays."""
    return {**plain, **{name: _unchanged(name, plain.get(name), change) for name, change in learned.items()}}


def _change(was: list[Any], now: list[Any]) -> dict[str, list[Any]]:
    return {"added": [word for word in now if word not in was], "removed": [word for word in was if word not in now]}


def _unchanged(name: str, value: Any, change: Mapping[str, list[Any]]) -> Any:
    words = _listed(value)
    untouched = all(word in words for word in change["added"])
    kept = [word for word in words if word not in change["added"]] + (change["removed"] if untouched else [])
    return next(iter(kept), None) if name == "fit" else list(dict.fromkeys(kept))


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [] if value is None else [value]


_TAKEN_BACK = ("avoid_colours", "avoid_words")


def _without(words: Any, allowed: tuple[str, ...]) -> Any:
    """Words said to be welcome again ("검정 다시 괜찮아") are no longer avoided."""
    return [word for word in words if word not in allowed] if allowed and isinstance(words, list) else words


def liking(piece: Piece, taste: Taste, ask: Ask) -> float:
    """-1 to 1: how well a piece meets the kept taste and the question's own words about style."""
    styles = {*taste.styles, *ask.styles}
    votes = [_VOTES[style](piece) for style in STYLES if style in styles]
    fit = ask.fit or taste.fit
    if fit and piece.attributes.get("fit", "unknown") != "unknown":
        votes.append(1.0 if piece.attributes["fit"] == fit else -0.5)
    if ask.leanings & {"brighter", "darker"} and piece.colours:
        votes.append(_lit(piece, brighter="brighter" in ask.leanings))
    return sum(votes) / len(votes) if votes else 0.0


def _lit(piece: Piece, *, brighter: bool) -> float:
    """-1 to 1: how light the piece is, or how dark where that is wished for; mid grey is neither."""
    light = max(-1.0, min(1.0, (piece.lightness - MID_GREY) * 2))
    return light if brighter else -light


def _neat(piece: Piece) -> float:
    return (-0.6 if piece.busy else 0.3) + (0.5 if piece.formality >= 2.75 else -0.4)


def _comfortable(piece: Piece) -> float:
    soft = piece.material in COMFORTABLE_MATERIALS or piece.attributes.get("fit") == "loose"
    return (0.5 if soft else 0.0) + (0.5 if piece.formality <= 2.5 else -0.4)


def _accent(piece: Piece) -> float:
    return 1.0 if piece.busy or (piece.colours and not is_neutral(piece.hex)) else -0.3


_VOTES = {"neat": _neat, "comfortable": _comfortable, "accent": _accent}


def _add(plain: dict[str, Any], name: str, words: tuple[str, ...]) -> None:
    if words:
        plain[name] = list(dict.fromkeys([*(plain.get(name) or ()), *words]))[-MAX_WORDS:]
