"""The keys of the table (design section 3a), built in one place: the owner is inside every partition key that holds a
person's things, so a foreign id cannot be read."""

from shared.adapters.dynamodb_table import Key

LAST = "\uffff"
"""Sorts after every id, for the end of a range."""


def profile(owner: str) -> Key:
    return f"OWNER#{owner}", "PROFILE"


def photo(owner: str, photo_id: str) -> Key:
    return f"OWNER#{owner}", f"PHOTO#{photo_id}"


def session(owner: str, session_id: str) -> Key:
    return f"OWNER#{owner}", f"SESSION#{session_id}"


def turn(owner: str, session_id: str, turn_id: str) -> Key:
    return f"OWNER#{owner}#S#{session_id}", f"TURN#{turn_id}"


def token(digest: str) -> Key:
    return f"TOKEN#{digest}", "-"


def spend(scope: str, who: str, day: str) -> Key:
    """`who` is the owner, the network's pseudonym, or empty for the site; the sort key is the shard."""
    return f"SPEND#{scope}#{who}#{day}", "0"


def network_secret(day: str) -> Key:
    return f"NETWORK#{day}", "-"


def name(sk: str) -> str:
    """`01J…` of `PHOTO#01J…`."""
    return sk.partition("#")[2]


def owner_of(pk: str) -> str:
    return pk.removeprefix("OWNER#")
