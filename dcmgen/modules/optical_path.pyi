# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Optical Path Module."""

from dcmgen.items.optical_path_sequence_item import OpticalPathSequenceItem, OpticalPathSequenceItems
from dcmgen.model.fields import SQ, UL, Items, ULValue
from dcmgen.model.iod import Module

class OpticalPathModule(Module):
    """Optical Path Module (PS3.3 C.8.12.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """

    def __init__(
        self,
        /,
        *,
        OpticalPathSequence: Items[OpticalPathSequenceItem] = ...,
        NumberOfOpticalPaths: ULValue = ...,
    ) -> None: ...
    NumberOfOpticalPaths: UL
    """Number of Optical Paths (0048,0302), UL, VM 1, Type 1C.

    Required if Dimension Organization Type is TILED_FULL. May be present otherwise.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
    OpticalPathSequence: SQ[OpticalPathSequenceItems, OpticalPathSequenceItem]
    """Optical Path Sequence (0048,0105), SQ, VM 1, Type 1.

    PS3.3 C.8.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """
