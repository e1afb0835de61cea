"""Answers without an outfit: greetings, thanks, one slot, what is out of reach, no clothes yet."""

from collections.abc import Sequence

from shared.stylist.advice import Advice, Missing
from shared.stylist.garments import Garment
from shared.stylist.kinds import KINDS
from shared.stylist.ranking.combination import pieces_in
from shared.stylist.traits import Piece, piece_of
from shared.stylist.words.forecast_words import weather_told
from shared.stylist.words.headlines import shortest
from shared.stylist.words.missing_words import why_of
from shared.stylist.words.phrasing import joined, with_article
from shared.stylist.words.reasons import piece_reason
from shared.stylist.words.teller import Teller

Said = tuple[str, str]
"""Headline and reply."""


def small_talk(teller: Teller) -> Said:
    """Greeting, thanks, laughter, help, body, the weather itself, out of reach, unclear."""
    key, forecast = teller.ask.intent, teller.ask.forecast
    if key == "weather" and forecast:
        return weather_told(forecast, teller)
    return shortest(teller, key), teller.say(f"{key}.reply")


def about_slot(advice: Advice, teller: Teller) -> Said:
    """A question about one slot ("신발은?"): the piece chosen for it, or what would be nice, or that it needs nothing."""
    slot = teller.ask.about or "shoes"
    pieces = pieces_in(advice.main) if advice.main else ()
    words = {"slot": teller.slot(slot), "a_slot": teller.some(slot), "slot_title": teller.slot(slot).capitalize()}
    chosen = next((piece for piece in pieces if piece.slot == slot), None)
    if chosen:
        return shortest(teller, "extra.has", piece=teller.name(chosen), **words), piece_reason(chosen, pieces, teller)
    gap = next((gap for gap in advice.missing if gap.slot == slot), None)
    if not gap:
        return shortest(teller, "extra.none", **words), teller.say("extra.none.reply", **words)
    return shortest(teller, "extra.advice", advised=teller.missing(gap), **words), _advice(gap, pieces, words, teller)


def nothing_to_wear(advice: Advice, garments: Sequence[Garment], teller: Teller) -> Said:
    """No garment fits a main slot: none at all, none read yet, only shoes and the like, or all left out by a wish."""
    if "refused" in advice.notes:
        return shortest(teller, "none.refused"), teller.say("none.refused.reply")
    if not garments:
        return shortest(teller, "none.empty"), teller.say("none.empty.reply")
    known = [garment for garment in garments if "category" in garment.attributes]
    if not known:
        return shortest(teller, "none.unread"), teller.say("none.unread.reply")
    piece = teller.name(piece_of(known[0]))
    names = [teller.missing(gap) for gap in advice.missing] or [teller.some("bottom")]
    advised = teller.voice.joined_ko(names) if teller.language == "ko" else joined(names, "en")
    return shortest(teller, "none.extras", piece=piece), teller.say("none.extras.reply", piece=piece, advised=advised)


def _advice(gap: Missing, pieces: Sequence[Piece], words: dict[str, str], teller: Teller) -> str:
    bare = _noun_of(gap, teller)
    owned = bare if teller.language == "ko" else with_article(bare)
    return teller.say("extra.advice.reply", why=teller.say(f"why.{why_of(gap, (), pieces)}"), noun=bare, a_noun=owned, **words)


def _noun_of(gap: Missing, teller: Teller) -> str:
    return KINDS[gap.subcategory].name[teller.language]
