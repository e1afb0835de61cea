"""The reasons of an outfit as paragraphs: two pieces compared by what was measured, what is a guess said to be one."""

from collections.abc import Iterator, Sequence

from shared.stylist.advice import Missing
from shared.stylist.garments import MAIN
from shared.stylist.harmony import Relation, band_of
from shared.stylist.ranking.fitness import outfit_formality, outfit_harmony
from shared.stylist.ranking.levels import DRESSED_FROM
from shared.stylist.swatches import wished
from shared.stylist.traits import Piece
from shared.stylist.words.teller import EFFECTS, Teller
from shared.stylist.words.wording import MATERIALS, PATTERN_NOUNS, noun

ONE_STEP = 0.75
"""Formality this close to the occasion's fits; further away is a step below or above."""
TUCKED_FROM = 3.5
"""From this formality on a shirt is tucked in, not half and not by choice."""
_TUCKED = frozenset({"shirt", "t-shirt"})
_NAMED_BY_MATERIAL = frozenset(
    {"jeans", "denim shirt", "denim jacket", "leather jacket", "sweater", "fleece", "padding", "corduroys"}
)
_HUE_PLANS: dict[Relation, str] = {
    "analogous": "hue.analogous",
    "complementary": "hue.complementary",
    "split": "hue.mixed",
    "mixed": "hue.mixed",
}


def paragraphs(pieces: Sequence[Piece], gaps: Sequence[Missing], teller: Teller) -> list[str]:
    """Colour, pattern, silhouette with fit, and material, each only as far as it is known."""
    topics = {
        "colour": _colour(pieces, gaps, teller),
        "pattern": _pattern(pieces, teller),
        "silhouette": _silhouette(pieces, teller),
        "material": _material(pieces, teller),
    }
    return [teller.topic(topic, " ".join(text)) for topic, said in topics.items() if (text := list(said))]


def pair_of(pieces: Sequence[Piece]) -> tuple[Piece, Piece] | None:
    """The two pieces that a comparison is about: top and bottom, or a dress with its layer."""
    by_slot = {piece.slot: piece for piece in pieces}
    for upper, lower in (("top", "bottom"), ("outer", "dress"), ("dress", "shoes")):
        if upper in by_slot and lower in by_slot:
            return by_slot[upper], by_slot[lower]
    return None


def _colour(pieces: Sequence[Piece], gaps: Sequence[Missing], teller: Teller) -> Iterator[str]:
    pair = pair_of(pieces)
    if pair and all(piece.colours for piece in pair):
        yield _lightness(*pair, teller)
        yield from _hue(pieces, pair, teller)
    elif not pair and (piece := next((piece for piece in pieces if piece.slot in MAIN and piece.colours), None)):
        telling = [gap for gap in gaps if gap.slot in ("top", "bottom") or piece.slot == "dress"]
        yield from (_beside(piece, gap, teller) for gap in telling[:1])


def _lightness(top: Piece, bottom: Piece, teller: Teller) -> str:
    light, dark = sorted((top, bottom), key=lambda piece: -piece.lightness)
    band = band_of(light.lightness - dark.lightness)
    if band == "close" and top.colour == bottom.colour:
        return teller.say("colour.same", top=teller.name(top), bottom=teller.name(bottom))
    upper, lower = (("밝고", "짙어서"), ("짙고", "밝아서"))[light is bottom]
    above, below = (("light", "dark"), ("dark", "light"))[light is bottom]
    return teller.say(
        teller.sober("colour.close") if band == "close" else f"colour.{band}",
        top=teller.name(top), bottom=teller.name(bottom), light=teller.name(light), dark=teller.name(dark),
        upper_and=upper, lower_so=lower, upper=above, lower=below,
    )  # fmt: skip


def _hue(pieces: Sequence[Piece], pair: tuple[Piece, Piece], teller: Teller) -> Iterator[str]:
    harmony = outfit_harmony(pieces)
    coloured = [piece for piece in pieces if piece.slot in (*MAIN, "outer") and piece.colours and not piece.neutral]
    if harmony.relation in _HUE_PLANS and len(coloured) > 1:
        one, other = (teller.colour(piece) for piece in coloured[:2])
        if one != other:
            yield teller.say(_HUE_PLANS[harmony.relation], one=one, other=other)
    elif has_coloured_trifle(pieces):
        return
    elif harmony.relation == "accent" and coloured:
        yield teller.say("hue.accent", accent=teller.name(coloured[0]))
    elif harmony.relation == "neutral":
        yield teller.say(teller.sober("hue.neutral"))
    elif harmony.relation == "monochrome" and pair[0].colour != pair[1].colour:
        yield teller.say("hue.monochrome")


