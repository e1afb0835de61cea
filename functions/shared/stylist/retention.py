"""How long things are kept, in seconds; the privacy page says the same (design section 3a)."""

DAY = 24 * 60 * 60

AWAITING = 60 * 60
"""A photo that was announced and never uploaded."""

ORIGINAL = DAY
"""An upload that could not be taken in yet (the bucket's lifecycle rule), and the row that waits for it with it."""

BODY = DAY
"""A full-body photo after its last use; its reading and worn pieces stay in the profile."""

REJECTED = DAY
"""The row of a refused photo, so that the page can still say why; its files are gone at once."""

WARDROBE = 30 * DAY
"""Garments, conversations and the profile after the last visit."""
