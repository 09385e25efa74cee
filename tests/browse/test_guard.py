"""Who may use the page, and what its responses allow."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.browse.folders import HOSTILE, client_of, series_of, write_thorax

pytest.importorskip("starlette")
pytest.importorskip("httpx")

STATIC = Path(__file__).parents[2] / "dcmgen" / "browse" / "static"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_thorax(tmp_path_factory.mktemp("thorax"), PatientName=f"{HOSTILE}^<b>", PatientID='"><i>')


@pytest.fixture
def client(folder: Path) -> Any:
    return client_of(folder)


ADDRESSES = ["/", "/static/main.js", "/api/summary", "/api/series", "/api/series/1", "/api/instances/1/frames/0"]


@pytest.mark.parametrize("path", ADDRESSES)
def test_without_the_cookie_nothing_is_answered(path: str, client: Any) -> None:
    assert client.get(path).status_code in (200, 404)
    client.cookies.clear()
    assert client.get(path).status_code == 403
    for token in ("", "x", client.app.token[:-1], client.app.token + "x", "é"):
        assert client.get(path, params={"token": token}).status_code == 403
        assert (
            client.get(path, headers={"cookie": f"dcmgen-80={token.encode('ascii', 'ignore').decode()}"}).status_code
            == 403
        )


def test_the_cookie_cannot_be_read_or_sent_by_other_pages(client: Any) -> None:
    response = client.get("/", params={"token": client.app.token})
    cookie = response.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert client.app.token not in response.text
    assert client.app.token not in client.get("/").text


@pytest.mark.parametrize(
    "host", ["example.org", "127.0.0.1.example.org", "127.0.0.2", "localhost.", "[::2]:80", "", "a:b"]
)
def test_other_hosts_are_refused(host: str, client: Any) -> None:
    """A page of another host whose name resolves to this computer must not reach the server."""
    assert client.get("/api/summary", headers={"host": host}).status_code == 421


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:8000", "LOCALHOST", "[::1]:9"])
def test_hosts_of_this_computer(host: str, client: Any) -> None:
    assert client.get("/", params={"token": client.app.token}, headers={"host": host}).status_code == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_only_get(method: str, client: Any) -> None:
    assert client.request(method, "/api/summary").status_code == 405


@pytest.mark.parametrize("path", [*ADDRESSES, "/api/nothing", "/nothing"])
def test_headers_of_all_responses(path: str, client: Any) -> None:
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-resource-policy"] == "same-origin"


@pytest.mark.parametrize(
    "path",
    [
        "/static/../web.py",
        "/static/..%2fweb.py",
        "/static/%2e%2e/web.py",
        "/static/main.js/..",
        "/static/index.html",
        "/static/nothing.js",
        "/static/",
        "/api/series/../summary/x",
        "/api/instances/1/frames/..%2f..",
        "/etc/passwd",
    ],
)
def test_no_path_leads_to_other_files(path: str, client: Any) -> None:
    assert (STATIC.parent / "web.py").exists()
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        *("/api/series/99", "/api/series/-1", "/api/series/x", "/api/series/99999999999999999999", "/api/series/0"),
        *("/api/series/99/thumbnail", "/api/series/99/overlays", "/api/series/99/volume", "/api/series/99/dicom.zip"),
        *(
            "/api/series/99/nifti",
            "/api/series/99/volume/axial/0",
            "/api/instances/99/frames/0",
            "/api/instances/99/header",
        ),
        *(
            "/api/instances/99/findings",
            "/api/instances/99/header.csv",
            "/api/instances/99999999999999999999/header.json",
        ),
        *("/api/instances/1/frames/999", "/api/instances/1/frames/x", "/api/overlays/99/frame/1/0"),
    ],
)
def test_unknown_records(path: str, client: Any) -> None:
    response = client.get(path)
    assert response.status_code in (404, 422), response.text
    assert "error" in response.json()


def test_values_are_escaped(client: Any) -> None:
    """The lists are JSON, which scripts set as text; the header and the findings are HTML."""
    (series,) = series_of(client, Modality="CT")
    assert HOSTILE in series["PatientName"]
    key = client.get(f"/api/series/{series['id']}").json()["items"][0]["id"]
    for name in ("header", "findings"):
        response = client.get(f"/api/instances/{key}/{name}")
        assert response.status_code == 200
        assert "<script" not in response.text
        assert '"><i>' not in response.text
        assert "&gt;&lt;i&gt;" in response.text or name == "findings"
    assert "&lt;script&gt;" in client.get(f"/api/instances/{key}/header").text


def test_files_of_the_page_name_no_other_host() -> None:
    """Scripts, styles and the page itself load nothing from elsewhere, and set HTML only where the server escapes."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in STATIC.iterdir()}
    assert {"index.html", "main.js", "page.css"} <= set(texts)
    for name, text in texts.items():
        assert not re.findall(r"https?://(?!www\.w3\.org/2000/svg)", text), name
        assert "document.write" not in text
        assert "eval(" not in text
        assert "style=" not in text, name  # the policy forbids it
    assert sum(text.count("innerHTML") for text in texts.values()) == 1


def test_each_module_is_small_and_is_imported() -> None:
    for path in STATIC.glob("*.js"):
        text = path.read_text(encoding="utf-8")
        assert text.count("\n") < 300, path.name
        assert text.startswith("/**"), path.name
        for name in re.findall(r'from "\./(.*?)"', text):
            assert name == "tree.js" or (STATIC / name).exists(), name
