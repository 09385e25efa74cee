# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Sparse Multi-frame Functional Groups Module."""

from typing import Literal

from dcmgen.items.selected_frame_functional_groups_sequence_item import (
    SelectedFrameFunctionalGroupsSequenceItem,
    SelectedFrameFunctionalGroupsSequenceItems,
)
from dcmgen.model.dataset import Dataset
from dcmgen.model.fields import (
    CS_,
    DA,
    IS,
    SQ,
    TM,
    UI,
    UL,
    US,
    US_,
    DAValue,
    ISValue,
    Items,
    TMValue,
    UIValue,
    ULValue,
    US_Value,
    USValue,
)
from dcmgen.model.iod import Module
from dcmgen.model.sequence import Sequence

class SparseMultiFrameFunctionalGroupsModule(Module):
    """Sparse Multi-frame Functional Groups Module (PS3.3 C.7.6.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """

    def __init__(
        self,
        /,
        *,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        InstanceNumber: ISValue = ...,
        NumberOfFrames: ISValue = ...,
        SharedFunctionalGroupsSequence: Items[Dataset] = ...,
        SOPInstanceUIDOfConcatenationSource: UIValue = ...,
        ConcatenationUID: UIValue = ...,
        InConcatenationNumber: USValue = ...,
        ConcatenationFrameOffsetNumber: ULValue = ...,
        SelectedFrameFunctionalGroupsSequence: Items[SelectedFrameFunctionalGroupsSequenceItem] = ...,
        InConcatenationTotalNumber: US_Value = ...,
        StereoPairsPresent: Literal["YES", "NO", "", None] = ...,
        RepresentativeFrameNumber: US_Value = ...,
    ) -> None: ...
    SharedFunctionalGroupsSequence: SQ[Sequence[Dataset], Dataset]
    """Shared Functional Groups Sequence (5200,9229), SQ, VM 1, Type 1.

    PS3.3 C.7.6.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """
    SelectedFrameFunctionalGroupsSequence: SQ[
        SelectedFrameFunctionalGroupsSequenceItems, SelectedFrameFunctionalGroupsSequenceItem
    ]
    """Selected Frame Functional Groups Sequence (3002,0101), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.7.6.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 C.7.6.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.7.6.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.7.6.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """
    NumberOfFrames: IS
    """Number of Frames (0028,0008), IS, VM 1, Type 1.

    PS3.3 C.7.6.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """
    StereoPairsPresent: CS_[Literal["YES", "NO", ""]]
    """Stereo Pairs Present (0022,0028), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.7.6.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """
    ConcatenationFrameOffsetNumber: UL
    """Concatenation Frame Offset Number (0020,9228), UL, VM 1, Type 1C.

    Required if Concatenation UID is present. Not allowed otherwise.

    PS3.3 C.7.6.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """
    RepresentativeFrameNumber: US_
    """Representative Frame Number (0028,6010), US, VM 1, Type 3.

    PS3.3 C.7.6.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """
    ConcatenationUID: UI
    """Concatenation UID (0020,9161), UI, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.7.6.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """
    SOPInstanceUIDOfConcatenationSource: UI
    """SOP Instance UID of Concatenation Source (0020,0242), UI, VM 1, Type 1C.

    Required if Concatenation UID is present. Not allowed otherwise.

    PS3.3 C.7.6.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """
    InConcatenationNumber: US
    """In-concatenation Number (0020,9162), US, VM 1, Type 1C.

    Required if Concatenation UID is present. Not allowed otherwise.

    PS3.3 C.7.6.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """
    InConcatenationTotalNumber: US_
    """In-concatenation Total Number (0020,9163), US, VM 1, Type 3.

    PS3.3 C.7.6.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """
