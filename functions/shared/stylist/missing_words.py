"""How a piece that the person does not own is named and recommended: never a brand, never a reproach."""

from collections.abc import Sequence

from shared.stylist.advice import Missing
from shared.stylist.teller import Teller
from shared.stylist.wording import MATERIALS


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


def sought_name(missing: Missing, teller: Teller) -> str:
    """같은 모양의 차콜 바지, charcoal trousers in the same shape."""
    name = teller.missing(missing)
    if missing.role == "complete":
        return name
    return f"같은 모양의 {name}" if teller.language == "ko" else f"{name} in the same shape"
