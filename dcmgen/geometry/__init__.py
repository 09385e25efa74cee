"""Planes, grids and coordinates of images in the patient and on slides.

Coordinates are in mm. In the patient they are LPS: x increases to the left, y to the back (posterior) and z to the head
(superior). Array indices are in the order of NumPy: (slice, row, column). The public names are imported on first use.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.errors import GeometryError as GeometryError
    from dcmgen.geometry.grids import Grid as Grid
    from dcmgen.geometry.grids import ItkGeometry as ItkGeometry
    from dcmgen.geometry.grids import lps_to_ras as lps_to_ras
    from dcmgen.geometry.grids import ras_to_lps as ras_to_lps
    from dcmgen.geometry.orientations import direction as direction
    from dcmgen.geometry.orientations import letters as letters
    from dcmgen.geometry.orientations import orientation as orientation
    from dcmgen.geometry.orientations import plane_name as plane_name
    from dcmgen.geometry.planes import Plane as Plane
    from dcmgen.geometry.reading import check_frames_of_reference as check_frames_of_reference
    from dcmgen.geometry.reading import plane_of as plane_of
    from dcmgen.geometry.reading import slide_plane as slide_plane
    from dcmgen.geometry.resampling import resample as resample
    from dcmgen.geometry.sampling import sample as sample
    from dcmgen.geometry.series import Stack as Stack
    from dcmgen.geometry.series import of_series as of_series
    from dcmgen.geometry.tolerances import Tolerances as Tolerances
    from dcmgen.geometry.writing import set_plane as set_plane
    from dcmgen.geometry.writing import set_planes as set_planes
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.errors": ("GeometryError",),
            "dcmgen.geometry.grids": ("Grid", "ItkGeometry", "lps_to_ras", "ras_to_lps"),
            "dcmgen.geometry.orientations": ("direction", "letters", "orientation", "plane_name"),
            "dcmgen.geometry.planes": ("Plane",),
            "dcmgen.geometry.reading": ("check_frames_of_reference", "plane_of", "slide_plane"),
            "dcmgen.geometry.resampling": ("resample",),
            "dcmgen.geometry.sampling": ("sample",),
            "dcmgen.geometry.series": ("Stack", "of_series"),
            "dcmgen.geometry.tolerances": ("Tolerances",),
            "dcmgen.geometry.writing": ("set_plane", "set_planes"),
        },
    )
