"""ApiFunction. Trigger: function URL behind CloudFront (`/api/*`). Reads and writes: the table; signs S3 URLs."""

from mangum import Mangum
from mangum.adapter import DEFAULT_TEXT_MIME_TYPES

from api.app import create_app
from shared.problems import MEDIA_TYPE

handler = Mangum(create_app(), lifespan="off", text_mime_types=[*DEFAULT_TEXT_MIME_TYPES, MEDIA_TYPE])
