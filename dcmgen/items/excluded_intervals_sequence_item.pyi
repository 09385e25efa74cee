# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Excluded Intervals Sequence (0018,9803)."""

from dcmgen.model.fields import DT, FD, DTValue, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ExcludedIntervalsSequenceItem(Item):
    """Item of Excluded Intervals Sequence (0018,9803) (PS3.3 C.8.24.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.5.html
    """

    def __init__(
        self,
        /,
        *,
        ExclusionStartDateTime: DTValue = ...,
        ExclusionDuration: FDValue = ...,
    ) -> None: ...
    ExclusionStartDateTime: DT
    """Exclusion Start DateTime (0018,9804), DT, VM 1, Type 1.

    PS3.3 C.8.24.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.5.html
    """
    ExclusionDuration: FD
    """Exclusion Duration (0018,9805), FD, VM 1, Type 1.

    PS3.3 C.8.24.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.5.html
    """

class ExcludedIntervalsSequenceItems(Sequence[ExcludedIntervalsSequenceItem]):
    def add(
        self,
        /,
        *,
        ExclusionStartDateTime: DTValue = ...,
        ExclusionDuration: FDValue = ...,
    ) -> ExcludedIntervalsSequenceItem: ...
