"""An estimate of tokens that errs upwards, for lack of the provider's tokenizer offline.

Text: three ASCII characters a token (English prose has about 4.2 and JSON about 3.2 in o200k_base) and one token for every
other character (Korean has about 1.6 characters a token there). Pictures: the published patch formula of the gpt-5.2 to gpt-6
family, ceil(w/32) x ceil(h/32) x 1.2, after scaling to 512 px at `low` and to 2,500 patches at `high`.
"""

import math


def text_tokens(text: str) -> int:
    ascii_characters = sum(1 for character in text if character.isascii())
    return math.ceil(ascii_characters / 3) + len(text) - ascii_characters


def image_tokens(width: int, height: int, detail: str) -> int:
    most = 256 if detail == "low" else 2500
    if detail == "low" and max(width, height) > 512:
        width, height = (round(side * 512 / max(width, height)) for side in (width, height))
    patches = math.ceil(width / 32) * math.ceil(height / 32)
    return math.ceil(min(patches, most) * 1.2)
