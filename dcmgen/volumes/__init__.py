"""Volumes: series and multi-frame images as one array with positions in the patient.

The public names are imported on first use.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.errors import VolumeError as VolumeError
    from dcmgen.errors import VolumeWarning as VolumeWarning
    from dcmgen.volumes.problems import Problem as Problem
    from dcmgen.volumes.reading import read_volume as read_volume
    from dcmgen.volumes.volume import Section as Section
    from dcmgen.volumes.volume import Source as Source
    from dcmgen.volumes.volume import Volume as Volume
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.errors": ("VolumeError", "VolumeWarning"),
            "dcmgen.volumes.problems": ("Problem",),
            "dcmgen.volumes.reading": ("read_volume",),
            "dcmgen.volumes.volume": ("Section", "Source", "Volume"),
        },
    )
