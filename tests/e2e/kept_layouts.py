"""Small grey pictures of the page, kept to compare with: text is painted as blocks, so that no machine's fonts matter.

`tests/e2e/layouts` holds one WebP for each state, form factor, theme and language, a quarter of the size of the screen.
"""

import base64
import io
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter
from playwright.sync_api import Page

from tests.e2e.block_font import block_font

KEPT = Path(__file__).parent / "layouts"
ARTIFACTS = Path(__file__).parents[1] / "artifacts" / "layouts"
SCALE = 4
NOTICED = 28
"""Levels of grey (of 255) from which a point counts as changed, after a blur of one point: rounding and WebP stay below."""
MOST_CHANGED = 0.006
"""Share of changed points that is let pass: a word that became longer, never a part that moved."""
PIN = """async font => {
    const face = new FontFace('Blocks', Uint8Array.from(atob(font), (letter) => letter.charCodeAt(0)), { weight: '100 900' })
    document.fonts.add(await face.load())
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('*, ::before, ::after { font-family: Blocks !important; font-style: normal !important }')
    document.adoptedStyleSheets.push(sheet)
}"""
SETTLED = """async () => {
    // One that waits to be scrolled to, or is not shown at all, would be waited for without end.
    const near = (image) => image.checkVisibility() && image.getBoundingClientRect().top < innerHeight
    const seen = [...document.images].filter(near)
    await Promise.all(seen.map((image) => image.decode().catch(() => undefined)))
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
}"""


def pin_font(page: Page) -> None:
    """From now on every letter of this page is a block."""
    page.evaluate(PIN, base64.b64encode(block_font()).decode())


def picture(page: Page) -> Image.Image:
    """What the screen shows now, small and grey."""
    page.evaluate(SETTLED)
    shot = Image.open(io.BytesIO(page.screenshot(animations="disabled"))).convert("L")
    return shot.resize((shot.width // SCALE, shot.height // SCALE), Image.Resampling.BOX)


def changed(kept: Image.Image, now: Image.Image) -> float:
    """The share of points that differ visibly; 1 for another size."""
    if kept.size != now.size:
        return 1.0
    difference = ImageChops.difference(*(shown.filter(ImageFilter.BoxBlur(1)) for shown in (kept, now)))
    return sum(difference.histogram()[NOTICED:]) / (kept.width * kept.height)


def kept(name: str) -> Image.Image:
    return Image.open(KEPT / f"{name}.webp").convert("L")


def keep(name: str, shown: Image.Image) -> None:
    """The file is left alone when it already shows this, so that renewing changes only what has changed."""
    path = KEPT / f"{name}.webp"
    KEPT.mkdir(exist_ok=True)
    if not path.exists() or changed(kept(name), shown) > 0:
        shown.save(path, quality=60, method=6)


def compare(name: str, shown: Image.Image) -> float:
    """How much has changed. If too much, what was and what is lie side by side in tests/artifacts/layouts."""
    if not (KEPT / f"{name}.webp").exists():
        return 1.0
    before = kept(name)
    share = changed(before, shown)
    if share > MOST_CHANGED:
        beside = Image.new("L", (before.width + shown.width + 8, max(before.height, shown.height)), 128)
        beside.paste(before, (0, 0))
        beside.paste(shown, (before.width + 8, 0))
        ARTIFACTS.mkdir(parents=True, exist_ok=True)
        beside.save(ARTIFACTS / f"{name}.png")
    return share
