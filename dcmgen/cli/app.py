"""The app with all commands, and its handling of errors and warnings."""

from __future__ import annotations

import io
import os
import sys
import warnings

import typer

from dcmgen._printable import printable
from dcmgen._version import __version__
from dcmgen.cli import (
    batch,
    browse,
    codify,
    convert,
    create,
    create_documents,
    create_rtstruct,
    create_seg,
    db,
    deidentify,
    demo,
    dicomdir,
    diff,
    dump,
    extract,
    info,
    lookup,
    models,
    modify,
    multiframe,
    new,
    nifti,
    rules,
    show,
    sort,
    validate,
    verify,
)
from dcmgen.cli.common import reason
from dcmgen.cli.local_paths import with_local_paths
from dcmgen.errors import DicomError, DicomWarning

app = typer.Typer(
    name="dcmgen",
    help="Create, inspect, validate and convert DICOM files.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for command in (
    demo.demo,
    new.new,
    dump.dump,
    info.info,
    diff.diff,
    modify.modify,
    models.json,
    models.xml,
    multiframe.merge,
    multiframe.split,
    codify.codify,
    validate.validate,
    rules.rules,
    lookup.lookup,
    show.show,
    extract.extract,
    convert.convert,
    deidentify.deidentify,
    deidentify.reidentify,
    verify.verify,
    nifti.nifti,
    dicomdir.dicomdir,
    db.summary,
    browse.browse,
    sort.sort,
):
    app.command()(command)
app.command("anonymize", help="Alias of `deidentify`.")(deidentify.deidentify)
for creator in (
    create.series,
    create.screenshot,
    create_seg.seg,
    create_rtstruct.rtstruct,
    create.slide,
    create_documents.pdf,
    create_documents.ecg,
    create_documents.video,
):
    create.app.command()(creator)
app.add_typer(create.app, name="create")
app.add_typer(db.app, name="db")
app.add_typer(batch.app, name="batch")


def _refuse_urls(group: typer.Typer, prefix: str = "") -> None:
    """Let all commands of a group refuse URLs where they expect local paths."""
    for each in group.registered_commands:
        assert each.callback is not None
        each.callback = with_local_paths(each.callback, f"{prefix}{each.name or each.callback.__name__}")
    for below in group.registered_groups:
        if below.typer_instance is not None:
            _refuse_urls(below.typer_instance, f"{below.name} ")


_refuse_urls(app)

CLOSED_PIPE = 141
"""Exit code of programs that SIGPIPE ends, as in ``dcmgen dump FILE | head``."""

# newer versions of typer have their own copy of click, so the base class of usage errors is found by its name
UsageProblem: type[Exception] = next(c for c in typer.BadParameter.__mro__ if c.__name__ == "ClickException")


def _version(requested: bool) -> None:
    if requested:
        from dcmgen.dictionary.data.editions import EDITIONS

        print(f"dcmgen {__version__}")
        parts: dict[str, list[str]] = {}
        for part, edition in EDITIONS.items():
            parts.setdefault(edition, []).append(part)
        print("\n".join(f"DICOM {edition}: {', '.join(those)}" for edition, those in parts.items()))
        raise typer.Exit


@app.callback()
def _options(
    version: bool = typer.Option(
        False,
        "--version",
        callback=_version,
        is_eager=True,
        help="Print the version and the editions of the standard, and exit.",
    ),
) -> None:
    """Accept the options that precede a command."""


def _line(message: object) -> str:
    """Return a message as one line without control characters."""
    return printable(" ".join(str(message).split()))


def _fail(message: object) -> int:
    print(f"dcmgen: {_line(message)}", file=sys.stderr)
    return 2


def run(argv: list[str]) -> int:
    """Run a command line and return its exit code.

    Each distinct warning of the library is printed as one line on standard error, but not if the command fails. With
    ``python -W``, Python handles the warnings.

    Parameters
    ----------
    argv : list of str
        Arguments without the program name.

    Returns
    -------
    int
        Exit code, as for `dcmgen.cli.main`.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # for encodings that lack characters of a value
    if sys.warnoptions:
        return _run(argv)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", DicomWarning)
        code = _run(argv)
    if code != 2:
        messages = [str(warning.message) for warning in caught if issubclass(warning.category, DicomWarning)]
        for text in dict.fromkeys(messages):
            print(f"dcmgen: warning: {_line(text)}", file=sys.stderr)
    return code


def _run(argv: list[str]) -> int:
    try:
        code = app(argv or ["--help"], standalone_mode=False, prog_name="dcmgen")
        sys.stdout.flush()
    except BrokenPipeError:
        # discard the buffered output; otherwise, the interpreter reports another error at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLOSED_PIPE
    except UsageProblem as error:
        return _fail(f"{getattr(error, 'format_message', error.__str__)()} (try: dcmgen --help)")
    except (typer.Abort, KeyboardInterrupt):
        return _fail("interrupted")
    except MemoryError:
        return _fail("out of memory")
    except (DicomError, OSError, ImportError) as error:
        return _fail(reason(error))
    return code if isinstance(code, int) else 0
