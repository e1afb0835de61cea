"""What the product logs comes out as JSON lines with its code and id."""

import io
import json
import logging

from shared.observability import adopt, logger


def test_an_adopted_logger_writes_json_with_its_extras() -> None:
    adopt("codi.test")
    (handler,) = logger.handlers
    assert isinstance(handler, logging.StreamHandler)
    written = io.StringIO()
    before = handler.setStream(written)
    logging.getLogger("codi.test.reply").warning("the model gave no answer", extra={"turn": "t1", "code": "model_key"})
    handler.setStream(before)
    line = json.loads(written.getvalue())
    told = {name: line[name] for name in ("level", "message", "turn", "code")}
    assert told == {"level": "WARNING", "message": "the model gave no answer", "turn": "t1", "code": "model_key"}
