# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Raw Data Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.mr_spectroscopy_referenced_instance_sequence_item import (
    MRSpectroscopyReferencedInstanceSequenceItem,
    MRSpectroscopyReferencedInstanceSequenceItems,
)
from dcmgen.model.fields import (
    CS_,
    DA,
    DT_,
    IS_,
    LO_,
    SQ,
    TM,
    UI,
    CS_Value,
    DAValue,
    DT_Value,
    IS_Value,
    Items,
    LO_Value,
    TMValue,
    UIValue,
)
from dcmgen.model.iod import Module

class RawDataModule(Module):
    """Raw Data Module (PS3.3 C.19.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.19.html#sect_C.19.1
    """

    def __init__(
        self,
        /,
        *,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        CreatorVersionUID: UIValue = ...,
        InstanceNumber: IS_Value = ...,
        AcquisitionDateTime: DT_Value = ...,
        ReferencedInstanceSequence: Items[MRSpectroscopyReferencedInstanceSequenceItem] = ...,
        ImageLaterality: Literal["R", "L", "U", "B", "", None] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentLabel: CS_Value = ...,
        ContentDescription: LO_Value = ...,
    ) -> None: ...
    InstanceNumber: IS_
    """Instance Number (0020,0013), IS, VM 1, Type 2.

    PS3.3 C.19.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.19.html#sect_C.19.1
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.19.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.19.html#sect_C.19.1
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.19.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.19.html#sect_C.19.1
    """
    AcquisitionDateTime: DT_
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 3.

    PS3.3 C.19.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.19.html#sect_C.19.1
    """
    ContentLabel: CS_
    """Content Label (0070,0080), CS, VM 1, Type 3.

    PS3.3 C.19.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.19.html#sect_C.19.1
    """
    ContentDescription: LO_
    """Content Description (0070,0081), LO, VM 1, Type 3.

    PS3.3 C.19.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.19.html#sect_C.19.1
    """
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 3.

    PS3.3 C.19.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.19.html#sect_C.19.1
    """
    ImageLaterality: CS_[Literal["R", "L", "U", "B", ""]]
    """Image Laterality (0020,0062), CS, VM 1, Type 3.

    Enumerated Values: R, L, U, B.

    PS3.3 C.19.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.19.html#sect_C.19.1
    """
    CreatorVersionUID: UI
    """Creator-Version UID (0008,9123), UI, VM 1, Type 1.

    PS3.3 C.19.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.19.html#sect_C.19.1
    """
    ReferencedInstanceSequence: SQ[
        MRSpectroscopyReferencedInstanceSequenceItems, MRSpectroscopyReferencedInstanceSequenceItem
    ]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 3.

    PS3.3 C.19.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.19.html#sect_C.19.1
    """
