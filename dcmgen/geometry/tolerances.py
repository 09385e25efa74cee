"""Tolerances of comparisons between positions and directions."""

from __future__ import annotations

import attrs


@attrs.frozen
class Tolerances:
    """How far numbers may differ and still count as equal.

    Parameters
    ----------
    cosine : float, optional
        Largest difference between direction cosines, largest error of their length, and largest scalar product of
        directions that must be perpendicular. The default is 0.001, as in the validation rule ``orientation``.
    spacing : float, optional
        Largest relative difference between spacings. The default is 0.01.
    position : float, optional
        Largest distance between positions in mm. The default is 0.01.

    Notes
    -----
    The angle of two directions that differ by 0.001 is 0.06 degrees.
    """

    cosine: float = attrs.field(default=1e-3, validator=attrs.validators.gt(0))
    spacing: float = attrs.field(default=1e-2, validator=attrs.validators.gt(0))
    position: float = attrs.field(default=1e-2, validator=attrs.validators.gt(0))


DEFAULT = Tolerances()
