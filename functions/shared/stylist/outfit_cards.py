"""An outfit as a card: each piece with its reason, what is missing, tips, and the evidence."""

from collections.abc import Sequence
from typing import Literal

from shared.stylist.advice import Alternative, Missing, Outfit, Tip
from shared.stylist.cards import CardItem, CardMissing, CardTip, CardWorn, OutfitCard
from shared.stylist.comparison import MAIN_SLOTS, ONE_STEP, pair_of
from shared.stylist.fitness import custom_fit, outfit_formality, outfit_harmony
from shared.stylist.garments import Garment, Slot
from shared.stylist.harmony import band_of
from shared.stylist.kinds import KINDS
from shared.stylist.swatches import wished
from shared.stylist.teller import PALETTES, TOPICS, Teller, pieces_of
from shared.stylist.traits import Piece
from shared.stylist.wording import MATERIALS, PATTERN_NOUNS, noun

A_STEP, A_LITTLE, A_SHADE = 0.5, 0.25, 0.06
"""From which difference on an alternative is said to be a step or a little more or less formal, clearer or softer."""


def main_card(outfit: Outfit, missing: Sequence[Missing], tips: Sequence[Tip], teller: Teller, *, turn_id: str) -> OutfitCard:
    pieces = pieces_of(outfit)
    card = card_of(
        outfit, teller, card_id=f"{turn_id}-main", kind="main", title=title_of(pieces, teller), reason=_reason(pieces, teller)
    )
    card["missing"] = [CardMissing(slot=gap.slot, role=gap.role, advice=advice_for(gap, missing, teller)) for gap in missing]
    card["tips"] = [CardTip(when=tip.when, text=tip_text(tip, pieces, teller)) for tip in tips]
    return card


def alternative_card(alternative: Alternative, main: Outfit, teller: Teller, *, card_id: str) -> OutfitCard:
    pieces, before = pieces_of(alternative.outfit), pieces_of(main)
    missing = alternative.missing
    title = title_of(pieces, teller, changed=alternative.slot)
    if missing:
        title = f"{TOPICS[teller.language]['look_for']}: {_sought(missing, teller)}"
    reason = _difference(alternative, pieces, before, teller)
    card = card_of(alternative.outfit, teller, card_id=card_id, kind="alternative", title=title, reason=reason)
    if missing:
        advice = advice_for(missing, (), teller)
        card["missing"] = [CardMissing(slot=missing.slot, role=missing.role, advice=advice)]
    card["change"] = alternative.change
    return card


def card_of(
    outfit: Outfit, teller: Teller, *, card_id: str, kind: Literal["main", "alternative"], title: str, reason: str
) -> OutfitCard:
    """Items are the person's garments, `worn` what the body photo shows; evidence as computed."""
    pieces = pieces_of(outfit)
    return OutfitCard(
        id=card_id,
        kind=kind,
        title=title,
        occasion=teller.occasion,
        items=[_item(x.source, x, pieces, teller.turned(n)) for n, x in enumerate(pieces) if isinstance(x.source, Garment)],
        worn=[_worn(x, pieces, teller.turned(n)) for n, x in enumerate(pieces) if not isinstance(x.source, Garment)],
        missing=[],
        tips=[],
        reason=reason,
        evidence=outfit.evidence,
    )


def title_of(pieces: Sequence[Piece], teller: Teller, *, changed: Slot | None = None) -> str:
    """줄무늬 셔츠 + 네이비 바지; the smaller things are left to the items, but for the one that changed."""
    large = [piece for piece in pieces if piece.slot in (*MAIN_SLOTS, "outer", changed)] or list(pieces)
    title = " + ".join(teller.name(piece) for piece in large)
    return title[:1].upper() + title[1:]


