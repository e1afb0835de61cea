"""How the site reaches its bucket: nothing is named before it is there, and nothing but hashed names is kept by browsers."""

from pathlib import Path
from typing import Any

import pytest

from infra.site import headers, upload


class Bucket:
    """As much of an S3 client as the copying needs."""

    def __init__(self, *there: str) -> None:
        self.there = there
        self.done: list[str] = []

    def get_paginator(self, name: str) -> "Bucket":
        return self

    def paginate(self, **asked: str) -> list[dict[str, Any]]:
        return [{"Contents": [{"Key": key, "ETag": '"old"'} for key in self.there]}]

    def put_object(self, **asked: Any) -> None:
        self.done.append(asked["Key"])

    def delete_object(self, **asked: Any) -> None:
        self.done.append("-" + asked["Key"])


def test_the_page_follows_its_files_and_the_service_worker_follows_the_page(tmp_path: Path) -> None:
    for name in ("sw.js", "index.html", "assets/z.js", "icon.svg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    bucket = Bucket("assets/old.js", "index.html")
    assert upload(tmp_path, "site", bucket) == 5
    assert bucket.done == ["assets/z.js", "icon.svg", "index.html", "sw.js", "-assets/old.js"]


@pytest.mark.parametrize(
    ("key", "kind", "cache"),
    [
        ("sw.js", "text/javascript; charset=utf-8", "no-cache"),
        ("manifest.webmanifest", "application/manifest+json", "no-cache"),
        ("icons/192.png", "image/png", "no-cache"),
        ("assets/index-BeLiZ3f-.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"),
    ],
)
def test_only_hashed_names_are_kept(key: str, kind: str, cache: str) -> None:
    assert headers(key) == {"ContentType": kind, "CacheControl": cache}
