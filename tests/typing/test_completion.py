"""What an editor offers: completion asked of pyright's language server over its standard input and output."""

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
    """As much of the Language Server Protocol as the questions need."""

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
        self.ask(
            "initialize", processId=None, rootUri=folder.as_uri(), workspaceFolders=workspace, capabilities=capabilities
        )
        self.tell("initialized")
        self.tell("workspace/didChangeConfiguration", settings=settings)
        document = {"uri": self.uri, "languageId": "python", "version": 1, "text": TEXT}
        self.tell("textDocument/didOpen", textDocument=document)

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

    def tell(self, method: str, **parameters: Any) -> None:
        self._send(method=method, params=parameters)

    def ask(self, method: str, **parameters: Any) -> Any:
        self.count += 1
        self._send(id=self.count, method=method, params=parameters)
        while True:
            message = self._receive()
            if "method" in message and "id" in message:  # the server asks back
                self._send(id=message["id"], result=self._answer(message))
            elif message.get("id") == self.count:
                return message.get("result")

    def _answer(self, message: dict[str, Any]) -> Any:
        if message["method"] != "workspace/configuration":
            return None
        return [self.settings.get(each.get("section", "").split(".")[0]) for each in message["params"]["items"]]

    def complete(self, start: str, offset: int = 0) -> set[str]:
        """The labels offered after the line that starts so (`offset` characters before its end)."""
        line = next(n for n, text in enumerate(TEXT.splitlines()) if text.startswith(start))
        position = {"line": line, "character": len(TEXT.splitlines()[line]) - offset}
        found = self.ask("textDocument/completion", textDocument={"uri": self.uri}, position=position)
        items = found["items"] if isinstance(found, dict) else found
        return {item["label"] for item in items}

    def hover(self, start: str) -> str:
        """What is shown over the last word of the first assignment target that starts so."""
        line = next(n for n, text in enumerate(TEXT.splitlines()) if text.startswith(start))
        position = {"line": line, "character": len(start) - 1}
        found = self.ask("textDocument/hover", textDocument={"uri": self.uri}, position=position)
        return str(found["contents"]["value"])

    def close(self) -> None:
        self.ask("shutdown")
        self.tell("exit")
        self.process.wait(10)
        for stream in (self.process.stdin, self.process.stdout):
            assert stream is not None
            stream.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    found = Server(tmp_path_factory.mktemp("editor"))
    yield found
    found.close()


def test_an_object_offers_the_attributes_of_its_iod_and_no_others(server: Server) -> None:
    offered = {label for label in server.complete("ct.") if label[0].isupper()}
    from dcmgen.iods import CTImage

    assert offered == set(CTImage.fields())


def test_an_item_offers_its_own_attributes(server: Server) -> None:
    offered = {label for label in server.complete("ct.ReferencedStudySequence[0].") if label[0].isupper()}
    assert offered == {"ReferencedSOPClassUID", "ReferencedSOPInstanceUID"}


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
def test_the_values_of_an_attribute_are_offered(server: Server, start: str, offset: int, values: set[str]) -> None:
    offered = {label.strip("\"'") for label in server.complete(start, offset)}
    assert values <= offered
    assert "PatientName" not in offered


def test_hovering_tells_the_facts(server: Server) -> None:
    assert "Patient's Sex (0010,0040), VM 1, Type 2 (PS3.3 C.7.1.1)." in server.hover("ct.PatientSex").replace("\\", "")


def test_a_new_item_offers_its_keywords(server: Server) -> None:
    offered = server.complete("ct.ReferencedStudySequence.add", 1)
    assert "ReferencedSOPInstanceUID=" in offered
    assert "PatientName=" not in offered


def test_the_package_offers_every_iod(server: Server) -> None:
    assert {"EnhancedCTImage", "EnhancedMRImage", "EnhancedSR"} <= server.complete("from dcmgen.iods import Enh")
