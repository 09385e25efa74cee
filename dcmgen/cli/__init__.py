"""The command line: ``dcmgen demo | dump | validate | rules | lookup | show | convert | dicomdir``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run a command and leave with its exit code.

    0: done, nothing wrong; 1: done, and what was checked has errors; 2: it could not be done, one line on
    standard error says why.
    """
    try:
        import rich  # noqa: F401
        import typer  # noqa: F401
    except ImportError as error:
        print(f'dcmgen: the command line needs {error.name}: pip install "dcmgen[cli]"', file=sys.stderr)
        sys.exit(2)
    from dcmgen.cli.app import run

    sys.exit(run(sys.argv[1:] if argv is None else list(argv)))
