"""A request that is carried out while its answer is lost: botocore itself repeats it, without its pause."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from botocore.exceptions import ReadTimeoutError


@contextmanager
def lost_answers(client: Any) -> Iterator[list[str]]:
    """The first answer to each different request of this client is lost; yields the names of the operations that it hit."""
    repeated, names = set[bytes](), list[str]()

    def lose(request: Any, **more: Any) -> None:
        """Runs after moto's own handler of the same event, which has carried the request out by then."""
        if request.body not in repeated:
            repeated.add(request.body)
            names.append(request.headers["X-Amz-Target"].decode().partition(".")[2])
            raise ReadTimeoutError(endpoint_url=request.url)

    def at_once(caught_exception: Exception | None, **more: Any) -> int | None:
        return 0 if isinstance(caught_exception, ReadTimeoutError) else None

    events = client.meta.events
    events.register_last("before-send", lose)
    events.register_first("needs-retry.dynamodb", at_once)
    try:
        yield names
    finally:
        events.unregister("before-send", lose)
        events.unregister("needs-retry.dynamodb", at_once)
