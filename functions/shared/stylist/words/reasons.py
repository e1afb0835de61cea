"""Why: one sentence for each piece of an outfit, and one for the outfit as a whole."""

from collections.abc import Sequence

from shared.stylist.garments import MAIN, Slot
from shared.stylist.harmony import band_of
from shared.stylist.ranking.custom import custom_fit
from shared.stylist.ranking.fitness import outfit_formality, outfit_harmony
from shared.stylist.traits import Piece
from shared.stylist.words.comparison import ONE_STEP, has_coloured_trifle, pair_of
from shared.stylist.words.teller import PALETTES, Teller
from shared.stylist.words.wording import PATTERN_NOUNS, colour_before_noun, noun


def outfit_reason(pieces: Sequence[Piece], teller: Teller) -> str:
    main = [piece for piece in pieces if piece.slot in (*MAIN, "outer")]
    slots = {piece.slot for piece in pieces}
    halves: tuple[Slot, ...] = () if "dress" in slots else ("top", "bottom")
    if empty := next((slot for slot in halves if slot not in slots), None):
        filled = next((piece for piece in main if piece.slot in halves), pieces[0])
        return teller.say("card.partial", empty=teller.slot(empty), a_empty=teller.some(empty), piece=teller.name(filled))
    if len(main) == 1:
        return _of_one(main[0], teller)
    if any(custom_fit(piece, teller.ask.occasion.demand) < 0 for piece in pieces):
        return teller.say("card.custom", palette=_palette(pieces, teller))
    short = outfit_formality(pieces) < teller.ask.formality - ONE_STEP
    return teller.say("card.short" if short else "card.fits", palette=_palette(pieces, teller))


def _palette(pieces: Sequence[Piece], teller: Teller) -> str:
    relation = outfit_harmony(pieces).relation
    more = relation in ("neutral", "accent") and has_coloured_trifle(pieces)
    return PALETTES[teller.language]["accents" if more else relation]


def _of_one(piece: Piece, teller: Teller) -> str:
    words = {"noun": noun(piece, teller.language)}
    if not piece.colours:
        return teller.say("item.bare", **words)
    hue = colour_before_noun(piece.colour, teller.language)
    return teller.say("card.one", colour=hue, **words)


def piece_reason(piece: Piece, pieces: Sequence[Piece], teller: Teller) -> str:
    """Why a piece is in the outfit: its colour or pattern beside another piece, or its part for the occasion."""
    others = [other for other in pieces if other is not piece]
    partner = _partner(piece, pieces) or next(iter(others), None)
    words = {"noun": noun(piece, teller.language)}
    if not piece.colours or not partner or not partner.colours:
        bright = piece.colours and not piece.neutral
        plan = "item.only_bright" if bright else "item.only" if piece.colours else "item.bare"
        return teller.say(plan, **words, **_coloured(piece, teller))
    words |= {"other": noun(partner, teller.language), "shape": teller.shape(piece), **_coloured(piece, teller)}
    if piece.pattern and piece.busy:
        words["pattern"] = PATTERN_NOUNS[piece.pattern][teller.language]
    return teller.say(_reason_key(piece, partner, pieces, teller), **words)


def _reason_key(piece: Piece, partner: Piece, pieces: Sequence[Piece], teller: Teller) -> str:
    if piece.number in teller.ask.keep:
        return "item.kept"
    if piece.number is None:
        return "item.worn"
    if piece.slot not in MAIN:
        small = "item.finish" if piece.neutral else "item.finish_bright"
        return "item.layer" if piece.slot == "outer" else small
    if piece.busy and not any(other.busy for other in pieces if other is not piece):
        return teller.sober("item.busy")
    if outfit_harmony(pieces).relation == "accent" and not piece.neutral and not has_coloured_trifle(pieces):
        return "item.accent"
    if _second(piece, pieces) and _is_at_level(piece, teller):
        return "item.shape"
    return _by_lightness(piece, partner)


def _second(piece: Piece, pieces: Sequence[Piece]) -> bool:
    """The pair's lightness is told once, with its first piece; its second one is there for its shape."""
    pair = pair_of(pieces)
    return pair is not None and piece is pair[1]


def _is_at_level(piece: Piece, teller: Teller) -> bool:
    return abs(piece.formality - teller.ask.formality) <= ONE_STEP


def _by_lightness(piece: Piece, partner: Piece) -> str:
    if band_of(abs(piece.lightness - partner.lightness)) != "clear":
        return "item.tone"
    return "item.light" if piece.lightness > partner.lightness else "item.dark"


def _partner(piece: Piece, pieces: Sequence[Piece]) -> Piece | None:
    """What a piece is compared with: the other half of the pair; a layer with what is under it, shoes with what is above."""
    by_slot = {other.slot: other for other in pieces if other is not piece}
    if piece.slot not in MAIN:
        nearest = ("top", "dress", "bottom") if piece.slot == "outer" else ("bottom", "dress", "top")
        return next((by_slot[slot] for slot in nearest if slot in by_slot), None)
    pair = pair_of(pieces)
    if not pair:
        return next((other for other in pieces if other is not piece and other.slot in MAIN), None)
    return pair[0] if piece is pair[1] else pair[1]


def _coloured(piece: Piece, teller: Teller) -> dict[str, str]:
    return {"colour": teller.colour(piece)} if piece.colours else {}
