"""The composition root of ThumbnailFunction: the only place in it that builds real adapters, at first use."""

from functools import lru_cache

from shared.adapters.dynamodb_intake import DynamoIntake
from shared.adapters.s3_pictures import S3Pictures
from shared.settings import Settings, load
from shared.stylist.intake import IntakeRows, Pictures


@lru_cache
def rows() -> IntakeRows:
    return DynamoIntake(_settings())


@lru_cache
def pictures() -> Pictures:
    return S3Pictures(_settings())


@lru_cache
def _settings() -> Settings:
    return load()
