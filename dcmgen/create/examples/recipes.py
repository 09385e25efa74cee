"""What the examples of each IOD have beyond what the standard requires."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.create.examples import presentation, radiotherapy, surfaces
from dcmgen.create.examples.documents import DOCUMENTS
from dcmgen.create.examples.frames import DIMENSIONS, GROUPS, add_dimensions, add_groups
from dcmgen.create.examples.images import LOOKS, draw
from dcmgen.create.examples.reports import REPORTS, write
from dcmgen.create.examples.specific import COMMON, SOURCES, VALUES
from dcmgen.create.examples.spectra import measure
from dcmgen.create.examples.waveforms import SIGNALS, record

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from dcmgen.create.examples.chooser import Chooser

RECIPES: dict[str, Callable[[Any, Chooser], None]] = {
    "Blending Softcopy Presentation State": presentation.blend,
    "Color Softcopy Presentation State": presentation.annotate,
    "Deformable Spatial Registration": surfaces.deformation,
    "Grayscale Softcopy Presentation State": presentation.window,
    "MR Spectroscopy": measure,
    "Microscopy Bulk Simple Annotations": surfaces.points,
    "RT Dose": radiotherapy.dose,
    "RT Ion Plan": radiotherapy.ion_plan,
    "RT Plan": radiotherapy.plan,
    "RT Structure Set": radiotherapy.structures,
    "Spatial Fiducials": surfaces.fiducials,
    "Spatial Registration": surfaces.registration,
    "Surface Scan Mesh": surfaces.surface,
    "Surface Scan Point Cloud": surfaces.point_cloud,
    "Surface Segmentation": surfaces.surface,
    "Tractography Results": surfaces.tracks,
}
"""Functions that set the content, by the name of the IOD."""


def prepare(made: Any, iod: str, chooser: Chooser) -> None:
    """Set the content, and what the standard does not require.

    Parameters
    ----------
    made : IOD
        The object.
    iod : str
        Name of the IOD.
    chooser : Chooser
        Chooses the values.
    """
    chooser.source = SOURCES.get(iod, chooser.source)
    chooser.own.update(VALUES.get(iod, {}) | VALUES.get(chooser.sop_class, {}))
    for keyword, value in {**COMMON, **chooser.own}.items():
        if hasattr(type(made), keyword):
            setattr(made, keyword, value)
    if iod in RECIPES:
        RECIPES[iod](made, chooser)
    if iod in DOCUMENTS:
        document = DOCUMENTS[iod]()
        made.EncapsulatedDocument = document
        made.EncapsulatedDocumentLength = len(document)
    if iod in REPORTS:
        write(made, iod, chooser)
    if iod in SIGNALS:
        record(made, SIGNALS[iod])
    if look := LOOKS.get(chooser.sop_class, LOOKS.get(iod)):
        draw(made, look, chooser)
    if dimensions := DIMENSIONS.get(chooser.sop_class, DIMENSIONS.get(iod)):
        add_dimensions(made, dimensions, chooser)
    if iod in GROUPS:
        add_groups(made, iod)
