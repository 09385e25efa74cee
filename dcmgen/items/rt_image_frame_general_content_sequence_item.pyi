# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of RT Image Frame General Content Sequence (3002,0102)."""

from dcmgen.model.fields import FD_, US, CSn, CSnValue, FD_Value, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTImageFrameGeneralContentSequenceItem(Item):
    """Item of RT Image Frame General Content Sequence (3002,0102) (PS3.3 C.36.2.4.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.8.html
    """

    def __init__(
        self,
        /,
        *,
        FrameType: CSnValue = ...,
        ReferencedTreatmentPositionIndex: USValue = ...,
        StartCumulativeMeterset: FD_Value = ...,
    ) -> None: ...
    FrameType: CSn
    """Frame Type (0008,9007), CS, VM 4-5, Type 1.

    PS3.3 C.36.2.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.8.html
    """
    ReferencedTreatmentPositionIndex: US
    """Referenced Treatment Position Index (300A,060B), US, VM 1, Type 1C.

    Required if Treatment Position Sequence is present and a condition that cannot be checked (acquisition) applies.
    Not allowed otherwise.

    PS3.3 C.36.2.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.8.html
    """
    StartCumulativeMeterset: FD_
    """Start Cumulative Meterset (3002,0106), FD, VM 1, Type 2C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.8.html
    """

class RTImageFrameGeneralContentSequenceItems(Sequence[RTImageFrameGeneralContentSequenceItem]):
    def add(
        self,
        /,
        *,
        FrameType: CSnValue = ...,
        ReferencedTreatmentPositionIndex: USValue = ...,
        StartCumulativeMeterset: FD_Value = ...,
    ) -> RTImageFrameGeneralContentSequenceItem: ...
