"""The composition root of DescribeFunction: the only place in it that builds real adapters, at first use."""

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


@lru_cache
def means() -> Means:
    settings = load()
    pictures = S3Pictures(settings)
    return Means(DynamoIntake(settings), pictures, DynamoLedger(settings), _describer(settings, pictures))


def _describer(settings: Settings, pictures: S3Pictures) -> Describer | None:
    """None without a model or its key; only with both is the model's adapter worth importing."""
    secrets = SsmSecrets(settings)
    if not settings.model or not secrets.model_key():
        return None
    from shared.adapters.openai_describer import OpenAIDescriber
    from shared.adapters.openai_model import OpenAIModel

    model = OpenAIModel(
        name=settings.model,
        url=settings.model_url,
        key=lambda again: secrets.reread() if again else secrets.model_key(),
        renditions=pictures,
        images=settings.images,
        first_token_seconds=MODEL_SECONDS,
        whole_seconds=MODEL_SECONDS,
    )
    return OpenAIDescriber(model)
