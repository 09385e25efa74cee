"""Data of the example of MR spectroscopy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from typing import Any

    from dcmgen.create.examples.chooser import Chooser

POINTS = 64


def measure(made: Any, chooser: Chooser) -> None:
    """Add the decaying signal of one voxel, in complex numbers."""
    times = np.arange(POINTS) / 1200
    signal = np.exp((2j * np.pi * 100 - 30) * times).astype(np.complex64)
    made.Rows = made.Columns = made.NumberOfFrames = made.DataPointRows = 1
    made.DataPointColumns = POINTS
    made.DataRepresentation, made.SignalDomainColumns = "COMPLEX", "TIME"
    made.SpectroscopyData = signal.tobytes()
