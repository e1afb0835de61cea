"""ApiFunction. Trigger: function URL behind CloudFront (`/api/*`). Reads and writes: the table; signs S3 URLs."""

from mangum import Mangum

from api.app import create_app

handler = Mangum(create_app(), lifespan="off")
