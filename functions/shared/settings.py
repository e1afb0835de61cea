"""Every environment variable of Codi, typed and read once at start. No other module reads the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast

Images = Literal["auto", "url", "bytes"]


@dataclass(frozen=True)
class Settings:
    """What `template.yaml` sets under `Globals.Function.Environment` (tests/test_template.py compares the two).

    Money is in micro-dollars (1 USD = 1,000,000) a UTC day. Photo bytes are a day's sum.
    """

    table: str
    photo_bucket: str
    model: str
    model_url: str
    model_key_parameter: str
    images: Images
    weather_url: str
    weather_key_parameter: str
    s3_addressing: Literal["virtual", "path"]
    s3_origin: str
    secure_cookie: bool
    visitor_micro_dollars: int
    network_micro_dollars: int
    site_micro_dollars: int
    visitor_photos: int
    network_photos: int
    site_photos: int
    visitor_photo_bytes: int
    network_photo_bytes: int
    site_photo_bytes: int
    network_visitors: int

    @property
    def cookie(self) -> str:
        """The visitor's cookie; the __Host- prefix needs https, which only the local run lacks."""
        return "__Host-codi" if self.secure_cookie else "codi"


def variable(field: str) -> str:
    """The environment variable that carries a field: `photo_bucket` is read from `CODI_PHOTO_BUCKET`."""
    return f"CODI_{field.upper()}"


def load(environment: Mapping[str, str] = os.environ) -> Settings:
    """Settings from the environment; a missing or malformed variable raises `KeyError` or `ValueError` naming it."""

    def text(field: str) -> str:
        return environment[variable(field)]

    def number(field: str) -> int:
        return int(text(field))

    return Settings(
        table=text("table"),
        photo_bucket=text("photo_bucket"),
        model=text("model"),
        model_url=text("model_url"),
        model_key_parameter=text("model_key_parameter"),
        images=cast(Images, text("images")),
        weather_url=text("weather_url"),
        weather_key_parameter=text("weather_key_parameter"),
        s3_addressing=cast(Literal["virtual", "path"], text("s3_addressing")),
        s3_origin=text("s3_origin"),
        secure_cookie=text("secure_cookie") == "true",
        visitor_micro_dollars=number("visitor_micro_dollars"),
        network_micro_dollars=number("network_micro_dollars"),
        site_micro_dollars=number("site_micro_dollars"),
        visitor_photos=number("visitor_photos"),
        network_photos=number("network_photos"),
        site_photos=number("site_photos"),
        visitor_photo_bytes=number("visitor_photo_bytes"),
        network_photo_bytes=number("network_photo_bytes"),
        site_photo_bytes=number("site_photo_bytes"),
        network_visitors=number("network_visitors"),
    )
