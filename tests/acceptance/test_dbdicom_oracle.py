"""The same calls of dbdicom 0.1.0 and of `dcmgen.database`, with the same results.

Set the environment variable DCMGEN_DBDICOM to the Python of a virtual environment with ``dbdicom==0.1.0`` and
``pydicom<3``. Without it, the test is skipped.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

import dcmgen.database as db
from tests.database.folders import write_tree

SCRIPT = Path(__file__).with_name("dbdicom_calls.py")
PYTHON = os.environ.get("DCMGEN_DBDICOM", "")


@pytest.mark.skipif(not PYTHON, reason="DCMGEN_DBDICOM does not name a Python with dbdicom 0.1.0")
def test_results_are_equal(tmp_path: Path) -> None:
    from tests.acceptance.dbdicom_calls import results

    theirs = write_tree(tmp_path / "theirs")
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        [PYTHON, SCRIPT, theirs], capture_output=True, text=True, check=False, env=environment, timeout=300
    )
    assert done.returncode == 0, done.stderr
    expected = json.loads(done.stdout.splitlines()[-1])
    with db.database(write_tree(tmp_path / "ours")) as database:
        found: dict[str, Any] = json.loads(json.dumps(results(database)))
        database.restore()
    assert found == expected
