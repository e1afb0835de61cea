"""The JSON that the API takes and gives (design section 4), validated against the product's own words."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from shared.stylist.garments import Source
from shared.stylist.photos import Kind, Note, Reason, Status

Said = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
Level = Annotated[int, Field(ge=1, le=5)]
Few = Field(default=None, max_length=50)


class Asked(BaseModel):
    """Base of every request body: a key that we do not know is a mistake worth telling."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    def given(self) -> dict[str, Any]:
        """Only what was sent; a null that was sent stays."""
        return self.model_dump(exclude_unset=True)


class NewPhoto(Asked):
    """`size` in bytes; the limits have codes of their own (too_large, unsupported_type)."""

    kind: Kind
    content_type: Annotated[str, Field(max_length=100)]
    size: Annotated[int, Field(ge=1)]


class NewSession(Asked):
    title: Annotated[str, Field(max_length=80)] | None = None


class SessionChange(Asked):
    title: Annotated[str, Field(min_length=1, max_length=80)]


class Taste(Asked):
    """What the taste chips set; words that the stylist learned beside them are kept."""

    styles: Annotated[list[Literal["neat", "comfortable", "accent"]], Field(max_length=3)] | None = None
    fit: Literal["slim", "loose"] | None = None
    avoid_colours: list[Said] | None = Few
    avoid_words: list[Said] | None = Few
    owned: list[Said] | None = Few


class MeChange(Asked):
    taste: Taste


class UploadForm(BaseModel):
    url: str
    fields: dict[str, str]


class PhotoAnnounced(BaseModel):
    id: str
    number: int
    kind: Kind
    status: Literal["awaiting"] = "awaiting"
    upload: UploadForm


class PhotoView(BaseModel):
    """One photo; the addresses are there once it can be seen, and hold until `urls_expire_at`.

    `said` names the attributes that the person told: all others are seen or guessed. `duplicate_of` is the number of an earlier
    garment photo that looks like the same picture.
    """

    id: str
    number: int
    kind: Kind
    status: Status
    thumbnail_url: str | None = None
    image_url: str | None = None
    urls_expire_at: int | None = None
    colours: list[dict[str, Any]]
    attributes: dict[str, Any]
    guesses: list[dict[str, Any]]
    source: Source
    said: list[str]
    notes: list[Note]
    reading: dict[str, Any] | None
    worn: list[dict[str, Any]]
    duplicate_of: int | None
    reason: Reason | None
    kept_until: int


class Wardrobe(BaseModel):
    photos: list[PhotoView]
    next: str | None = None


class SessionView(BaseModel):
    id: str
    title: str
    status: Literal["idle", "answering", "failed"]
    created: int
    updated: int


class SessionList(BaseModel):
    sessions: list[SessionView]
    next: str | None = None


class Conversation(SessionView):
    """`messages` are UI messages (AI SDK), oldest first; `next` is the `before` of the page that came earlier."""

    messages: list[dict[str, Any]] = []
    next: str | None = None


class Reranked(BaseModel):
    """The last answer, as a UI message with the id it had; `metadata.revision` counts how often its cards were chosen anew."""

    message: dict[str, Any]


class KeptUntil(BaseModel):
    """Epoch seconds; null where nothing is kept."""

    wardrobe: int | None
    body: int | None


class Budget(BaseModel):
    used_micro_dollars: int
    limit_micro_dollars: int
    renews_at: int


class PhotoSlots(BaseModel):
    """Uploads of today."""

    used: int
    limit: int


class Me(BaseModel):
    kept_until: KeptUntil
    taste: dict[str, Any]
    budget: Budget
    photos: PhotoSlots
    model: str | None
    model_host: str | None


class Problem(BaseModel):
    """RFC 9457. `scope` and `renews_at` come with the code `limit`."""

    type: str = "about:blank"
    title: str
    status: int
    code: str
    request_id: str
    detail: str | None = None
    scope: str | None = None
    renews_at: int | None = None
