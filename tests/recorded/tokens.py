"""An estimate of tokens that errs upwards, for lack of the provider's tokenizer offline.

Text: three ASCII characters a token and three quarters of a token for any other character. The provider's own sample for
o200k_base (https://openai.com/index/hello-gpt-4o, "language tokenization") has 3.4 characters a token in English (82 in 24) and
0.6 tokens a Hangul syllable in Korean (27 tokens). Pictures: the published patch formula of the gpt-5.2 to gpt-6
family, ceil(w/32) x ceil(h/32) x 1.2, after scaling to 512 px at `low` and to 2,500 patches at `high`.
"""

import math


def text_tokens(text: str) -> int:
    ascii_characters = sum(1 for character in text if character.isascii())
    return math.ceil(ascii_characters / 3 + (len(text) - ascii_characters) * 0.75)


def image_tokens(width: int, height: int, detail: str) -> int:
    most = 256 if detail == "low" else 2500
    if detail == "low" and max(width, height) > 512:
        width, height = (round(side * 512 / max(width, height)) for side in (width, height))
    patches = math.ceil(width / 32) * math.ceil(height / 32)
    return math.ceil(min(patches, most) * 1.2)
