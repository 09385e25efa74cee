"""Who may use the page: requests to this computer by name, with the secret of this process."""

from __future__ import annotations

import secrets
from hmac import compare_digest
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from starlette.responses import HTMLResponse, PlainTextResponse

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_HOSTS = frozenset({"127.0.0.1", "localhost", "[::1]"})
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}
"""Headers of all responses: no other host is contacted, no other page can embed this one, and nothing is stored."""

_WELCOME = '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><title>dcmgen</title>'
_REFUSED = "Open the address that `dcmgen browse` printed, which contains the token of this process.\n"


class Guard:
    """ASGI middleware that refuses requests without the token, to other hosts, or with methods other than GET.

    The first request has the token in its address. Its response stores the token in a cookie that scripts cannot read
    and that browsers send only from the page itself, and then loads the page without the token in its address.

    Parameters
    ----------
    app : ASGI application
        The application.
    token : str, optional
        The token. By default, a new one.

    Attributes
    ----------
    token : str
        The token.
    """

    def __init__(self, app: ASGIApp, token: str = "") -> None:
        self.app = app
        self.token = token or secrets.token_urlsafe(32)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return  # a connection of another type, such as a web socket, is refused

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                known = {name for name, _ in message["headers"]}
                added = [(k.encode(), v.encode()) for k, v in HEADERS.items() if k.encode() not in known]
                message = {**message, "headers": [*message["headers"], *added]}
            await send(message)

        answer = self._answer(scope)
        await (answer or self.app)(scope, receive, send_with_headers)

    def _answer(self, scope: Scope) -> ASGIApp | None:
        """Return the response to a request that must not reach the application."""
        headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
        if _host_name(headers.get(b"host", "")) not in _HOSTS:
            return PlainTextResponse("This page is only for the computer itself.\n", 421)
        if scope["method"] not in ("GET", "HEAD"):
            return PlainTextResponse("This page only answers GET.\n", 405, {"allow": "GET, HEAD"})
        name = f"dcmgen-{(scope.get('server') or ('', 0))[1]}"  # browsers share cookies between the ports of a host
        given = parse_qs(scope["query_string"].decode("latin-1")).get("token")
        if scope["path"] == "/" and given and self._is_token(given[0]):
            response = HTMLResponse(_WELCOME)
            # a redirection would not send the cookie if a link on another page was followed
            response.set_cookie(name, self.token, httponly=True, samesite="strict", path="/")
            return response
        if not self._is_token(_cookie(headers.get(b"cookie", ""), name)):
            return PlainTextResponse(_REFUSED, 403)
        return None

    def _is_token(self, text: str) -> bool:
        return compare_digest(text.encode(), self.token.encode())


def _host_name(host: str) -> str:
    """Return the name in a Host header, without the port, which differs for a forwarded port."""
    name, _, port = host.rpartition(":") if not host.endswith("]") else (host, "", "")
    return (name if name and port.isdigit() else host).lower()


def _cookie(header: str, name: str) -> str:
    try:
        found = SimpleCookie(header).get(name)
    except CookieError:
        return ""
    return found.value if found is not None else ""
