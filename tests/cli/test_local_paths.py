"""Commands whose arguments are local paths refuse URLs, and name those that read URLs."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from dcmgen import examples
from dcmgen.cli.app import app, run
from dcmgen.errors import DicomError


def commands(group: typer.Typer) -> Iterator[Callable[..., Any]]:
    for each in group.registered_commands:
        assert each.callback is not None
        yield each.callback
    for below in group.registered_groups:
        assert below.typer_instance is not None
        yield from commands(below.typer_instance)


def test_no_command_turns_urls_into_paths() -> None:
    found = list(commands(app))
    assert len(found) > 40
    checked = 0
    for command in found:
        parameters = inspect.signature(command, eval_str=True).parameters.values()
        paths = [each.name for each in parameters if "Path" in str(each.annotation)]
        several = {each.name for each in parameters if "list" in str(each.annotation)}
        for name in paths:
            path = Path("s3://bucket/a.dcm")
            with pytest.raises(DicomError, match=r"s3://bucket/a\.dcm is a URL, and this argument is a local path"):
                command(**{name: [path] if name in several else path})
            checked += 1
    assert checked > 60


@pytest.mark.parametrize(
    ("arguments", "messages"),
    [
        (["validate", "s3://bucket/x"], ["s3://bucket/x is a URL", "use dcmgen batch validate"]),
        (["validate", "{ct}", "zip://::s3://bucket/x.zip"], ["zip://::s3://bucket/x.zip is a URL"]),
        (["dump", "memory://x.dcm"], ["memory://x.dcm is a URL", "dcmgen sort copies files from URLs"]),
        (
            ["convert", "{ct}", "s3://bucket/x/", "-t", "RLELossless"],
            ["s3://bucket/x is a URL", "dcmgen batch convert"],
        ),
        (["anonymize", "https://host:80/x", "out"], ["https://host:80/x is a URL", "dcmgen batch deidentify"]),
        (["show", "{ct}", "--output", "s3://bucket/x.png"], ["s3://bucket/x.png is a URL"]),
        (["db", "find", "s3://bucket/"], ["s3://bucket is a URL"]),
        (["info", "file:///tmp/x.dcm"], ["file:///tmp/x.dcm is a URL", "pass /tmp/x.dcm"]),
        (["info", "none.dcm"], ["no such file or folder: none.dcm"]),
    ],
)
def test_messages(
    arguments: list[str], messages: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert run([each.format(ct=examples.get_path("ct")) for each in arguments]) == 2
    printed = capsys.readouterr().err
    for message in messages:
        assert message in printed
    assert os.listdir(tmp_path) == []


def test_a_folder_that_is_named_like_a_url_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("s3:/bucket").mkdir(parents=True)
    Path("s3:/bucket/a.dcm").write_bytes(examples.get_path("ct").read_bytes())
    assert run(["dump", "s3:/bucket/a.dcm"]) == 0