def has_coloured_trifle(pieces: Sequence[Piece]) -> bool:
    """Shoes, a bag or a hat with a hue: the palette is told of the large pieces, but then not all is basic nor one accent."""
    return any(piece.slot not in (*MAIN, "outer") and piece.colours and not piece.neutral for piece in pieces)


def _beside(piece: Piece, gap: Missing, teller: Teller) -> str:
    swatch = wished(gap.subcategory, gap.colour, gap.material)
    clear = band_of(abs(piece.lightness - swatch.lightness)) == "clear"
    return teller.say("lone.clear" if clear else "lone.soft", piece=teller.name(piece), advised=teller.missing(gap))


def _pattern(pieces: Sequence[Piece], teller: Teller) -> Iterator[str]:
    """Silent when a pattern is unknown: nothing is claimed that nobody saw."""
    pair = pair_of(pieces)
    if not pair or any(piece.pattern is None for piece in pair):
        return
    layers = [piece for piece in pieces if piece.slot == "outer" and piece.busy and piece not in pair]
    busy = [*(piece for piece in pair if piece.busy), *layers]
    top, bottom = busy[:2] if len(busy) > 1 else pair
    if len(busy) == 1 and busy[0].pattern:
        plain = pair[1] if busy[0] is not pair[1] else pair[0]
        pattern = PATTERN_NOUNS[busy[0].pattern][teller.language]
        plan = teller.sober("pattern.one")
        yield teller.say(plan, pattern=pattern, busy=noun(busy[0], teller.language), plain=noun(plain, teller.language))
    else:
        plan = "pattern.two" if busy else teller.sober("pattern.plain")
        yield teller.say(plan, top=noun(top, teller.language), bottom=noun(bottom, teller.language))


def _silhouette(pieces: Sequence[Piece], teller: Teller) -> Iterator[str]:
    main = [piece for piece in pieces if piece.slot in MAIN]
    if not main:
        return
    if main[0].slot == "dress":
        yield teller.say("shape.dress", piece=noun(main[0], teller.language))
    yield _level(pieces, main, teller)
    yield from _fit(main, teller)


def _level(pieces: Sequence[Piece], main: Sequence[Piece], teller: Teller) -> str:
    away = outfit_formality(pieces) - teller.ask.formality
    above = "shape.above" if outfit_formality(pieces) >= DRESSED_FROM else "shape.everyday"
    plan = "shape.fits" if abs(away) <= ONE_STEP else "shape.below" if away < 0 else above
    shown = [*main, *(piece for piece in pieces if piece.slot == "outer")]
    if len(shown) == 1 or (len(main) == 1 and main[0].slot != "dress"):
        alone = "lone.below" if away < -ONE_STEP else "lone.above" if away > ONE_STEP else "lone.fits"
        return teller.say(alone, piece=noun(main[0], teller.language), shape=teller.shape(main[0]))
    return teller.say(plan, shapes=listed([teller.shape(piece) for piece in shown], teller))


def listed(words: Sequence[str], teller: Teller) -> str:
    """셔츠, 긴바지와 겉옷; a shirt, trousers and a jacket."""
    if len(words) < 2:
        return words[0]
    if teller.language == "en":
        return f"{', '.join(words[:-1])} and {words[-1]}"
    return teller.voice.joined_ko(words)


def _fit(main: Sequence[Piece], teller: Teller) -> Iterator[str]:
    volumes = {piece.volume: piece for piece in main}
    if "loose" in volumes and "slim" in volumes:
        words = {volume: noun(volumes[volume], teller.language) for volume in ("loose", "slim")}
        yield teller.say("fit.balance", **words)
    elif "" in volumes:
        yield teller.say("fit.unknown")
        if len(main) == 2 and main[0].category in _TUCKED:
            plan = "fit.tuck_in" if teller.ask.formality >= TUCKED_FROM else "fit.tuck"
            yield teller.say(plan, top=noun(main[0], teller.language))


def _material(pieces: Sequence[Piece], teller: Teller) -> Iterator[str]:
    """One piece whose cloth is known; hedged unless the person said it."""
    known = [piece for piece in pieces if piece.material in MATERIALS and piece.kind.key not in _NAMED_BY_MATERIAL]
    for piece in sorted(known, key=lambda piece: "material" not in _said(piece))[:1]:
        plan = "material.said" if "material" in _said(piece) else "material.guess"
        words = {"material": MATERIALS[piece.material][teller.language], "effect": EFFECTS[teller.language][piece.material]}
        yield teller.say(plan, piece=teller.name(piece), **words)


def _said(piece: Piece) -> frozenset[str]:
    return getattr(piece.source, "said", frozenset())
