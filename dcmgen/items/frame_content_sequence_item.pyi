# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Frame Content Sequence (0020,9111)."""

from typing import Literal

from dcmgen.model.fields import (
    CST_,
    DT,
    FD,
    LO_,
    LT_,
    SH,
    UL,
    US_,
    AnyText,
    DTValue,
    FDValue,
    LO_Value,
    LT_Value,
    SHValue,
    ULn,
    ULnValue,
    ULValue,
    US_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FrameContentSequenceItem(Item):
    """Item of Frame Content Sequence (0020,9111) (PS3.3 C.7.6.16.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """

    def __init__(
        self,
        /,
        *,
        FrameAcquisitionDateTime: DTValue = ...,
        FrameReferenceDateTime: DTValue = ...,
        FrameAcquisitionDuration: FDValue = ...,
        StackID: SHValue = ...,
        InStackPositionNumber: ULValue = ...,
        TemporalPositionIndex: ULValue = ...,
        DimensionIndexValues: ULnValue = ...,
        RespiratoryCyclePosition: Literal["START_RESPIR", "END_RESPIR", "UNDETERMINED", None] | AnyText = ...,
        CardiacCyclePosition: Literal["END_SYSTOLE", "END_DIASTOLE", "UNDETERMINED", None] | AnyText = ...,
        FrameAcquisitionNumber: US_Value = ...,
        FrameComments: LT_Value = ...,
        FrameLabel: LO_Value = ...,
    ) -> None: ...
    FrameAcquisitionNumber: US_
    """Frame Acquisition Number (0020,9156), US, VM 1, Type 3.

    PS3.3 C.7.6.16.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """
    FrameReferenceDateTime: DT
    """Frame Reference DateTime (0018,9151), DT, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Dimension Organization Type is not TILED_FULL and
    the SOP Class is not Legacy Converted Enhanced CT Image Storage, Legacy Converted Enhanced MR Image Storage,
    Legacy Converted Enhanced PET Image Storage or VL Whole Slide Microscopy Image Storage. May be present
    otherwise.

    PS3.3 C.7.6.16.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """
    FrameAcquisitionDateTime: DT
    """Frame Acquisition DateTime (0018,9074), DT, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and the SOP Class is not Legacy Converted Enhanced CT
    Image Storage, Legacy Converted Enhanced MR Image Storage, Legacy Converted Enhanced PET Image Storage or VL
    Whole Slide Microscopy Image Storage. May be present otherwise.

    PS3.3 C.7.6.16.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """
    FrameAcquisitionDuration: FD
    """Frame Acquisition Duration (0018,9220), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Dimension Organization Type is not TILED_FULL and
    the SOP Class is not Legacy Converted Enhanced CT Image Storage, Legacy Converted Enhanced MR Image Storage,
    Legacy Converted Enhanced PET Image Storage or VL Whole Slide Microscopy Image Storage. May be present
    otherwise.

    PS3.3 C.7.6.16.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """
    CardiacCyclePosition: CST_[Literal["END_SYSTOLE", "END_DIASTOLE", "UNDETERMINED"]]
    """Cardiac Cycle Position (0018,9236), CS, VM 1, Type 3.

    Defined Terms: END_SYSTOLE, END_DIASTOLE, UNDETERMINED.

    PS3.3 C.7.6.16.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """
    RespiratoryCyclePosition: CST_[Literal["START_RESPIR", "END_RESPIR", "UNDETERMINED"]]
    """Respiratory Cycle Position (0018,9214), CS, VM 1, Type 3.

    Defined Terms: START_RESPIR, END_RESPIR, UNDETERMINED.

    PS3.3 C.7.6.16.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """
    DimensionIndexValues: ULn
    """Dimension Index Values (0020,9157), UL, VM 1-n, Type 1C.

    Required if Dimension Index Sequence is present. Not allowed otherwise.

    PS3.3 C.7.6.16.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """
    TemporalPositionIndex: UL
    """Temporal Position Index (0020,9128), UL, VM 1, Type 1C.

    Required if the SOP Class is Enhanced PET Image Storage or Functional MR Sequence of this frame is present. May
    be present otherwise.

    PS3.3 C.7.6.16.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """
    StackID: SH
    """Stack ID (0020,9056), SH, VM 1, Type 1C.

    Required if the SOP Class is Enhanced PET Image Storage or Functional MR Sequence of this frame is present. May
    be present otherwise.

    PS3.3 C.7.6.16.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """
    InStackPositionNumber: UL
    """In-Stack Position Number (0020,9057), UL, VM 1, Type 1C.

    Required if Stack ID is present or Functional MR Sequence of this frame is present. Not allowed otherwise.

    PS3.3 C.7.6.16.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """
    FrameComments: LT_
    """Frame Comments (0020,9158), LT, VM 1, Type 3.

    PS3.3 C.7.6.16.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """
    FrameLabel: LO_
    """Frame Label (0020,9453), LO, VM 1, Type 3.

    PS3.3 C.7.6.16.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """

class FrameContentSequenceItems(Sequence[FrameContentSequenceItem]):
    def add(
        self,
        /,
        *,
        FrameAcquisitionDateTime: DTValue = ...,
        FrameReferenceDateTime: DTValue = ...,
        FrameAcquisitionDuration: FDValue = ...,
        StackID: SHValue = ...,
        InStackPositionNumber: ULValue = ...,
        TemporalPositionIndex: ULValue = ...,
        DimensionIndexValues: ULnValue = ...,
        RespiratoryCyclePosition: Literal["START_RESPIR", "END_RESPIR", "UNDETERMINED", None] | AnyText = ...,
        CardiacCyclePosition: Literal["END_SYSTOLE", "END_DIASTOLE", "UNDETERMINED", None] | AnyText = ...,
        FrameAcquisitionNumber: US_Value = ...,
        FrameComments: LT_Value = ...,
        FrameLabel: LO_Value = ...,
    ) -> FrameContentSequenceItem: ...
