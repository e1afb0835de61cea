"""What one turn needs from the outside, as small protocols; `shared/adapters` implements them on AWS and the model's API.

All but the model are plain blocking calls; the chat runs them in threads.
"""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, Protocol

from shared.stylist.body import Reading, WornPiece
from shared.stylist.forecast import Forecast
from shared.stylist.photos import Photo
from shared.stylist.questions.places import Place


@dataclass(frozen=True)
class Profile:
    """What is kept about a visitor between conversations. `taste` is read by shared/stylist/taste.py.

    `worn` and `reading` are copied here from the newest body photo, so that they outlive it.
    """

    taste: dict[str, Any] = field(default_factory=dict)
    reading: Reading | None = None
    worn: tuple[WornPiece, ...] = ()


@dataclass(frozen=True)
class Turn:
    """One question with its answer. `parts` are UI message parts as stored and shown; empty unless `answered`.

    `metadata` carries what later turns need: `ask`, `carried`, `usage`, and `learned`, what it added to the taste. A turn that
    is answered again has `replaced` there while it runs: what its earlier question had `learned`; and for good, when the words
    are the same, `passed`: garment numbers of the main outfits shown up to the answer whose place it takes, newest last.
    """

    id: str
    message_id: str
    text: str
    created: int
    status: Literal["answering", "answered", "failed"]
    answer_id: str
    parts: list[dict[str, Any]] = field(default_factory=list)
    metadata: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Spender:
    """Who pays: the visitor's owner id and the network's daily pseudonym."""

    owner: str
    net: str


@dataclass(frozen=True)
class Reservation:
    """Money set aside for one provider attempt, in micro-dollars; `keys` are the ledger rows that hold it under `id`."""

    micro_dollars: int
    keys: tuple[tuple[str, str], ...]
    id: str = ""


@dataclass(frozen=True)
class SignedUrl:
    url: str
    expires_at: int


@dataclass(frozen=True)
class Usage:
    """What one attempt used. `stopped` tells whether the answer is whole, ran into its token limit, or was filtered."""

    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    micro_dollars: int = 0
    stopped: Literal["stop", "length", "content-filter"] = "stop"


@dataclass(frozen=True)
class Prompt:
    """A chat completion request without its pictures' addresses: `messages` hold text; `images` are rendition keys
    that the adapter appends to the last user message, as signed URLs or bytes (CODI_IMAGES)."""

    messages: list[dict[str, Any]]
    schema_name: str
    schema: dict[str, Any]
    max_tokens: int
    images: tuple[str, ...] = ()
    detail: Literal["low", "high"] = "low"


class PhotoReader(Protocol):
    def photos(self, owner: str) -> list[Photo]:
        """All live photos of an owner, oldest first."""
        ...

    def use(self, owner: str, photo: str) -> None:
        """A body photo was used for an answer: its 24 hours begin again."""
        ...


class Visitors(Protocol):
    def profile(self, owner: str) -> Profile: ...

    def put_taste(self, owner: str, taste: dict[str, Any]) -> None:
        """Replace what is kept of a visitor's taste."""
        ...


class Conversations(Protocol):
    def begin(self, owner: str, session: str, *, message_id: str, text: str, regenerate: bool) -> Turn:
        """Store the question and take the session's lease.

        The same `message_id` again returns the stored turn when it is answered, and tries again when it failed.
        `regenerate` answers the last question again in its place, with the `text` that it has now: so it is edited.
        Raises NotFoundError for an unknown session, BusyError while a turn runs, this one's first copy included, and
        StaleError when another question is the last one.
        """
        ...

    def window(self, owner: str, session: str) -> list[Turn]:
        """The last 5 turns (10 messages), oldest first; the running one is left out."""
        ...

    def finish(self, owner: str, session: str, turn: Turn) -> None:
        """Store the answer (`status` answered or failed, parts, metadata) and give the lease back."""
        ...


class Answers(Protocol):
    """A conversation's kept answers, for choosing the last one's cards anew (shared/stylist/reranking.py)."""

    def last(self, owner: str, session: str) -> tuple[Turn, list[Turn]]:
        """The last turn, and the at most 5 before it, oldest first, as its own window was.

        Raises NotFoundError for an unknown session or one without a turn, BusyError while a turn runs.
        """
        ...

    def revise(self, owner: str, session: str, turn: Turn, *, seen: Turn) -> bool:
        """Store `turn`'s parts and metadata in place of those of `seen`. False when that is not what is kept any more."""
        ...


class Ledger(Protocol):
    def reserve(self, spender: Spender, micro_dollars: int) -> Reservation:
        """Set money aside visitor → network → site; raises LimitError(scope) and leaves nothing reserved when one refuses."""
        ...

    def settle(self, reservation: Reservation, micro_dollars: int) -> None:
        """Replace the reserved amount by what was really used."""
        ...


class Forecasts(Protocol):
    def on(self, place: Place, day: date) -> Forecast | None:
        """The weather of one day; None when it is not to be had, for whatever reason. Never raises; may be slow."""
        ...


class Model(Protocol):
    """A vision model. `worst_case` is what one attempt may cost at most, in micro-dollars (design section 2, the ledger)."""

    name: str

    def worst_case(self, prompt: Prompt) -> int: ...

    def sees(self) -> bool:
        """Whether it may be sent pictures now; False while it is known to refuse them."""
        ...

    def stream(self, prompt: Prompt) -> AsyncGenerator[str | Usage]:
        """Pieces of the JSON answer as they come, then one Usage. Raises ModelError and its children. A reader that has
        enough must close it (`contextlib.aclosing`), so that the line to the provider ends at once.

        An attempt that fails after the provider took it yields its Usage (the worst case) before it raises; one that
        raises without a Usage cost nothing. After ImageFetchError the same call sends bytes; after another VisionError only a
        call without pictures makes sense.
        """
        ...
