"""Completion and hover texts in an editor, requested from the language server of pyright over standard streams."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.data import ROOT

TEXT = """\
from dcmgen.iods import CTImage

ct = CTImage()
ct.
ct.PatientSex = ""
ct.TypeOfPatientID = ""
ct.ImageType = [""]
CTImage(PatientSex="")
ct.ReferencedStudySequence.add()
ct.ReferencedStudySequence[0].
from dcmgen.iods import Enh
"""


class Server:
    """A client of the Language Server Protocol with the few requests that the tests need."""

    def __init__(self, folder: Path) -> None:
        command = shutil.which("pyright-langserver", path=Path(sys.executable).parent) or shutil.which(
            "pyright-langserver"
        )
        if command is None:
            pytest.skip("pyright-langserver is not installed")
        self.process = subprocess.Popen([command, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.count = 0
        self.uri = (folder / "work.py").as_uri()
        (folder / "work.py").write_text(TEXT)
        settings = {"python": {"pythonPath": sys.executable, "analysis": {"extraPaths": [str(ROOT)]}}}
        self.settings = settings
        workspace = [{"uri": folder.as_uri(), "name": "work"}]
        capabilities = {"workspace": {"configuration": True, "workspaceFolders": True}}
        self.request(
            "initialize", processId=None, rootUri=folder.as_uri(), workspaceFolders=workspace, capabilities=capabilities
        )
        self.notify("initialized")
        self.notify("workspace/didChangeConfiguration", settings=settings)
        document = {"uri": self.uri, "languageId": "python", "version": 1, "text": TEXT}
        self.notify("textDocument/didOpen", textDocument=document)

    def _send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        stream = self.process.stdout
        assert stream is not None
        length = 0
        while (line := stream.readline()) not in (b"\r\n", b""):
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        message: dict[str, Any] = json.loads(stream.read(length))
        return message

    def notify(self, method: str, **parameters: Any) -> None:
        self._send(method=method, params=parameters)

    def request(self, method: str, **parameters: Any) -> Any:
        self.count += 1
        self._send(id=self.count, method=method, params=parameters)
        while True:
            message = self._receive()
            if "method" in message and "id" in message:  # a request of the server
                self._send(id=message["id"], result=self._answer(message))
            elif message.get("id") == self.count:
                return message.get("result")

    def _answer(self, message: dict[str, Any]) -> Any:
        if message["method"] != "workspace/configuration":
            return None
        return [self.settings.get(each.get("section", "").split(".")[0]) for each in message["params"]["items"]]

    def complete(self, start: str, offset: int = 0) -> set[str]:
        """Return the completions at the end of the line that starts with `start`, or `offset` characters before."""
        line = next(n for n, text in enumerate(TEXT.splitlines()) if text.startswith(start))
        position = {"line": line, "character": len(TEXT.splitlines()[line]) - offset}
        found = self.request("textDocument/completion", textDocument={"uri": self.uri}, position=position)
        items = found["items"] if isinstance(found, dict) else found
        return {item["label"] for item in items}

    def hover(self, start: str) -> str:
        """Return the hover text of the last character of `start` in the line that starts with it."""
        line = next(n for n, text in enumerate(TEXT.splitlines()) if text.startswith(start))
        position = {"line": line, "character": len(start) - 1}
        found = self.request("textDocument/hover", textDocument={"uri": self.uri}, position=position)
        return str(found["contents"]["value"])

    def close(self) -> None:
        self.request("shutdown")
        self.notify("exit")
        self.process.wait(10)
        for stream in (self.process.stdin, self.process.stdout):
            assert stream is not None
            stream.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    found = Server(tmp_path_factory.mktemp("editor"))
    yield found
    found.close()


def test_attributes_of_an_object_are_those_of_its_iod(server: Server) -> None:
    labels = {label for label in server.complete("ct.") if label[0].isupper()}
    from dcmgen.iods import CTImage

    assert labels == set(CTImage.fields())


def test_attributes_of_an_item(server: Server) -> None:
    labels = {label for label in server.complete("ct.ReferencedStudySequence[0].") if label[0].isupper()}
    assert labels == {"ReferencedSOPClassUID", "ReferencedSOPInstanceUID"}


@pytest.mark.parametrize(
    ("start", "offset", "values"),
    [
        ("ct.PatientSex", 1, {"M", "F", "O"}),
        ("ct.TypeOfPatientID", 1, {"TEXT", "RFID", "BARCODE"}),
        ("CTImage(PatientSex", 2, {"M", "F", "O"}),
        ("ct.ImageType", 2, {"ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY", "AXIAL", "LOCALIZER"}),
    ],
    ids=["enumerated values", "defined terms", "in the constructor", "terms in a list"],
)
def test_values_of_an_attribute(server: Server, start: str, offset: int, values: set[str]) -> None:
    labels = {label.strip("\"'") for label in server.complete(start, offset)}
    assert values <= labels
    assert "PatientName" not in labels


def test_hover_text(server: Server) -> None:
    assert "Patient's Sex (0010,0040), VM 1, Type 2 (PS3.3 C.7.1.1)." in server.hover("ct.PatientSex").replace("\\", "")


def test_keywords_of_a_new_item(server: Server) -> None:
    labels = server.complete("ct.ReferencedStudySequence.add", 1)
    assert "ReferencedSOPInstanceUID=" in labels
    assert "PatientName=" not in labels


def test_iods_of_the_package(server: Server) -> None:
    assert {"EnhancedCTImage", "EnhancedMRImage", "EnhancedSR"} <= server.complete("from dcmgen.iods import Enh")
