# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Source Irradiation Event Sequence (0008,3011)."""

from dcmgen.model.fields import UIn, UInValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SourceIrradiationEventSequenceItem(Item):
    """Item of Source Irradiation Event Sequence (0008,3011) (PS3.3 C.8.21.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """

    def __init__(
        self,
        /,
        *,
        IrradiationEventUID: UInValue = ...,
    ) -> None: ...
    IrradiationEventUID: UIn
    """Irradiation Event UID (0008,3010), UI, VM 1-n, Type 1.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """

class SourceIrradiationEventSequenceItems(Sequence[SourceIrradiationEventSequenceItem]):
    def add(
        self,
        /,
        *,
        IrradiationEventUID: UInValue = ...,
    ) -> SourceIrradiationEventSequenceItem: ...
