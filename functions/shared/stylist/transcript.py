"""What an answer has said so far, as the parts that history keeps."""

from typing import Any

from shared.stylist import events


def stored_part(event: events.Event) -> dict[str, Any] | None:
    """The UI message part of an event, as streamed and as kept; None for what only frames the stream, and for text."""
    match event:
        case events.Notice(code, detail):
            return {"type": "data-notice", "data": {"code": code, **detail}}
        case events.Analysis(lines):
            return {"type": "data-analysis", "data": {"lines": lines}}
        case events.Outfit(card):
            return {"type": "data-outfit", "id": card["id"], "data": card}
        case events.FollowUps(suggestions):
            return {"type": "data-follow-ups", "data": {"suggestions": suggestions}}
        case _:
            return None


class Transcript:
    """Collects events into parts; a restart (the model broke off) forgets what it had said and shown."""

    def __init__(self) -> None:
        self.parts: list[dict[str, Any]] = []
        self._block = ""

    def add(self, event: events.Event) -> None:
        if isinstance(event, events.TextDelta):
            self._say(event)
            return
        self._block = ""
        if isinstance(event, events.Notice) and event.detail.get("restart"):
            self.parts = [part for part in self.parts if part["type"] in ("data-notice", "data-analysis")]
        if part := stored_part(event):
            self.parts.append(part)

    def _say(self, event: events.TextDelta) -> None:
        if self._block == event.id:
            self.parts[-1]["text"] += event.text
        else:
            self.parts.append({"type": "text", "text": event.text})
            self._block = event.id

    def outfits(self) -> list[tuple[int, ...]]:
        """The garment numbers of the main card shown, if there was one."""
        cards = [part["data"] for part in self.parts if part["type"] == "data-outfit"]
        return [tuple(item["number"] for item in card["items"]) for card in cards if card["kind"] == "main"]
