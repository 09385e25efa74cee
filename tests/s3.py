"""A store of the S3 protocol on this machine that counts what it sends."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any


class Store:
    """The store.

    Attributes
    ----------
    url : str
        Address.
    requests : Counter of str
        Number of requests by method.
    sent : int
        Number of bytes of the bodies of responses to GET.
    """

    def __init__(self) -> None:
        from moto.moto_server.werkzeug_app import create_backend_app
        from werkzeug.serving import make_server

        logging.getLogger("werkzeug").setLevel(logging.ERROR)  # it prints each request
        self._app = create_backend_app("s3")
        self._server = make_server("127.0.0.1", 0, self._count, threaded=True)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self.requests: Counter[str] = Counter()
        self.sent = 0
        Thread(target=self._server.serve_forever, daemon=True).start()

    def _count(self, environ: dict[str, Any], start_response: Any) -> Iterator[bytes]:
        method = environ["REQUEST_METHOD"]
        self.requests[method] += 1
        for block in self._app(environ, start_response):
            if method == "GET":
                self.sent += len(block)
            yield block

    def close(self) -> None:
        """Stop the server."""
        self._server.shutdown()


@contextmanager
def s3(bucket: str = "archive") -> Iterator[tuple[Store, Any]]:
    """Yield a store, and its file system, which is used for all URLs ``s3://``."""
    import fsspec
    import s3fs  # type: ignore[import-untyped]

    store = Store()
    options = {"key": "test", "secret": "test", "endpoint_url": store.url}
    before = fsspec.config.conf.get("s3")
    fsspec.config.conf["s3"] = options
    s3fs.S3FileSystem.clear_instance_cache()
    try:
        system = s3fs.S3FileSystem()
        system.mkdir(bucket)
        yield store, system
    finally:
        fsspec.config.conf.pop("s3") if before is None else fsspec.config.conf.update(s3=before)
        s3fs.S3FileSystem.clear_instance_cache()
        store.close()