def piece_reason(piece: Piece, pieces: Sequence[Piece], teller: Teller) -> str:
    """Why a piece is in the outfit: its colour or pattern beside another piece, or its part for the occasion."""
    others = [other for other in pieces if other is not piece]
    partner = _partner(piece, pieces) or next(iter(others), None)
    words = {"noun": noun(piece, teller.language)}
    if not piece.colours or not partner:
        bright = piece.colours and not piece.neutral
        plan = "item.only_bright" if bright else "item.only" if piece.colours else "item.bare"
        return teller.say(plan, **words, **_coloured(piece, teller))
    words |= {"other": noun(partner, teller.language), **_coloured(piece, teller)}
    if piece.pattern and piece.busy:
        words["pattern"] = PATTERN_NOUNS[piece.pattern][teller.language]
    return teller.say(_reason_key(piece, partner, pieces, teller), **words)


def advice_for(gap: Missing, gaps: Sequence[Missing], teller: Teller) -> str:
    """검정 가죽 로퍼: 발끝까지 격식이 이어져요."""
    name, reason = gap_name(gap, gaps, teller), teller.say(f"why.{gap.why}")
    return f"{name}: {reason}" if teller.language == "ko" else f"{name[:1].upper()}{name[1:]}. {reason}"


def gap_name(gap: Missing, gaps: Sequence[Missing], teller: Teller) -> str:
    """A belt in the colour of advised shoes is called that: 같은 색 가죽 벨트."""
    shoes = any(other.slot == "shoes" and other.colour == gap.colour for other in gaps)
    if gap.why == "same_as_shoes" and shoes:
        bare = f"{MATERIALS[gap.material][teller.language]} {'벨트' if teller.language == 'ko' else 'belt'}"
        return f"같은 색 {bare}" if teller.language == "ko" else f"a {bare} in the same colour"
    return teller.missing(gap)


def tip_text(tip: Tip, pieces: Sequence[Piece], teller: Teller) -> str:
    """About the piece whose cloth minds the weather, if one is known, else in general."""
    concerned = next((piece for piece in pieces if piece.material == tip.about), None)
    if not concerned:
        return teller.say(f"{tip.when}.general", bottom=_lower_half(pieces, teller))
    words = {"piece": teller.name(concerned), "material": MATERIALS[concerned.material][teller.language]}
    plans = {"rain": {"suede": "suede", "denim": "denim"}.get(tip.about, "delicate"), "cold": "wool", "heat": "linen"}
    return teller.say(f"{tip.when}.{plans[tip.when]}", **words)


def _lower_half(pieces: Sequence[Piece], teller: Teller) -> str:
    """What the cloth of a tip is for: 바지, 스커트, or 옷 where a dress or nothing is below."""
    bottom = next((piece for piece in pieces if piece.slot == "bottom"), None)
    if bottom:
        return KINDS[bottom.category].name[teller.language]
    return "옷" if teller.language == "ko" else "clothes"


def _item(garment: Garment, piece: Piece, pieces: Sequence[Piece], teller: Teller) -> CardItem:
    name, reason = teller.name(piece), piece_reason(piece, pieces, teller)
    return CardItem(photo_id=garment.id, number=garment.number, slot=piece.slot, name=name, reason=reason)


def _worn(piece: Piece, pieces: Sequence[Piece], teller: Teller) -> CardWorn:
    name = teller.namer.piece(piece)
    return CardWorn(slot=piece.slot, name=name, colours=list(piece.colours), reason=piece_reason(piece, pieces, teller))


def _reason(pieces: Sequence[Piece], teller: Teller) -> str:
    main = [piece for piece in pieces if piece.slot in (*MAIN_SLOTS, "outer")]
    if len(main) == 1:
        return teller.say("card.one", noun=noun(main[0], teller.language))
    if any(custom_fit(piece, teller.ask.occasion.demand) < 0 for piece in pieces):
        return teller.say("card.custom", palette=PALETTES[teller.language][outfit_harmony(pieces).relation])
    short = outfit_formality(pieces) < teller.ask.formality - ONE_STEP
    palette = PALETTES[teller.language][outfit_harmony(pieces).relation]
    return teller.say("card.short" if short else "card.fits", palette=palette)


