"""What a browser does, over HTTP only: cookies, the hash of each body, the file straight to S3, the streamed answer."""

import hashlib
import json
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import httpx2

from tests.integration.told import Told, parsed
from tests.photos import photo

POLL_SECONDS = 0.1


@dataclass(frozen=True)
class Sent:
    """A photo that was announced; S3 said `status` to its file."""

    id: str
    number: int
    status: int


class Browser:
    """One visitor of the page at `url`."""

    def __init__(self, url: str) -> None:
        self.client = httpx2.Client(base_url=url, timeout=30)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.client.close()

    def get(self, path: str) -> httpx2.Response:
        return self.client.get(path)

    def send(self, method: str, path: str, body: object = None) -> httpx2.Response:
        return self.raw(method, path, b"" if body is None else json.dumps(body).encode())

    def raw(self, method: str, path: str, content: bytes) -> httpx2.Response:
        """A write, with the hash of its body as the page sends it."""
        return self.client.request(method, path, content=content, headers=hashed(content))

    def announce(self, kind: str, data: bytes, content_type: str = "image/jpeg") -> dict[str, Any]:
        answer = self.send("POST", "/api/photos", {"kind": kind, "content_type": content_type, "size": len(data)})
        assert answer.status_code == 201, answer.text
        announced: dict[str, Any] = answer.json()
        return announced

    def post(self, upload: dict[str, Any], data: bytes) -> httpx2.Response:
        """The file, to S3, as the page's form does it."""
        return httpx2.post(upload["url"], data=upload["fields"], files={"file": data}, timeout=30)

    def upload(self, kind: str, data: bytes, content_type: str = "image/jpeg") -> Sent:
        announced = self.announce(kind, data, content_type)
        return Sent(announced["id"], announced["number"], self.post(announced["upload"], data).status_code)

    def dress(self, kind: str, name: str) -> str:
        """Upload a photo of tests/files and wait until it is read; its id."""
        sent = self.upload(kind, photo(name))
        self.until(sent.id, "described")
        return sent.id

    def photo(self, photo_id: str) -> dict[str, Any]:
        answer = self.get(f"/api/photos/{photo_id}")
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def say(self, photo_id: str, **attributes: object) -> None:
        """Put right what was read of a garment; None takes the word back."""
        answer = self.send("PATCH", f"/api/photos/{photo_id}", {"attributes": attributes})
        assert answer.status_code == 200, answer.text

    def wardrobe(self) -> dict[str, dict[str, Any]]:
        """The photos that the page shows, by id."""
        return {found["id"]: found for found in self.get("/api/wardrobe").json()["photos"]}

    def until(self, photo_id: str, *statuses: str, seconds: float = 15) -> dict[str, Any]:
        """The photo, once it is in one of `statuses`."""
        end = time.monotonic() + seconds
        while (found := self.photo(photo_id))["status"] not in statuses:
            assert time.monotonic() < end, f"still {found['status']} after {seconds} s"
            time.sleep(POLL_SECONDS)
        return found

    def session(self) -> str:
        return str(self.send("POST", "/api/sessions", {}).json()["id"])

    def history(self, session: str) -> dict[str, Any]:
        kept: dict[str, Any] = self.get(f"/api/sessions/{session}").json()
        return kept

    def until_idle(self, session: str, seconds: float = 15) -> dict[str, Any]:
        end = time.monotonic() + seconds
        while (kept := self.history(session))["status"] == "answering":
            assert time.monotonic() < end, f"still answering after {seconds} s"
            time.sleep(POLL_SECONDS)
        return kept

    def question(self, session: str, text: str, **more: str) -> httpx2.Response:
        """The chat's whole response, for questions that are refused."""
        return self.send("POST", "/api/chat", asked(session, text, **more))

    @contextmanager
    def asking(self, session: str, text: str, **more: str) -> Iterator[httpx2.Response]:
        """The open stream of an answer."""
        content = json.dumps(asked(session, text, **more)).encode()
        with self.client.stream("POST", "/api/chat", content=content, headers=hashed(content)) as stream:
            yield stream

    def ask(self, session: str, text: str, **more: str) -> Told:
        """The answer, read to its end."""
        began = time.monotonic()
        with self.asking(session, text, **more) as stream:
            assert stream.status_code == 200, stream.read()
            pieces = [(time.monotonic() - began, piece) for piece in stream.iter_raw()]
        return Told(parsed(b"".join(piece for _, piece in pieces)), pieces, dict(stream.headers))


def hashed(content: bytes) -> dict[str, str]:
    return {"content-type": "application/json", "x-amz-content-sha256": hashlib.sha256(content).hexdigest()}


def asked(session: str, text: str, *, message_id: str = "", trigger: str = "submit-message") -> dict[str, Any]:
    message = {"id": message_id or uuid.uuid4().hex, "role": "user", "parts": [{"type": "text", "text": text}]}
    return {"id": session, "messages": [message], "trigger": trigger}
