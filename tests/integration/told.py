"""An answer as its reader got it: the parts of the stream, and when each piece of it arrived."""

import json
from dataclasses import dataclass
from typing import Any

DONE = "[DONE]"


@dataclass(frozen=True)
class Told:
    """`pieces` are (seconds since the question, bytes) as they came from the network."""

    parts: list[dict[str, Any]]
    pieces: list[tuple[float, bytes]]
    headers: dict[str, str]

    def of(self, kind: str) -> list[Any]:
        """The data of every whole part of this kind, in order."""
        return [part["data"] for part in self._whole_parts if part["type"] == f"data-{kind}"]

    @property
    def _whole_parts(self) -> list[dict[str, Any]]:
        """Without the cards that were still being written: each comes again under its id when it is whole."""
        return [part for part in self.parts if "coming" not in part.get("data", {})]

    def text(self, block: str) -> str:
        return "".join(part["delta"] for part in self.parts if part["type"] == "text-delta" and part["id"] == block)

    @property
    def words(self) -> str:
        return f"{self.text('headline')}\n{self.text('reply')}"

    @property
    def main(self) -> dict[str, Any]:
        (card,) = [card for card in self.of("outfit") if card["kind"] == "main"]
        found: dict[str, Any] = card
        return found

    @property
    def alternatives(self) -> list[dict[str, Any]]:
        return [card for card in self.of("outfit") if card["kind"] == "alternative"]

    @property
    def notices(self) -> list[str]:
        return [notice["code"] for notice in self.of("notice")]

    @property
    def shown(self) -> set[str]:
        """The photos on all its cards."""
        return {item["photo_id"] for card in self.of("outfit") for item in card["items"]}

    @property
    def first_words(self) -> float:
        """Seconds until the first piece with words in it."""
        return next(seconds for seconds, piece in self.pieces if b'"text-delta"' in piece)

    @property
    def whole(self) -> bool:
        """It ended as an answer ends."""
        return bool(self.parts[-1]["type"] == "finish")

    def kept(self) -> list[dict[str, Any]]:
        """The parts as the history must show them: after a restart only what opened the answer is left of it."""
        kept: list[dict[str, Any]] = []
        for part in self._whole_parts:
            if part["type"] == "text-start":
                kept.append({"type": "text", "text": ""})
            elif part["type"] == "text-delta":
                kept[-1]["text"] += part["delta"]
            elif part["type"].startswith("data-") and part["type"] != "data-usage":
                if part["data"].get("restart"):
                    kept = [before for before in kept if before["type"] in ("data-notice", "data-analysis")]
                kept.append(part)
        return kept


def parsed(stream: bytes) -> list[dict[str, Any]]:
    """The frames of a whole stream, which must end with [DONE]; comments are left out."""
    frames = [frame for frame in stream.decode().split("\n\n") if frame.startswith("data: ")]
    assert frames, stream
    assert frames[-1] == f"data: {DONE}", frames[-1]
    return [json.loads(frame.removeprefix("data: ")) for frame in frames[:-1]]


def is_korean(text: str) -> bool:
    return any("가" <= character <= "힣" for character in text)
