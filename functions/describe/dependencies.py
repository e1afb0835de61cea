"""The composition root of DescribeFunction: the only place in it that builds real adapters, at first use."""

from dataclasses import replace
from functools import lru_cache

from describe.look import Means
from shared.adapters.dynamodb_intake import DynamoIntake
from shared.adapters.dynamodb_ledger import DynamoLedger
from shared.adapters.s3_pictures import S3Pictures
from shared.adapters.ssm_secrets import SsmSecrets
from shared.settings import Settings, load
from shared.stylist.intake import Describer

MODEL_SECONDS = 25.0
"""Nobody watches this answer arrive; two attempts still end before the function does."""


def means() -> Means:
    """The model is there once its key is: one that is put while this process lives is noticed."""
    always, secrets, settings = _always(), _secrets(), _settings()
    return replace(always, describer=_describer()) if settings.model and secrets.key() else always


@lru_cache
def _settings() -> Settings:
    return load()


@lru_cache
def _secrets() -> SsmSecrets:
    return SsmSecrets(_settings())


@lru_cache
def _always() -> Means:
    settings = _settings()
    return Means(DynamoIntake(settings), S3Pictures(settings), DynamoLedger(settings), None)


@lru_cache
def _describer() -> Describer:
    """Only with a key is the model's adapter worth importing."""
    from shared.adapters.openai_describer import OpenAIDescriber
    from shared.adapters.openai_model import OpenAIModel

    settings, secrets = _settings(), _secrets()
    model = OpenAIModel(
        name=settings.model,
        url=settings.model_url,
        key=lambda again: secrets.reread() if again else secrets.key(),
        renditions=S3Pictures(settings),
        images=settings.images,
        first_token_seconds=MODEL_SECONDS,
        whole_seconds=MODEL_SECONDS,
    )
    return OpenAIDescriber(model)
