"""Data in a prompt: between tags that it cannot close, and each text of one thing on one line."""

import re

MOST = 80
"""Characters of one name or line; no attribute that we keep is longer, but a row of an older version may be."""


def fenced(tag: str, data: str) -> str:
    """Data between tags, with the brackets taken from it that could close or open one."""
    return f"<{tag}>\n{harmless(data)}\n</{tag}>"


def harmless(data: str) -> str:
    return data.replace("<", "‹").replace(">", "›")


def one_line(text: str, most: int = MOST) -> str:
    """A name as a prompt may hold it: no line of its own, no mark `[3]` that would name a garment, no separator of ours."""
    return " ".join(re.sub(r"[\[\]<>;|\x00-\x1f\x7f\u0085\u2028\u2029]", " ", text).split())[:most]
