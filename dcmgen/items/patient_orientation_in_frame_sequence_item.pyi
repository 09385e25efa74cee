# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Patient Orientation in Frame Sequence (0020,9450)."""

from dcmgen.model.fields import CSn, CSnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PatientOrientationInFrameSequenceItem(Item):
    """Item of Patient Orientation in Frame Sequence (0020,9450) (PS3.3 C.7.6.16.2.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.15
    """

    def __init__(
        self,
        /,
        *,
        PatientOrientation: CSnValue = ...,
    ) -> None: ...
    PatientOrientation: CSn
    """Patient Orientation (0020,0020), CS, VM 2, Type 1.

    PS3.3 C.7.6.16.2.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.15
    """

class PatientOrientationInFrameSequenceItems(Sequence[PatientOrientationInFrameSequenceItem]):
    def add(
        self,
        /,
        *,
        PatientOrientation: CSnValue = ...,
    ) -> PatientOrientationInFrameSequenceItem: ...
