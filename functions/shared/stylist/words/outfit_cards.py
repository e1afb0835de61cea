"""An outfit as a card: each piece with its reason, what is missing, tips, and the evidence."""

from collections.abc import Sequence
from typing import Literal

from shared.stylist.advice import Alternative, Missing, Outfit, Tip
from shared.stylist.cards import CardItem, CardMissing, CardTip, CardWorn, OutfitCard
from shared.stylist.garments import MAIN, Garment, Slot
from shared.stylist.ranking.combination import pieces_in
from shared.stylist.traits import Piece
from shared.stylist.words.differences import difference, sought_piece
from shared.stylist.words.missing_words import advice_for, sought_name
from shared.stylist.words.phrasing import worn_once
from shared.stylist.words.reasons import outfit_reason, piece_reason
from shared.stylist.words.teller import TOPICS, Teller
from shared.stylist.words.tip_words import tip_text


def main_card(outfit: Outfit, missing: Sequence[Missing], tips: Sequence[Tip], teller: Teller, *, turn_id: str) -> OutfitCard:
    pieces = pieces_in(outfit)
    title, reason = title_of(pieces, teller), outfit_reason(pieces, teller)
    card = card_of(outfit, teller, card_id=f"{turn_id}-main", kind="main", title=title, reason=reason)
    card["missing"] = [_missing(gap, advice_for(gap, missing, pieces, teller)) for gap in missing]
    card["tips"] = [CardTip(when=tip.when, text=tip_text(tip, pieces, teller)) for tip in tips]
    return card


def alternative_card(alternative: Alternative, main: Outfit, teller: Teller, *, card_id: str) -> OutfitCard:
    pieces, before = pieces_in(alternative.outfit), pieces_in(main)
    missing = alternative.missing
    title = title_of(pieces, teller, changed=alternative.slot)
    if missing:
        title = f"{TOPICS[teller.language]['look_for']}: {sought_name(missing, teller)}"
    reason = difference(alternative, pieces, before, teller)
    sought = sought_piece(alternative, before) if missing and missing.role == "swap" else None
    card = card_of(alternative.outfit, teller, card_id=card_id, kind="alternative", title=title, reason=reason, sought=sought)
    if missing:
        card["missing"] = [_missing(missing, advice_for(missing, (), pieces, teller))]
    card["change"] = alternative.change
    return card


def card_of(
    outfit: Outfit,
    teller: Teller,
    *,
    card_id: str,
    kind: Literal["main", "alternative"],
    title: str,
    reason: str,
    sought: Piece | None = None,
) -> OutfitCard:
    """Items are the person's garments, `worn` what the body photo shows; evidence as computed. The reasons compare its
    pieces with the one that is `sought` too."""
    pieces = pieces_in(outfit)
    beside = [*pieces, sought] if sought else pieces
    return OutfitCard(
        id=card_id,
        kind=kind,
        title=title,
        occasion=teller.occasion,
        items=[_item(x.source, x, beside, teller.turned(n)) for n, x in enumerate(pieces) if isinstance(x.source, Garment)],
        worn=[_worn(x, beside, teller.turned(n)) for n, x in enumerate(pieces) if not isinstance(x.source, Garment)],
        missing=[],
        tips=[],
        reason=reason,
        evidence=outfit.evidence,
    )


def title_of(pieces: Sequence[Piece], teller: Teller, *, changed: Slot | None = None) -> str:
    """줄무늬 셔츠 + 네이비 바지; the smaller things are left to the items, but for the one that changed."""
    large = [piece for piece in pieces if piece.slot in (*MAIN, "outer", changed)] or list(pieces)
    title = worn_once(" + ".join(teller.name(piece) for piece in large))
    return title[:1].upper() + title[1:]


def _missing(gap: Missing, advice: str) -> CardMissing:
    return CardMissing(slot=gap.slot, kind=gap.subcategory, role=gap.role, advice=advice)


def _item(garment: Garment, piece: Piece, pieces: Sequence[Piece], teller: Teller) -> CardItem:
    name, reason = teller.name(piece), piece_reason(piece, pieces, teller)
    return CardItem(photo_id=garment.id, number=garment.number, slot=piece.slot, name=name, reason=reason)


def _worn(piece: Piece, pieces: Sequence[Piece], teller: Teller) -> CardWorn:
    name = teller.namer.piece(piece)
    return CardWorn(slot=piece.slot, name=name, colours=list(piece.colours), reason=piece_reason(piece, pieces, teller))
