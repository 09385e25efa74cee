# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MR Echo Sequence (0018,9114)."""

from dcmgen.model.fields import FD, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MREchoSequenceItem(Item):
    """Item of MR Echo Sequence (0018,9114) (PS3.3 C.8.13.5.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.4.html
    """

    def __init__(
        self,
        /,
        *,
        EffectiveEchoTime: FDValue = ...,
    ) -> None: ...
    EffectiveEchoTime: FD
    """Effective Echo Time (0018,9082), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.4.html
    """

class MREchoSequenceItems(Sequence[MREchoSequenceItem]):
    def add(
        self,
        /,
        *,
        EffectiveEchoTime: FDValue = ...,
    ) -> MREchoSequenceItem: ...
