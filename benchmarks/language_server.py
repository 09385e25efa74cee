"""A client of the Language Server Protocol that measures the processor time of the server."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

CURSOR = "¦"
"""Character that marks the position of a request in a text."""


def command() -> list[str]:
    """Return the command of pyright's language server.

    Raises
    ------
    FileNotFoundError
        If it is not installed.
    """
    folder = Path(sys.executable).parent
    found = shutil.which("pyright-langserver", path=folder) or shutil.which("pyright-langserver")
    if found is None:
        raise FileNotFoundError("pyright-langserver is not installed; install pyright")
    return [found, "--stdio"]


class Server:
    """A running language server with a single open document.

    Parameters
    ----------
    folder : Path
        Folder of the workspace.
    paths : tuple of Path, optional
        Folders to search for imports, in addition to those of the current interpreter.
    """

    def __init__(self, folder: Path, paths: tuple[Path, ...] = ()) -> None:
        self.uri = (folder / "work.py").as_uri()
        analysis = {"extraPaths": [str(path) for path in paths]}
        self._settings = {"python": {"pythonPath": sys.executable, "analysis": analysis}, "python.analysis": analysis}
        self._answers: dict[int, Any] = {}
        self._diagnostics: dict[int, list[dict[str, Any]]] = {}
        self._received = threading.Condition()
        self._count = self._version = 0
        self._process = subprocess.Popen(command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        threading.Thread(target=self._listen, daemon=True).start()
        capabilities = {
            "workspace": {"configuration": True, "workspaceFolders": True},
            "textDocument": {
                "hover": {"contentFormat": ["plaintext"]},
                "completion": {"completionItem": {"documentationFormat": ["plaintext"]}},
                "publishDiagnostics": {"versionSupport": True},
            },
        }
        workspace = [{"uri": folder.as_uri(), "name": folder.name}]
        self.request(
            "initialize",
            processId=os.getpid(),
            rootUri=folder.as_uri(),
            workspaceFolders=workspace,
            capabilities=capabilities,
        )
        self._send(method="initialized", params={})
        self._send(method="workspace/didChangeConfiguration", params={"settings": self._settings})

    def _send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        length = 0
        while line := stream.readline():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
            elif line == b"\r\n":
                self._receive(json.loads(stream.read(length)))

    def _receive(self, message: dict[str, Any]) -> None:
        if "method" not in message:
            with self._received:
                self._answers[message["id"]] = message.get("result")
                self._received.notify_all()
        elif message["method"] == "textDocument/publishDiagnostics":
            with self._received:
                self._diagnostics[message["params"].get("version", 0)] = message["params"]["diagnostics"]
                self._received.notify_all()
        elif "id" in message:  # a request of the server
            items = message["params"]["items"] if message["method"] == "workspace/configuration" else None
            result = items and [self._settings.get(each.get("section", ""), {}) for each in items]
            self._send(id=message["id"], result=result)

    def request(self, method: str, **parameters: Any) -> Any:
        """Send a request and return its result.

        Raises
        ------
        TimeoutError
            If the server does not answer within two minutes.
        """
        self._count += 1
        number = self._count
        self._send(id=number, method=method, params=parameters)
        with self._received:
            if not self._received.wait_for(lambda: number in self._answers, 120):
                raise TimeoutError(f"the language server does not answer {method}")
            return self._answers.pop(number)

    def show(self, text: str) -> dict[str, Any]:
        """Replace the document by a text, and return the position of `CURSOR` in it as parameters of a request."""
        start = text.partition(CURSOR)[0]
        text = text.replace(CURSOR, "")
        document = {"uri": self.uri, "version": (version := self._version + 1)}
        if version == 1:
            document |= {"languageId": "python", "text": text}
            self._send(method="textDocument/didOpen", params={"textDocument": document})
        else:
            changes = [{"text": text}]
            self._send(method="textDocument/didChange", params={"textDocument": document, "contentChanges": changes})
        self._version = version
        position = {"line": start.count("\n"), "character": len(start) - start.rfind("\n") - 1}
        return {"textDocument": {"uri": self.uri}, "position": position}

    def complete(self, text: str) -> list[str]:
        """Return the completions at the cursor of a text."""
        return [item["label"] for item in self.completions(text)]

    def completions(self, text: str) -> list[dict[str, Any]]:
        """Return the completions at the cursor of a text, as the protocol describes them."""
        found = self.request("textDocument/completion", **self.show(text))
        return list(found["items"] if isinstance(found, dict) else found or [])

    def documentation(self, completion: dict[str, Any]) -> str:
        """Return the documentation of a completion."""
        found = self.request("completionItem/resolve", **completion)["documentation"]
        return str(found["value"] if isinstance(found, dict) else found)

    def hover(self, text: str) -> str:
        """Return the hover text at the cursor of a text."""
        found = self.request("textDocument/hover", **self.show(text))
        return str(found["contents"]["value"]) if found else ""

    def signature(self, text: str) -> dict[str, Any]:
        """Return the first signature at the cursor of a text, as the protocol describes it, or {}."""
        found = self.request("textDocument/signatureHelp", **self.show(text))
        return dict(found["signatures"][0]) if found else {}

    def diagnostics(self, text: str) -> list[dict[str, Any]]:
        """Return the errors and warnings in a text, as the protocol describes them.

        Raises
        ------
        TimeoutError
            If the server does not send them within two minutes.
        """
        self.show(text)
        version = self._version
        with self._received:
            if not self._received.wait_for(lambda: version in self._diagnostics, 120):
                raise TimeoutError("the language server sends no diagnostics")
            return self._diagnostics.pop(version)

    def seconds(self) -> float:
        """Return the processor time that the server and its child processes used so far, in seconds (Linux)."""
        # the time of a process and of its children that have ended
        return sum(sum(map(int, each[11:15])) for each in self._processes()) / os.sysconf("SC_CLK_TCK")

    def settled(self) -> float:
        """Wait until the server has been idle for half a second, and return its processor time in seconds (Linux)."""
        used, since = self.seconds(), time.monotonic()
        while time.monotonic() - since < 0.5:
            time.sleep(0.05)
            if (now := self.seconds()) - used > 0.015:  # more than the collector of an idle server uses
                used, since = now, time.monotonic()
        return self.seconds()

    def memory(self) -> int:
        """Return the resident memory of the server and its child processes in bytes (Linux)."""
        return sum(int(each[21]) for each in self._processes()) * os.sysconf("SC_PAGE_SIZE")

    def _processes(self) -> list[list[str]]:
        """Return the fields of ``/proc/PID/stat``, from the state on, of the server and its child processes."""
        found, waiting = [], [self._process.pid]
        for process in waiting:  # grows in the loop
            folder = Path(f"/proc/{process}")
            with suppress(OSError):  # the process has ended
                found.append((folder / "stat").read_text().rpartition(")")[2].split())
                for task in folder.glob("task/*/children"):
                    waiting += map(int, task.read_text().split())
        return found

    def close(self) -> None:
        """Stop the server."""
        self.request("shutdown")
        self._send(method="exit")
        self._process.wait(10)
