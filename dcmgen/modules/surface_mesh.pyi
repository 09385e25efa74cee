# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Surface Mesh Module."""

from dcmgen.items.surface_sequence_item import SurfaceSequenceItem, SurfaceSequenceItems
from dcmgen.model.fields import SQ, UL, Items, ULValue
from dcmgen.model.iod import Module

class SurfaceMeshModule(Module):
    """Surface Mesh Module (PS3.3 C.27.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """

    def __init__(
        self,
        /,
        *,
        NumberOfSurfaces: ULValue = ...,
        SurfaceSequence: Items[SurfaceSequenceItem] = ...,
    ) -> None: ...
    NumberOfSurfaces: UL
    """Number of Surfaces (0066,0001), UL, VM 1, Type 1.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    SurfaceSequence: SQ[SurfaceSequenceItems, SurfaceSequenceItem]
    """Surface Sequence (0066,0002), SQ, VM 1, Type 1.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
