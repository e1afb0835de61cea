"""How a piece that the person does not own is named and recommended: never a brand, never a reproach."""

from collections.abc import Sequence

from shared.stylist.advice import Missing
from shared.stylist.traits import Piece
from shared.stylist.words.teller import Teller
from shared.stylist.words.wording import MATERIALS


def advice_for(gap: Missing, gaps: Sequence[Missing], pieces: Sequence[Piece], teller: Teller) -> str:
    """검정 가죽 로퍼: 발끝까지 격식이 이어져요. `pieces` are those beside it on the card."""
    name, reason = gap_name(gap, gaps, teller), teller.say(f"why.{why_of(gap, gaps, pieces)}")
    return f"{name}: {reason}" if teller.language == "ko" else f"{name[:1].upper()}{name[1:]}. {reason}"


def why_of(gap: Missing, gaps: Sequence[Missing], pieces: Sequence[Piece]) -> str:
    """A belt is matched to the shoes only where shoes of its colour are worn or advised."""
    advised = {other.colour for other in gaps if other.slot == "shoes"}
    shoes = advised | {piece.colour for piece in pieces if piece.slot == "shoes"}
    return "waist" if gap.why == "same_as_shoes" and gap.colour not in shoes else gap.why


def gap_name(gap: Missing, gaps: Sequence[Missing], teller: Teller) -> str:
    """A belt in the colour of advised shoes is called that: 같은 색 가죽 벨트."""
    shoes = any(other.slot == "shoes" and other.colour == gap.colour for other in gaps)
    if gap.why == "same_as_shoes" and shoes:
        bare = f"{MATERIALS[gap.material][teller.language]} {'벨트' if teller.language == 'ko' else 'belt'}"
        return f"같은 색 {bare}" if teller.language == "ko" else f"a {bare} in the same colour"
    return teller.missing(gap)


def sought_name(missing: Missing, teller: Teller) -> str:
    """같은 모양의 차콜 바지, charcoal trousers in the same shape."""
    name = teller.missing(missing)
    if missing.role == "complete":
        return name
    return f"같은 모양의 {name}" if teller.language == "ko" else f"{name} in the same shape"
