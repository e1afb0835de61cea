"""Weather tips in words."""

from collections.abc import Sequence

from shared.stylist.advice import Tip
from shared.stylist.kinds import KINDS
from shared.stylist.teller import Teller
from shared.stylist.traits import Piece
from shared.stylist.wording import MATERIALS


def tip_text(tip: Tip, pieces: Sequence[Piece], teller: Teller) -> str:
    """About the piece whose cloth minds the weather, if one is known, else in general."""
    concerned = next((piece for piece in pieces if piece.material == tip.about), None)
    if not concerned:
        return teller.say(f"{tip.when}.general", bottom=_lower_half(pieces, teller))
    words = {"piece": teller.name(concerned), "material": MATERIALS[concerned.material][teller.language]}
    plans = {"rain": {"suede": "suede", "denim": "denim"}.get(tip.about, "delicate"), "cold": "wool", "heat": "linen"}
    return teller.say(f"{tip.when}.{plans[tip.when]}", **words)


def _lower_half(pieces: Sequence[Piece], teller: Teller) -> str:
    """What the cloth of a tip is for: 바지, 치마, or 옷 where a dress or nothing is below."""
    bottom = next((piece for piece in pieces if piece.slot == "bottom"), None)
    if bottom:
        return KINDS[bottom.category].name[teller.language]
    return "옷" if teller.language == "ko" else "clothes"
