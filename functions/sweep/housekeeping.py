"""What is due, one thing at a time: photos and visitors past their time go, stuck leases end."""

from dataclasses import dataclass

from shared.adapters.dynamodb_due import Due
from shared.observability import logger
from shared.stylist.deletion import delete_files, delete_photo, delete_visitor
from sweep.dependencies import Tools

MOST = 500
SECONDS = 90
"""Of work a run, well within the function's 120 s; what is left is the next run's, which comes in 5 minutes."""


@dataclass(frozen=True)
class Swept:
    done: int
    failed: int


def sweep(tools: Tools, limit: int = MOST) -> Swept:
    """One thing's failure never hides another's: it stays due and is tried again."""
    done = failed = 0
    end = tools.clock() + SECONDS
    for due in tools.due.due(limit):
        if tools.clock() >= end:
            break
        try:
            settle(tools, due)
            done += 1
        except Exception as error:
            failed += 1
            logger.error("not swept", extra={"kind": due.kind, "error": type(error).__name__})
    return Swept(done, failed)


def settle(tools: Tools, due: Due) -> None:
    match due.kind:
        case "PHOTO":
            _photo(tools, due.owner, due.id)
        case "SESSION":
            tools.sessions.give_up(due.owner, due.id)
        case "PROFILE":
            if tools.visitors.expired(due.owner):
                delete_visitor(tools.visitors, tools.ledger, tools.pictures, due.owner)


def _photo(tools: Tools, owner: str, photo_id: str) -> None:
    """Absent for its readers: delete it. Under a lease that ran out: the decoder died on it, so it is damaged."""
    photo = tools.photos.get(owner, photo_id)
    if photo is None:
        delete_photo(tools.photos, tools.pictures, owner, photo_id)
    elif tools.photos.give_up(owner, photo_id):
        delete_files(tools.pictures, owner, photo_id)
