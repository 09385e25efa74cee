# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Intravascular OCT Frame Content Sequence (0052,0029)."""

from dcmgen.model.fields import SS, US, SSValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class IntravascularOCTFrameContentSequenceItem(Item):
    """Item of Intravascular OCT Frame Content Sequence (0052,0029) (PS3.3 C.8.27.6.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.6.3.html
    """

    def __init__(
        self,
        /,
        *,
        OCTZOffsetCorrection: SSValue = ...,
        SeamLineIndex: USValue = ...,
        NumberOfPaddedALines: USValue = ...,
    ) -> None: ...
    OCTZOffsetCorrection: SS
    """OCT Z Offset Correction (0052,0030), SS, VM 1, Type 1.

    PS3.3 C.8.27.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.6.3.html
    """
    SeamLineIndex: US
    """Seam Line Index (0052,0036), US, VM 1, Type 1.

    PS3.3 C.8.27.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.6.3.html
    """
    NumberOfPaddedALines: US
    """Number of Padded A-lines (0052,0038), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.27.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.6.3.html
    """

class IntravascularOCTFrameContentSequenceItems(Sequence[IntravascularOCTFrameContentSequenceItem]):
    def add(
        self,
        /,
        *,
        OCTZOffsetCorrection: SSValue = ...,
        SeamLineIndex: USValue = ...,
        NumberOfPaddedALines: USValue = ...,
    ) -> IntravascularOCTFrameContentSequenceItem: ...
