# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Spectroscopy FOV/Geometry Macro."""

from dcmgen.items.mr_spectroscopy_fov_geometry_sequence_item import (
    MRSpectroscopyFOVGeometrySequenceItem,
    MRSpectroscopyFOVGeometrySequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class MRSpectroscopyFOVGeometryMacro(Macro):
    """MR Spectroscopy FOV/Geometry Macro (PS3.3 C.8.14.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.3.2.html
    """

    def __init__(
        self,
        /,
        *,
        MRSpectroscopyFOVGeometrySequence: Items[MRSpectroscopyFOVGeometrySequenceItem] = ...,
    ) -> None: ...
    MRSpectroscopyFOVGeometrySequence: SQ[MRSpectroscopyFOVGeometrySequenceItems, MRSpectroscopyFOVGeometrySequenceItem]
    """MR Spectroscopy FOV/Geometry Sequence (0018,9103), SQ, VM 1, Type 1.

    PS3.3 C.8.14.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.3.2.html
    """
