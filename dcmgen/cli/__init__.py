"""Command line of dcmgen: ``dcmgen demo | dump | validate | show | browse | convert | modify | diff | …``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run a command and exit.

    The exit code is 0 if the command succeeds, 1 if it completes but reports errors in its input (such as invalid
    files or an unknown name), and 2 if it fails. A failure is reported in one line on standard error. If the reader of
    the output closes the pipe, the command ends without a message, with the exit code 141.

    Parameters
    ----------
    argv : Sequence of str, optional
        Arguments of the command line without the program name. By default, those of the process.

    Raises
    ------
    SystemExit
        Always, with the exit code.
    """
    try:
        import rich  # noqa: F401
        import typer  # noqa: F401
    except ImportError as error:
        print(f'dcmgen: {error.name} is not installed; run: pip install "dcmgen[cli]"', file=sys.stderr)
        sys.exit(2)
    from dcmgen.cli.app import run

    sys.exit(run(sys.argv[1:] if argv is None else list(argv)))
