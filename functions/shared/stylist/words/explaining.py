"""Answers to "왜?": the last outfit explained, one piece of it, or why another piece is not in it."""

import re
from collections.abc import Sequence

from shared.stylist.body import WornPiece
from shared.stylist.cards import CardWorn, OutfitCard
from shared.stylist.colour import key_of
from shared.stylist.garments import MAIN, SLOT_OF, Category, Garment, Language, Words
from shared.stylist.harmony import band_of
from shared.stylist.kinds import KINDS
from shared.stylist.questions.criteria import mentions
from shared.stylist.ranking.looks import in_order
from shared.stylist.traits import Piece, piece_of, worn_piece
from shared.stylist.words.comparison import ONE_STEP, paragraphs
from shared.stylist.words.headlines import shortest
from shared.stylist.words.reasons import piece_reason
from shared.stylist.words.teller import Teller
from shared.stylist.words.wording import SLOT_NAMES, colour_before_noun, noun

_HANGUL = re.compile(r"[가-힣]")

Said = tuple[str, str]
"""Headline and reply."""


def why(previous: Sequence[OutfitCard], garments: Sequence[Garment], teller: Teller) -> Said:
    """Explains the last main card in the question's language. Of a card whose garments were all deleted its own words are
    left."""
    card = next((card for card in previous if card["kind"] == "main"), None)
    if not card:
        return shortest(teller, "why.nothing"), teller.say("greeting.reply")
    numbers = {item["number"] for item in card["items"]}
    own = [piece_of(garment) for garment in garments if garment.number in numbers]
    if not own and card["items"]:
        return shortest(teller, "why.head"), card["reason"]
    pieces = in_order([*own, *(_worn_on(worn, teller.language) for worn in card["worn"])])
    if about := _meant(pieces, teller):
        return _of_one(about[0], pieces, teller)
    if absent := _meant([piece_of(garment) for garment in garments if garment.number not in numbers], teller):
        return _why_not(absent[0], pieces, teller)
    return shortest(teller, "why.head"), "\n\n".join([*paragraphs(pieces, (), teller), *_each(pieces, teller)])


def _meant(pieces: Sequence[Piece], teller: Teller) -> list[Piece]:
    """The pieces that the question names: "왜 네이비야?", "why the jeans?"."""
    named = [mention.criterion for mention in mentions(teller.ask.text)]
    return [piece for piece in pieces if any(criterion.fits(piece) for criterion in named)]


def _each(pieces: Sequence[Piece], teller: Teller) -> list[str]:
    return [
        f"**{_title(teller.name(piece))}**: {piece_reason(piece, pieces, teller.turned(n))}" for n, piece in enumerate(pieces)
    ]


def _of_one(piece: Piece, pieces: Sequence[Piece], teller: Teller) -> Said:
    """Its own reason, then what the outfit's colours and shapes have to do with it."""
    reasons = [piece_reason(piece, pieces, teller), *paragraphs(pieces, (), teller)]
    return shortest(teller, "why.piece", piece=teller.name(piece)), "\n\n".join(reasons)


def _why_not(piece: Piece, pieces: Sequence[Piece], teller: Teller) -> Said:
    chosen = next((other for other in pieces if other.slot == piece.slot), None)
    beside = next((other for other in pieces if other.slot in MAIN and other.slot != piece.slot), None)
    key = _obstacle(piece, chosen, beside, teller)
    words = {"piece": teller.name(piece), "noun": noun(piece, teller.language), "shape": teller.shape(piece)}
    words |= {"chosen": teller.name(chosen)} if chosen else {}
    words |= {"other": noun(beside, teller.language)} if beside else {}
    return shortest(teller, "why_not.head", piece=teller.name(piece)), teller.say(key, **words)


def _obstacle(piece: Piece, chosen: Piece | None, beside: Piece | None, teller: Teller) -> str:
    """The measured fact that spoke against a piece, or that nothing much does."""
    if any(wish.fits(piece) for wish in teller.ask.without):
        return "why_not.refused"
    away = piece.formality - teller.ask.formality
    if abs(away) > ONE_STEP:
        return "why_not.easy" if away < 0 else "why_not.dressed"
    if chosen and beside and _contrast(piece, beside) == "close" != _contrast(chosen, beside):
        return "why_not.colour"
    return "why_not.close"


def _contrast(piece: Piece, other: Piece) -> str:
    return band_of(abs(piece.lightness - other.lightness)) if piece.colours and other.colours else ""


def _worn_on(worn: CardWorn, language: Language) -> Piece:
    """A worn piece as its card shows it; a name in the other language gives way to colour and place."""
    slot, name = worn["slot"], worn["name"]
    if bool(_HANGUL.search(name)) != (language == "ko"):
        colour = colour_before_noun(key_of(worn["colours"][0]["hex"]), language) if worn["colours"] else ""
        name = f"{colour} {SLOT_NAMES[slot][language]}".strip()
    usual: Category = "pants" if slot == "bottom" else next(category for category, place in SLOT_OF.items() if place == slot)
    named = next((kind.category for kind in KINDS.values() if kind.slot == slot and kind.cue.search(name)), usual)
    words = Words(ko=name, en=name)
    return worn_piece(WornPiece(slot=slot, category=named, name=words, colours=worn["colours"], confidence=1.0))


def _title(name: str) -> str:
    return name[:1].upper() + name[1:]
