"""Serve the page on this computer until it is interrupted."""

from __future__ import annotations

import os
import socket
import threading
import warnings
import webbrowser
from typing import TYPE_CHECKING

import uvicorn

from dcmgen.browse.web import application
from dcmgen.database import Database
from dcmgen.errors import DatabaseError, DicomWarning

if TYPE_CHECKING:
    from collections.abc import Callable

    Path = str | os.PathLike[str]

_HOST = "127.0.0.1"


def serve(
    path: Path,
    *,
    port: int = 0,
    index: Path | None = None,
    open_browser: bool = True,
    announce: Callable[[str], object] = print,
    progress: Callable[[int], object] | None = None,
) -> None:
    """Show the DICOM files of a folder in the browser, until the process is interrupted.

    The server accepts connections from this computer only.

    Parameters
    ----------
    path : path-like
        Folder of DICOM files. Its index is created or brought up to date; nothing else is written.
    port : int, optional
        Port. By default, a free one.
    index : path-like, optional
        File of the index, to keep it outside of the folder.
    open_browser : bool, optional
        Whether to open the page in the browser.
    announce : callable, optional
        Function that is called with the address of the page.
    progress : callable, optional
        Function that is called with the number of files that were read.

    Raises
    ------
    DatabaseError
        If the folder does not exist or cannot be read, or the port is in use.
    """
    folder = os.fspath(path)
    if not os.path.isdir(folder):
        raise DatabaseError("the folder does not exist", path=folder, advice="Pass a folder of DICOM files")
    with _listening(port) as listener, Database(folder, index=index, progress=progress) as database:
        if database.last_scan is None and not database.is_read_only:
            database.scan(progress=progress)
        app = application(database)
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False, timeout_graceful_shutdown=1))
        address = f"http://{_HOST}:{listener.getsockname()[1]}/?token={app.token}"
        announce(address)
        if open_browser:
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DicomWarning)  # the page shows what the reader repaired
            server.run(sockets=[listener])


def _listening(port: int) -> socket.socket:
    """Return a socket that accepts connections from this computer."""
    made = socket.socket()
    try:
        if os.name == "posix":
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((_HOST, port))
        made.listen(128)
    except (OSError, OverflowError) as error:
        made.close()
        reason = error.strerror if isinstance(error, OSError) else "it must be less than 65536"
        raise DatabaseError(f"the port {port} cannot be used: {reason}", advice="Pass another port") from None
    return made
