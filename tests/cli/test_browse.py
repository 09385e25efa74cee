"""``dcmgen browse``: the page is served until it is interrupted, and wrong arguments have clear errors."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path

import pytest

from dcmgen import dcmread, examples
from tests.cli.test_commands import dcmgen

pytest.importorskip("uvicorn")


def _serve(*arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "dcmgen", "browse", *map(str, arguments), "--no-open"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.mark.skipif(os.name != "posix", reason="interrupts by signals")
def test_the_page_is_served_until_an_interrupt(tmp_path: Path) -> None:
    dcmread(examples.get_path("ct")).save_as(tmp_path / "ct.dcm")
    with _serve(tmp_path) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        assert address.startswith("http://127.0.0.1:")
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        assert b"refresh" in browser.open(address).read()
        base = address.partition("?")[0]
        assert b'"series":1' in browser.open(f"{base}api/summary").read()
        with pytest.raises(urllib.error.HTTPError, match="403"):
            urllib.request.urlopen(f"{base}api/summary")
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
    assert "stopped" in output


def test_wrong_arguments(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    for path, reason in ((tmp_path / "nothing", "does not exist"), (file, "is not a folder")):
        done = dcmgen("browse", path, "--no-open")
        assert done.returncode == 2
        assert reason in done.stderr
        assert done.stderr.count("\n") == 1
    assert not (tmp_path / "nothing").exists()
    assert dcmgen("browse", tmp_path, "--port", 65536).returncode == 2


def test_a_port_that_is_in_use(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        done = dcmgen("browse", tmp_path, "--no-open", "--port", other.getsockname()[1])
    assert done.returncode == 2
    assert "cannot be used" in done.stderr


def test_a_missing_extra_is_named(tmp_path: Path) -> None:
    code = "import sys; sys.modules['uvicorn'] = None; from dcmgen.cli import main; main(['browse', sys.argv[1], '--no-open'])"
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True)
    assert done.returncode == 2
    assert 'pip install "dcmgen[browse]"' in done.stderr


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root can write everywhere")
def test_a_folder_that_is_not_writable(tmp_path: Path) -> None:
    dcmread(examples.get_path("ct")).save_as(tmp_path / "ct.dcm")
    tmp_path.chmod(0o500)
    try:
        with _serve(tmp_path) as process:
            assert process.stdout is not None
            assert process.stdout.readline().startswith("http://127.0.0.1:")
            process.terminate()
    finally:
        tmp_path.chmod(0o700)
