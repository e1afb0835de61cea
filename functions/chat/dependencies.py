"""The composition root of the chat: the one place where its real parts are put together, once a process."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from threading import Thread

from shared.adapters.dynamodb_ledger import DynamoLedger
from shared.adapters.dynamodb_networks import DynamoNetworks
from shared.adapters.dynamodb_photos import DynamoPhotos
from shared.adapters.dynamodb_turns import DynamoTurns
from shared.adapters.dynamodb_visitors import DynamoVisitors
from shared.adapters.openai_model import OpenAIModel
from shared.adapters.openmeteo_forecasts import OpenMeteoForecasts
from shared.adapters.s3_pictures import S3Pictures
from shared.adapters.ssm_secrets import SsmSecrets
from shared.observability import adopt
from shared.settings import Settings, load
from shared.stylist.checks.proofreading import prepare
from shared.stylist.ports import Model
from shared.stylist.reply import Stylist
from shared.stylist.scene import Rows


@dataclass(frozen=True)
class Parts:
    """`owner` is who holds a cookie value, or None; `net` is the pseudonym of an address; `cookie` the cookie's name."""

    owner: Callable[[str], str | None]
    net: Callable[[str], str]
    stylist: Stylist
    cookie: str


@lru_cache
def parts() -> Parts:
    settings = load()
    adopt("shared.stylist")
    adopt("shared.adapters.openmeteo_forecasts")
    if settings.model:
        Thread(target=prepare, daemon=True).start()
    visitors = DynamoVisitors(settings)
    rows = Rows(DynamoPhotos(settings), visitors, DynamoTurns(settings), _forecasts(settings))
    stylist = Stylist(rows, DynamoLedger(settings), _model(settings), time.time)
    return Parts(visitors.owner, DynamoNetworks(settings).pseudonym, stylist, settings.cookie)


def _forecasts(settings: Settings) -> OpenMeteoForecasts | None:
    """None when no address is named."""
    if not settings.weather_url.startswith("http"):
        return None
    secrets = SsmSecrets(settings, parameter=settings.weather_key_parameter)
    return OpenMeteoForecasts(settings.weather_url, secrets.key)


def _model(settings: Settings) -> Callable[[], Model | None]:
    """Gives the model, or None when none is named or no key was put; the key is read at the first question, not at start."""
    secrets = SsmSecrets(settings)

    def key(again: bool) -> str | None:
        return secrets.reread() if again else secrets.key()

    model = OpenAIModel(
        name=settings.model, url=settings.model_url, key=key, renditions=S3Pictures(settings), images=settings.images
    )
    return lambda: model if settings.model and secrets.key() else None
