"""Reference of the ``dcmgen`` commands, from the commands themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import typer.main

from dcmgen.cli.app import app

_TYPE = re.compile(r"(?<=\S) <(list\[.*|path|str)>$")
"""The type of the value of an argument, which typer adds to its name."""
_OPTION = re.compile(r"(?<![`\w-])--[a-z][a-z-]*")
_QUOTED = re.compile(r"(?<!\w)'([^'`]+)'")


def page() -> str:
    """Return the page about all commands."""
    root = typer.main.get_command(app)
    lines = [
        "# Commands",
        "",
        "The arguments and options of every command, generated from the commands. [Command line](command-line.md) shows them by task.",
        "`dcmgen COMMAND --help` prints the same.",
        "",
        *_rows(root, "option"),
    ]
    for name, command in _commands(root, "dcmgen"):
        lines += ["", f"## {name}", "", *_described(name, command)]
    return "\n".join(lines) + "\n"


def _commands(group: Any, prefix: str) -> Iterator[tuple[str, Any]]:
    for name, command in group.commands.items():
        if getattr(command, "commands", None):
            yield from _commands(command, f"{prefix} {name}")
        else:
            yield f"{prefix} {name}", command


def _described(name: str, command: Any) -> Iterator[str]:
    usage = " ".join([name, *command.collect_usage_pieces(_context(command))])
    yield from ("```text", usage, "```", "", _marked((command.help or "").replace("\b\n", "")), "")
    yield from _rows(command, "argument")
    yield from _rows(command, "option")


def _rows(command: Any, kind: str) -> Iterator[str]:
    """Yield the table of the arguments or options of a command."""
    context = _context(command)
    records = [each.get_help_record(context) for each in command.get_params(context) if each.param_type_name == kind]
    if found := [record for record in records if record]:
        yield from (f"| {kind} | meaning |", "|---|---|")
        for name, text in found:
            yield f"| `{_cell(_TYPE.sub('', name) if kind == 'argument' else name)}` | {_cell(_marked(text))} |"
        yield ""


def _context(command: Any) -> Any:
    return command.context_class(command, info_name=command.name)


def _marked(text: str) -> str:
    """Return a text with the names of options and what is quoted as code, in which hyphens and quotes remain as they are."""
    return _QUOTED.sub(r"`\1`", _OPTION.sub(r"`\g<0>`", text))


def _cell(text: str) -> str:
    return " ".join(text.replace("|", r"\|").split())
