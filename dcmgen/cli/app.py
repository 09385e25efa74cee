"""The commands in one app, and what every command does with an error."""

from __future__ import annotations

import io
import os
import sys
import warnings

import typer

from dcmgen._version import __version__
from dcmgen.cli import convert, demo, dicomdir, dump, lookup, rules, show, validate
from dcmgen.errors import DicomError, DicomWarning

app = typer.Typer(
    name="dcmgen",
    help="DICOM, typed and checked: build, read, validate, write and look at DICOM objects.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for command in (
    demo.demo,
    dump.dump,
    validate.validate,
    rules.rules,
    lookup.lookup,
    show.show,
    convert.convert,
    dicomdir.dicomdir,
):
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


def _line(message: object) -> str:
    """The message in one line, without characters that would steer the terminal."""
    text = " ".join(str(message).split())
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


def _fail(message: object) -> int:
    print(f"dcmgen: {_line(message)}", file=sys.stderr)
    return 2


def run(argv: list[str]) -> int:
    """Run one command line and return its exit code.

    The library's warnings become lines on standard error, each once; where the command fails, its error is all there
    is to say. ``python -W`` leaves them to Python.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal or pipe that lacks the letters of a value
    if sys.warnoptions:
        return _run(argv)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", DicomWarning)
        code = _run(argv)
    if code != 2:
        told = [str(warning.message) for warning in caught if issubclass(warning.category, DicomWarning)]
        for text in dict.fromkeys(told):
            print(f"dcmgen: warning: {_line(text)}", file=sys.stderr)
    return code


def _run(argv: list[str]) -> int:
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
    except MemoryError:
        return _fail("there is not enough memory for this")
    except (DicomError, OSError, ImportError) as error:
        return _fail(error)
    return code if isinstance(code, int) else 0
