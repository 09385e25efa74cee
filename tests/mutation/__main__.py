"""Mutation testing: ``python -m tests.mutation trace | run | report``.

``trace`` copies the project to ``build/mutation/tree``, and records which tests execute each line. ``run`` changes random
places of that copy, one after the other, and runs the tests that execute them. It can be stopped and continued. ``report``
prints the rate of the mutants that the tests killed, and those that survived without a verdict in ``survivors.toml``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys

from tests.mutation import verdicts
from tests.mutation.places import BUILD, PACKAGES, TREE, copy_tree, environment

DATA = BUILD / "data"


def trace(packages: list[str]) -> int:
    """Trace the tests of packages in a new copy of the project."""
    copy_tree()
    DATA.mkdir(exist_ok=True)
    for path in DATA.iterdir():
        path.unlink()
    codes = [_python("tests.mutation.tracing", package) for package in packages]
    return max(codes)


def run(count: int, seed: int, only: str) -> int:
    """Run a sample of mutants, and report the outcomes."""
    if not any(DATA.glob("*.coverage")) and (code := trace(list(PACKAGES))):
        print("some tests fail without a mutant; they are not used", file=sys.stderr)
        if code > 1:
            return code
    return _python("tests.mutation.running", count, seed, only) or verdicts.report(DATA)


def _python(module: str, *arguments: object) -> int:
    command = [sys.executable, "-m", module, str(DATA), *map(str, arguments)]
    return subprocess.run(command, cwd=TREE, env=environment(TREE), check=False).returncode


def main(arguments: list[str]) -> int:
    """Run a command; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    tracing = commands.add_parser("trace", help="copy the project and record which tests execute each line")
    tracing.add_argument("packages", nargs="*", default=list(PACKAGES), help="packages to trace; by default all")
    running = commands.add_parser("run", help="run a sample of mutants")
    running.add_argument("--count", type=int, default=300, help="number of mutants (default: %(default)s)")
    running.add_argument("--seed", type=int, default=14, help="seed of the sample (default: %(default)s)")
    running.add_argument(
        "--only",
        default="",
        help="of the sample, only files with names that start like this, such as dcmgen/codec,dcmgen/values",
    )
    commands.add_parser("report", help="print the outcomes so far")
    options = parser.parse_args(arguments)
    match options.command:
        case "trace":
            return trace(options.packages)
        case "run":
            return run(options.count, options.seed, options.only)
        case _:
            return verdicts.report(DATA)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
