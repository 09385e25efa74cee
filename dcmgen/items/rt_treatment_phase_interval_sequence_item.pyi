# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of RT Treatment Phase Interval Sequence (3010,004E)."""

from typing import Literal

from dcmgen.model.fields import CS, FD_, US, FD_Value, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTTreatmentPhaseIntervalSequenceItem(Item):
    """Item of RT Treatment Phase Interval Sequence (3010,004E) (PS3.3 C.36.2.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.3
    """

    def __init__(
        self,
        /,
        *,
        BasisRTTreatmentPhaseIndex: USValue = ...,
        RelatedRTTreatmentPhaseIndex: USValue = ...,
        TemporalRelationshipIntervalAnchor: Literal["START", "END"] = ...,
        MinimumNumberOfIntervalDays: FD_Value = ...,
        MaximumNumberOfIntervalDays: FD_Value = ...,
    ) -> None: ...
    BasisRTTreatmentPhaseIndex: US
    """Basis RT Treatment Phase Index (3010,003E), US, VM 1, Type 1.

    PS3.3 C.36.2.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.3
    """
    RelatedRTTreatmentPhaseIndex: US
    """Related RT Treatment Phase Index (3010,003F), US, VM 1, Type 1.

    PS3.3 C.36.2.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.3
    """
    TemporalRelationshipIntervalAnchor: CS[Literal["START", "END"]]
    """Temporal Relationship Interval Anchor (3010,004F), CS, VM 1, Type 1C.

    Required if Minimum Number of Interval Days has a value or Maximum Number of Interval Days has a value. Not
    allowed otherwise.

    Enumerated Values: START, END.

    PS3.3 C.36.2.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.3
    """
    MinimumNumberOfIntervalDays: FD_
    """Minimum Number of Interval Days (3010,0050), FD, VM 1, Type 2.

    PS3.3 C.36.2.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.3
    """
    MaximumNumberOfIntervalDays: FD_
    """Maximum Number of Interval Days (3010,0051), FD, VM 1, Type 2.

    PS3.3 C.36.2.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.3
    """

class RTTreatmentPhaseIntervalSequenceItems(Sequence[RTTreatmentPhaseIntervalSequenceItem]):
    def add(
        self,
        /,
        *,
        BasisRTTreatmentPhaseIndex: USValue = ...,
        RelatedRTTreatmentPhaseIndex: USValue = ...,
        TemporalRelationshipIntervalAnchor: Literal["START", "END"] = ...,
        MinimumNumberOfIntervalDays: FD_Value = ...,
        MaximumNumberOfIntervalDays: FD_Value = ...,
    ) -> RTTreatmentPhaseIntervalSequenceItem: ...
