"""What a turn tells the person while it runs; `chat/ui_stream.py` alone turns these into bytes."""

from dataclasses import dataclass
from typing import Any, Literal

from shared.stylist.cards import AnalysisLine, OutfitCard

NoticeCode = Literal["engine", "model_down", "without_pictures", "budget", "reading", "no_reading", "weather", "corrected"]
"""`engine`: no model configured. `model_down`, `without_pictures`: the steps of the ladder. `budget`: a ceiling was reached.
`reading`: photos still being read. `no_reading`: why the body photo is not read. `weather`: the forecast that the answer
reckons with. `corrected`: what of a model's answer was put right."""


@dataclass(frozen=True)
class Started:
    message_id: str


@dataclass(frozen=True)
class Notice:
    """`detail` holds what the page's sentence needs, e.g. `{"count": 2}` or `{"scope": "visitor", "renews_at": …}`."""

    code: NoticeCode
    detail: dict[str, Any]


@dataclass(frozen=True)
class Analysis:
    """The three lines about the body photo, with the first answer about it."""

    lines: list[AnalysisLine]


@dataclass(frozen=True)
class TextDelta:
    """`id` tells the blocks apart: `headline`, then `reply`."""

    id: Literal["headline", "reply"]
    text: str


@dataclass(frozen=True)
class Outfit:
    card: OutfitCard


@dataclass(frozen=True)
class OutfitGrew:
    """A card with the pieces that are known so far; an `Outfit` with the same id follows. Nothing of it is kept."""

    card: OutfitCard


@dataclass(frozen=True)
class FollowUps:
    suggestions: list[str]


@dataclass(frozen=True)
class Checked:
    """What the check on a model's answer counted, for the metrics: nobody is shown it, and nothing of it is kept."""

    counts: dict[str, int]


@dataclass(frozen=True)
class Finished:
    """`usage` has tokens, micro_dollars and milliseconds."""

    reason: Literal["stop", "length", "content-filter"]
    usage: dict[str, int]


@dataclass(frozen=True)
class Failed:
    code: str


@dataclass(frozen=True)
class Stored:
    """A UI message part of an answer that was given before."""

    part: dict[str, Any]


Event = Stored | Started | Notice | Analysis | TextDelta | OutfitGrew | Outfit | FollowUps | Checked | Finished | Failed
