"""The recorded server on a port of this machine, for tests in the same process."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette

from tests.recorded.app import Recorded


@contextmanager
def serving(app: Starlette, port: int = 0) -> Iterator[str]:
    """`http://127.0.0.1:<port>` while the block runs; port 0 takes a free one."""
    config = uvicorn.Config(app, host="127.0.0.1", port=port, log_level="critical", lifespan="off", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        if not thread.is_alive():
            raise RuntimeError(f"cannot listen on port {port}")
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(5)


@contextmanager
def recorded_server(recorded: Recorded, port: int = 0) -> Iterator[str]:
    """The base URL to give to a client: `http://127.0.0.1:<port>/v1`."""
    with serving(recorded.app(), port) as address:
        yield f"{address}/v1"
