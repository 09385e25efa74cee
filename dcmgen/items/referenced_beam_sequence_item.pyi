# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Beam Sequence (300C,0004)."""

from dcmgen.model.fields import IS, ISValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedBeamSequenceItem(Item):
    """Item of Referenced Beam Sequence (300C,0004) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedBeamNumber: ISValue = ...,
    ) -> None: ...
    ReferencedBeamNumber: IS
    """Referenced Beam Number (300C,0006), IS, VM 1, Type 1.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

class ReferencedBeamSequenceItems(Sequence[ReferencedBeamSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedBeamNumber: ISValue = ...,
    ) -> ReferencedBeamSequenceItem: ...
