"""Run the benchmarks, each in a separate process: ``python -m benchmarks [NAME …]``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks.common import environment

HERE = Path(__file__).parent
NOT_TIMED = {
    "__init__",
    "__main__",
    "common",
    "deidentification",
    "deidentification_peers",
    "examples",
    "language_server",
    "validation_agreement",
    "validation_mutants",
    "validation_peers",
    "validation_verdicts",
    "value_sets",
}
NAMES = sorted(p.stem for p in HERE.glob("*.py") if p.stem not in NOT_TIMED)


def main() -> int:
    """Run the benchmarks named on the command line, or all; return 2 if a name is unknown."""
    names = sys.argv[1:] or NAMES
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        print(f"unknown benchmark {', '.join(unknown)}; choose from: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    for name in names:
        print(f"\n## {name}\n", flush=True)
        subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=True, cwd=HERE.parent, env=environment())
    return 0


if __name__ == "__main__":
    sys.exit(main())
