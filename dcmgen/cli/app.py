"""The commands in one app, and what every command does with an error."""

from __future__ import annotations

import os
import sys

import typer

from dcmgen._version import __version__
from dcmgen.cli import convert, demo, dump, lookup, rules, show, validate
from dcmgen.errors import DicomError

app = typer.Typer(
    name="dcmgen",
    help="DICOM, typed and checked: build, read, validate, write and look at DICOM objects.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for command in (demo.demo, dump.dump, validate.validate, rules.rules, lookup.lookup, show.show, convert.convert):
    app.command()(command)

# typer has its own copy of click in newer versions: the root of its usage errors goes by name
UsageProblem: type[Exception] = next(c for c in typer.BadParameter.__mro__ if c.__name__ == "ClickException")


def _version(wanted: bool) -> None:
    if wanted:
        print(f"dcmgen {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    """Options of every command."""


def _fail(message: object) -> int:
    line = " ".join(str(message).split())
    print(f"dcmgen: {line}", file=sys.stderr)
    return 2


def run(argv: list[str]) -> int:
    """Run one command line and return its exit code."""
    try:
        code = app(argv or ["--help"], standalone_mode=False, prog_name="dcmgen")
        sys.stdout.flush()
    except BrokenPipeError:
        # what is still buffered has nowhere to go: without this, the interpreter complains at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _fail("the program that read the output closed it early")
    except UsageProblem as error:
        return _fail(f"{getattr(error, 'format_message', error.__str__)()} (try: dcmgen --help)")
    except (typer.Abort, KeyboardInterrupt):
        return _fail("stopped")
    except IsADirectoryError as error:
        return _fail(f"{error.filename} is a folder; this command takes a file")
    except FileNotFoundError as error:
        return _fail(f"no such file or folder: {error.filename}")
    except (DicomError, OSError, ImportError) as error:
        return _fail(error)
    return code if isinstance(code, int) else 0
