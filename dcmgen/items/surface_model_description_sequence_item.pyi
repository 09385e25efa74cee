# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Surface Model Description Sequence (0068,6360)."""

from dcmgen.model.fields import LO, UL, LOValue, ULValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SurfaceModelDescriptionSequenceItem(Item):
    """Item of Surface Model Description Sequence (0068,6360) (PS3.3 C.29.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.3
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSurfaceNumber: ULValue = ...,
        SurfaceModelLabel: LOValue = ...,
    ) -> None: ...
    ReferencedSurfaceNumber: UL
    """Referenced Surface Number (0066,002C), UL, VM 1, Type 1.

    PS3.3 C.29.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.3
    """
    SurfaceModelLabel: LO
    """Surface Model Label (0068,6380), LO, VM 1, Type 1.

    PS3.3 C.29.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.3
    """

class SurfaceModelDescriptionSequenceItems(Sequence[SurfaceModelDescriptionSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSurfaceNumber: ULValue = ...,
        SurfaceModelLabel: LOValue = ...,
    ) -> SurfaceModelDescriptionSequenceItem: ...
