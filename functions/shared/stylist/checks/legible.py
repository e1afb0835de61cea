"""A model's text as a reader's eye takes it: one spelling for letters that only look or are stored differently."""

import re
import unicodedata

from shared.stylist.checks.claims import MARK

A_PIECE = "¤"
"""What stands for a mark while words around it are judged."""
_EMPHASIS = re.compile(r"[*_\u034f\u115f\u1160\u3164]|(?<=[가-힣])-(?=[가-힣])")
"""Signs of markup, and fillers that nobody sees."""
_ACCENTS = re.compile(r"(?<=[A-Za-z])[\u0300-\u036f]+")


def legible(text: str) -> str:
    """NFKC (Korean letter by letter becomes syllables, wide Latin letters become plain ones), without accents and what is
    invisible."""
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    composed = unicodedata.normalize("NFKC", bare)
    seen = "".join(sign for sign in composed if unicodedata.category(sign) != "Cf")
    return _EMPHASIS.sub("", seen)


def without_marks(text: str) -> str:
    """The text with every `[[n]]` as one sign, so that words on both sides of it are read together."""
    return MARK.sub(A_PIECE, text)
