"""Copies web/dist to the site bucket, only what changed. Used by make run and deploy.

`python -m infra.site BUCKET` builds and copies with the caller's own AWS credentials.
"""

import argparse
import hashlib
import mimetypes
from pathlib import Path
from typing import Any

import boto3

from infra.web import build_site

SERVICE_WORKER = "sw.js"


def upload(dist: Path, bucket: str, s3: Any) -> int:
    """Make the bucket hold exactly the files of `dist`; returns how many objects changed.

    The page goes after its files and old files after it, so that a page never names a file that is not there. The service
    worker comes after both: it keeps the page as it finds it.
    """
    there = {item["Key"]: item["ETag"].strip('"') for item in _objects(bucket, s3)}
    here = {path.relative_to(dist).as_posix(): path for path in dist.rglob("*") if path.is_file()}
    changed = [key for key, path in here.items() if there.get(key) != _etag(path)]
    for key in sorted(changed, key=lambda key: (key == SERVICE_WORKER, key.endswith(".html"), key)):
        s3.put_object(Bucket=bucket, Key=key, Body=here[key].read_bytes(), **headers(key))
    gone = [key for key in there if key not in here]
    for key in gone:
        s3.delete_object(Bucket=bucket, Key=key)
    return len(changed) + len(gone)


def _objects(bucket: str, s3: Any) -> list[dict[str, Any]]:
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket)
    return [item for page in pages for item in page.get("Contents", [])]


def _etag(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def headers(key: str) -> dict[str, str]:
    """How an object is served: names under assets/ carry a hash of their content, all others are asked for anew."""
    kind = "application/manifest+json" if key.endswith(".webmanifest") else mimetypes.guess_type(key)[0]
    if kind and (kind.startswith("text/") or kind == "application/javascript"):
        kind += "; charset=utf-8"
    cache = "public, max-age=31536000, immutable" if key.startswith("assets/") else "no-cache"
    return {"ContentType": kind or "application/octet-stream", "CacheControl": cache}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bucket")
    bucket = parser.parse_args().bucket
    print(upload(build_site(), bucket, boto3.client("s3")), "objects changed in", bucket)


if __name__ == "__main__":
    main()