def _reason_key(piece: Piece, partner: Piece, pieces: Sequence[Piece], teller: Teller) -> str:
    if piece.number in teller.ask.keep:
        return "item.kept"
    if piece.number is None:
        return "item.worn"
    if piece.slot not in MAIN_SLOTS:
        small = "item.finish" if piece.neutral else "item.finish_bright"
        return "item.layer" if piece.slot == "outer" else small
    if piece.busy and not any(other.busy for other in pieces if other is not piece):
        return "item.busy"
    if outfit_harmony(pieces).relation == "accent" and not piece.neutral:
        return "item.accent"
    return _by_lightness(piece, partner)


def _by_lightness(piece: Piece, partner: Piece) -> str:
    if not partner.colours or band_of(abs(piece.lightness - partner.lightness)) != "clear":
        return "item.tone"
    return "item.light" if piece.lightness > partner.lightness else "item.dark"


def _partner(piece: Piece, pieces: Sequence[Piece]) -> Piece | None:
    """What a piece is compared with: the other half of the pair; a layer with what is under it, shoes with what is above."""
    by_slot = {other.slot: other for other in pieces if other is not piece}
    if piece.slot not in MAIN_SLOTS:
        nearest = ("top", "dress", "bottom") if piece.slot == "outer" else ("bottom", "dress", "top")
        return next((by_slot[slot] for slot in nearest if slot in by_slot), None)
    pair = pair_of(pieces)
    if not pair:
        return next((other for other in pieces if other is not piece and other.slot in MAIN_SLOTS), None)
    return pair[0] if piece is pair[1] else pair[1]


def _coloured(piece: Piece, teller: Teller) -> dict[str, str]:
    return {"colour": teller.colour(piece)} if piece.colours else {}


def _sought(missing: Missing, teller: Teller) -> str:
    name = teller.missing(missing)
    if missing.role == "complete":
        return name
    return f"같은 모양의 {name}" if teller.language == "ko" else f"{name} in the same shape"


def _difference(alternative: Alternative, pieces: Sequence[Piece], before: Sequence[Piece], teller: Teller) -> str:
    """Against the main outfit: formality first, then contrast, else the colour alone."""
    missing = alternative.missing
    old = next((piece for piece in before if piece.slot == alternative.slot), None)
    if missing and missing.role == "complete":
        return teller.say("alt.add", new=teller.missing(missing))
    new = _new_piece(alternative, pieces, old)
    words = {"new": _new_name(alternative, new, teller), "old": teller.name(old) if old else ""}
    after = [*(piece for piece in pieces if piece.slot != alternative.slot), new]
    return teller.say(_difference_key(new, old, after, before), **words)


def _difference_key(new: Piece, old: Piece | None, after: Sequence[Piece], before: Sequence[Piece]) -> str:
    steps, shades = _steps(new, old, after, before), _contrast(after) - _contrast(before)
    if abs(steps) >= A_STEP:
        return "alt.dressy" if steps > 0 else "alt.casual"
    if abs(shades) >= A_SHADE:
        return "alt.clearer" if shades > 0 else "alt.softer"
    if abs(steps) >= A_LITTLE:
        return "alt.smarter" if steps > 0 else "alt.easier"
    return "alt.colour" if old is None or new.category == old.category else "alt.kind"


def _steps(new: Piece, old: Piece | None, after: Sequence[Piece], before: Sequence[Piece]) -> float:
    """Of formality. Shoes do not count in an outfit's level, but swapping them is felt half as much."""
    if new.slot == "shoes" and old:
        return (new.formality - old.formality) / 2
    return outfit_formality(after) - outfit_formality(before)


def _contrast(pieces: Sequence[Piece]) -> float:
    """Between top and bottom; 0 where there is no such pair."""
    levels = [piece.lightness for piece in pieces if piece.slot in ("top", "bottom")]
    return abs(levels[0] - levels[1]) if len(levels) == 2 else 0.0


def _new_piece(alternative: Alternative, pieces: Sequence[Piece], old: Piece | None) -> Piece:
    if alternative.missing:
        return wished(alternative.missing.subcategory, alternative.missing.colour, like=old)
    return next(piece for piece in pieces if piece.slot == alternative.slot)


def _new_name(alternative: Alternative, new: Piece, teller: Teller) -> str:
    if not alternative.missing:
        return teller.name(new)
    article = teller.missing(alternative.missing)
    return article.removeprefix("a ").removeprefix("an ")
