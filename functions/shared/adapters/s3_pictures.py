"""The photo bucket (`Pictures`): uploads and views by signed URL, files by key (shared/stylist/photos.py builds the keys)."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

import boto3
from botocore.config import Config

from shared.adapters.clock import Clock, system_clock
from shared.settings import Settings
from shared.stylist.photos import MAX_BYTES, upload_key
from shared.stylist.ports import SignedUrl

UPLOAD_SECONDS = 5 * 60
VIEW_SECONDS = 55 * 60
CACHING = "private, max-age=31536000, immutable"
"""A year: a rendition never changes under its key."""
MARGIN = 60
"""Seconds that a URL ends before its signer's credentials do."""


@dataclass(frozen=True)
class Upload:
    """A presigned POST: send `fields` first, then the file as the last field, `file`."""

    url: str
    fields: dict[str, str]


class S3Pictures:
    def __init__(self, settings: Settings, clock: Clock = system_clock) -> None:
        self._client, self._credentials = _client(settings.s3_addressing)
        self._signer = self._client
        if settings.s3_origin not in ("", self._client.meta.endpoint_url):
            self._signer, self._credentials = _client(settings.s3_addressing, settings.s3_origin)
        self._bucket, self._clock = settings.photo_bucket, clock

    def upload(self, owner: str, photo: str, content_type: str, size: int) -> Upload:
        """Exactly this key, an image type, at most the `size` that was counted, for 5 minutes: S3 itself refuses all else."""
        post = self._signer.generate_presigned_post(
            self._bucket,
            upload_key(owner, photo),
            Fields={"Content-Type": content_type},
            Conditions=[["content-length-range", 1, min(size, MAX_BYTES)], ["starts-with", "$Content-Type", "image/"]],
            ExpiresIn=UPLOAD_SECONDS,
        )
        return Upload(post["url"], post["fields"])

    def sign(self, key: str) -> SignedUrl:
        """A GET for at most 55 minutes, and never beyond the signer's own credentials.

        On Lambda these come from the environment, which does not say when they end: nothing is shortened there.
        """
        now = self._clock()
        self._credentials.get_frozen_credentials()  # signing would renew them: their end is asked for after that
        seconds = min(VIEW_SECONDS, max(1, self._credentials_end(now) - MARGIN - now))
        url = self._signer.generate_presigned_url("get_object", Params={"Bucket": self._bucket, "Key": key}, ExpiresIn=seconds)
        return SignedUrl(url, now + seconds)

    def read(self, key: str, limit: int = MAX_BYTES) -> bytes | None:
        try:
            body = self._client.get_object(Bucket=self._bucket, Key=key)["Body"]
        except self._client.exceptions.ClientError as error:
            if _missing(error):
                return None
            raise
        with body:
            return bytes(body.read(limit))

    def write(self, key: str, data: bytes, content_type: str) -> None:
        self._client.put_object(Bucket=self._bucket, Key=key, Body=data, ContentType=content_type, CacheControl=CACHING)

    def repeat(self, key: str) -> None:
        """Copy the rendition onto itself, byte for byte: its event comes again, and whoever reads it reads it anew."""
        self._client.copy_object(
            Bucket=self._bucket,
            Key=key,
            CopySource={"Bucket": self._bucket, "Key": key},
            MetadataDirective="REPLACE",  # S3 refuses a copy in place that changes nothing
            ContentType="image/webp",
            CacheControl=CACHING,
        )

    def delete(self, key: str) -> None:
        self._client.delete_object(Bucket=self._bucket, Key=key)

    def delete_prefix(self, prefix: str) -> None:
        """Every object whose key starts with `prefix`."""
        pages = self._client.get_paginator("list_objects_v2").paginate(Bucket=self._bucket, Prefix=prefix)
        for page in pages:
            for found in page.get("Contents", ()):
                self.delete(found["Key"])

    def _credentials_end(self, now: int) -> int:
        """Assumed roles say when they end, under a private name only; credentials that do not say outlive the URL."""
        end = getattr(self._credentials, "_expiry_time", None)
        return int(end.timestamp()) if end else now + VIEW_SECONDS + MARGIN


@lru_cache
def _client(addressing: Literal["virtual", "path"], origin: str | None = None) -> tuple[Any, Any]:
    """A client and its credentials. The style and the regional endpoint are explicit: botocore's defaults sign the global
    host, which redirects for new buckets and is no origin that the page's security policy names. Three attempts at ten
    seconds: a stalled one ends while the photo functions still run, so that they can give their lease back. A client for
    another origin only signs: the signature holds for the host that the browser names, which functions may not reach."""
    session = boto3.session.Session()
    s3 = {"addressing_style": addressing, "us_east_1_regional_endpoint": "regional"}
    retries = {"mode": "standard", "total_max_attempts": 3}
    config = Config(
        signature_version="s3v4", s3=s3, connect_timeout=2, read_timeout=10, retries=retries, max_pool_connections=30
    )
    client = session.client("s3", region_name=session.region_name, endpoint_url=origin, config=config)
    return client, session.get_credentials()


def _missing(error: Any) -> bool:
    """404 only: a 403 means that the role may not look, which must not pass for an absent picture. (S3 answers 403 for a
    missing key too when the role has no `s3:ListBucket`.)"""
    return error.response["Error"]["Code"] in {"404", "NoSuchKey"}
