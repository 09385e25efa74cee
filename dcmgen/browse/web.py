"""The application: addresses, and answers or errors in JSON."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from anyio import CapacityLimiter, to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from dcmgen import _html
from dcmgen._printable import printable
from dcmgen.browse import downloads
from dcmgen.browse.guard import Guard
from dcmgen.browse.library import UnknownRecordError
from dcmgen.browse.sections import AXES
from dcmgen.browse.views import Views
from dcmgen.errors import DicomError
from dcmgen.model.groups import PartError
from dcmgen.model.html import html as header_html
from dcmgen.validation import validate
from dcmgen.validation.reports.notebook import html as findings_html
from dcmgen.volumes import VolumeError

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from dcmgen.database import Database

_TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
_STATIC = Path(__file__).parent / "static"
_NAME = re.compile(r"[a-z]+\.(?:css|js|svg)")
_LONGEST = 200
"""Number of characters of a search."""


def application(database: Database, *, token: str = "") -> Guard:
    """Return the web application that shows a database.

    Parameters
    ----------
    database : Database
        The database, which is only read. It must remain open.
    token : str, optional
        Secret that the first request must contain: ``/?token=…``. By default, a new one.

    Returns
    -------
    ASGI application
        The application. Its attribute ``token`` is the secret.

    See Also
    --------
    serve : Run the application on this computer.
    """
    return Guard(_Pages(Views(database)).starlette(), token)


class _Pages:
    """The functions that answer the addresses.

    Frames, sections and lists are made by a few threads; thumbnails, validation and files by others, so that these do
    not delay scrolling.
    """

    def __init__(self, views: Views) -> None:
        self.views = views
        self._quick = CapacityLimiter(4)
        self._slow = CapacityLimiter(2)

    def starlette(self) -> Starlette:
        """Return the application."""
        quick, slow = self._quick, self._slow
        routes = [
            Route("/", _index),
            Route("/static/{name}", _static),
            self._route("/api/summary", self._summary, quick),
            self._route("/api/series", self._list, quick),
            self._route("/api/series/{series:int}", self._series, quick),
            self._route("/api/series/{series:int}/thumbnail", self._thumbnail, slow),
            self._route("/api/series/{series:int}/overlays", self._overlays, slow),
            self._route("/api/series/{series:int}/volume", self._volume, slow),
            self._route("/api/series/{series:int}/volume/{axis}/{index:int}", self._section, quick),
            self._route("/api/series/{series:int}/dicom.zip", self._zip, slow),
            self._route("/api/series/{series:int}/nifti", self._nifti, slow),
            self._route("/api/instances/{key:int}/frames/{frame:int}", self._frame, quick),
            self._route("/api/instances/{key:int}/header", self._header, quick),
            self._route("/api/instances/{key:int}/findings", self._findings, slow),
            self._route("/api/instances/{key:int}/header.json", self._header_json, slow),
            self._route("/api/instances/{key:int}/header.csv", self._header_csv, slow),
            self._route("/api/instances/{key:int}/document", self._document, slow),
            self._route("/api/overlays/{overlay:int}/frame/{key:int}/{frame:int}", self._overlay, quick),
            self._route(
                "/api/overlays/{overlay:int}/section/{series:int}/{axis}/{index:int}", self._overlay_section, quick
            ),
        ]
        return Starlette(routes=routes, exception_handlers={HTTPException: _refused})

    def _route(self, path: str, function: Callable[[Request], Response], limiter: CapacityLimiter) -> Route:
        async def answer(request: Request) -> Response:
            try:
                return await to_thread.run_sync(function, request, limiter=limiter)
            except (UnknownRecordError, PartError) as error:
                return _problem(error, 404)
            except Exception as error:  # a damaged file must not end the server
                return _problem(error, 422 if isinstance(error, (DicomError, OSError)) else 500)

        return Route(path, answer)

    def _summary(self, request: Request) -> Response:
        from importlib.util import find_spec

        return JSONResponse({**self.views.library.summary(), "nifti": find_spec("nibabel") is not None})

    def _list(self, request: Request) -> Response:
        given = request.query_params
        text, modality = given.get("search", "")[:_LONGEST], given.get("modality", "")[:_LONGEST]
        return JSONResponse(self.views.library.page(text, modality, _number(given.get("offset", "0"))))

    def _series(self, request: Request) -> Response:
        return JSONResponse(self.views.series(request.path_params["series"]))

    def _thumbnail(self, request: Request) -> Response:
        found = self.views.thumbnail(request.path_params["series"])
        return Response(status_code=204) if found is None else Response(found, media_type="image/png")

    def _overlays(self, request: Request) -> Response:
        return JSONResponse(self.views.overlays(request.path_params["series"]))

    def _volume(self, request: Request) -> Response:
        return JSONResponse(self.views.volume(request.path_params["series"]).describe())

    def _section(self, request: Request) -> Response:
        return _binary(self.views.volume(request.path_params["series"]).section(*_axis(request)).packed())

    def _zip(self, request: Request) -> Response:
        key = request.path_params["series"]
        stem = downloads.stem_of(self.views.library.series(key))
        content = downloads.zipped(self.views.rows(key), stem, self.views.library.in_memory)
        return StreamingResponse(content, media_type="application/zip", headers=_attached(f"{stem}.zip"))

    def _nifti(self, request: Request) -> Response:
        key = request.path_params["series"]
        name = f"{downloads.stem_of(self.views.library.series(key))}.nii.gz"
        content = downloads.nifti(self.views.images(key))
        return Response(content, media_type="application/gzip", headers=_attached(name))

    def _frame(self, request: Request) -> Response:
        return _binary(self.views.frame(request.path_params["key"], request.path_params["frame"]).packed())

    def _header(self, request: Request) -> Response:
        return HTMLResponse(header_html(self.views.instance(request.path_params["key"]), is_bare=True))

    def _findings(self, request: Request) -> Response:
        return HTMLResponse(findings_html(validate(self.views.instance(request.path_params["key"])), is_bare=True))

    def _header_json(self, request: Request) -> Response:
        key = request.path_params["key"]
        text = downloads.header_json(self.views.instance(key))
        return Response(text, media_type="application/dicom+json", headers=_attached(f"header-{key}.json"))

    def _header_csv(self, request: Request) -> Response:
        key = request.path_params["key"]
        text = downloads.header_csv(self.views.instance(key))
        return Response(text, media_type="text/csv", headers=_attached(f"header-{key}.csv"))

    def _document(self, request: Request) -> Response:
        content, name = downloads.document(self.views.instance(request.path_params["key"]))
        return Response(content, media_type="application/octet-stream", headers=_attached(name))

    def _overlay(self, request: Request) -> Response:
        given = request.path_params
        return _binary(self.views.overlay_on_frame(given["overlay"], given["key"], given["frame"]).packed())

    def _overlay_section(self, request: Request) -> Response:
        given = request.path_params
        plane = self.views.volume(given["series"]).plane(*_axis(request))
        return _binary(self.views.overlay_on_section(given["overlay"], given["series"], plane).packed())


def _axis(request: Request) -> tuple[str, int]:
    axis = request.path_params["axis"]
    if axis not in AXES:
        raise VolumeError(f"there is no plane {axis!r}", advice=f"Use {', '.join(AXES)}")
    return axis, request.path_params["index"]


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _binary(content: bytes) -> Response:
    return Response(content, media_type="application/octet-stream")


def _attached(name: str) -> dict[str, str]:
    return {"content-disposition": f"attachment; filename*=UTF-8''{quote(name)}"}


def _problem(error: Exception, status: int) -> Response:
    """Return the message of an error, which the page shows at the place of what it requested."""
    text = " ".join(str(error).split()) or type(error).__name__
    if not isinstance(error, (DicomError, OSError)):
        text = f"{type(error).__name__}: {text}"
    return JSONResponse({"error": printable(text)[:2000]}, status)


async def _refused(_: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return JSONResponse({"error": "there is no such page"}, status)


async def _index(_: Request) -> Response:
    return Response(_content("index.html"), media_type=_TYPES["html"])


async def _static(request: Request) -> Response:
    name = request.path_params["name"]
    try:
        return Response(_content(name if _NAME.fullmatch(name) else ""), media_type=_TYPES[name.rpartition(".")[2]])
    except (FileNotFoundError, IsADirectoryError, KeyError):
        return JSONResponse({"error": "there is no such page"}, 404)


@cache
def _content(name: str) -> bytes:
    """Return a file of the page; the style and script of trees are those of notebooks."""
    if name == "tree.css":
        return _html.STYLE.encode()
    if name == "tree.js":
        return f"export function searchable() {{{_html.SCRIPT}}}\n".encode()
    if not name:
        raise FileNotFoundError
    return (_STATIC / name).read_bytes()
