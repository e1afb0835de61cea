"""ApiFunction. Trigger: function URL behind CloudFront (`/api/*`). Reads and writes: the table; signs S3 URLs."""

import logging

from mangum import Mangum
from mangum.adapter import DEFAULT_TEXT_MIME_TYPES

from api.app import create_app
from shared.problems import MEDIA_TYPE

# Starlette raises again what it answered with a problem, and Mangum would log it with its message: a person's words, a URL.
logging.getLogger("mangum").setLevel(logging.CRITICAL + 1)

handler = Mangum(create_app(), lifespan="off", text_mime_types=[*DEFAULT_TEXT_MIME_TYPES, MEDIA_TYPE])
