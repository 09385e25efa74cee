# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Derivation Image Sequence (0008,9124)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.model.fields import CS_, SQ, ST_, CSn, CSnValue, ISnValue, Items, ST_Value, UIValue, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DerivationImageSequenceSourceImageSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Source Image Sequence (0008,2112) (PS3.3 C.7.6.16.2.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        PatientOrientation: CSnValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSegmentNumber: USnValue = ...,
        SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY", "", None] = ...,
    ) -> None: ...
    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Purpose of Reference Code Sequence (0040,A170), SQ, VM 1, Type 1C.

    Required if the SOP Class is not Legacy Converted Enhanced CT Image Storage and the SOP Class is not Legacy
    Converted Enhanced MR Image Storage and the SOP Class is not Legacy Converted Enhanced PET Image Storage. May be
    present otherwise.

    Codes: CID 7202 Source Image Purpose of Reference (Defined).

    PS3.3 C.7.6.16.2.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """
    SpatialLocationsPreserved: CS_[Literal["YES", "NO", "REORIENTED_ONLY", ""]]
    """Spatial Locations Preserved (0028,135A), CS, VM 1, Type 3.

    Enumerated Values: YES, NO, REORIENTED_ONLY.

    PS3.3 C.7.6.16.2.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """
    PatientOrientation: CSn
    """Patient Orientation (0020,0020), CS, VM 2, Type 1C.

    Required if Spatial Locations Preserved is REORIENTED_ONLY. Not allowed otherwise.

    PS3.3 C.7.6.16.2.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """

class DerivationImageSequenceSourceImageSequenceItems(Sequence[DerivationImageSequenceSourceImageSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        PatientOrientation: CSnValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSegmentNumber: USnValue = ...,
        SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY", "", None] = ...,
    ) -> DerivationImageSequenceSourceImageSequenceItem: ...

class DerivationImageSequenceItem(Item):
    """Item of Derivation Image Sequence (0008,9124) (PS3.3 C.7.6.16.2.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """

    def __init__(
        self,
        /,
        *,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        SourceImageSequence: Items[DerivationImageSequenceSourceImageSequenceItem] = ...,
        DerivationDescription: ST_Value = ...,
    ) -> None: ...
    DerivationDescription: ST_
    """Derivation Description (0008,2111), ST, VM 1, Type 3.

    PS3.3 C.7.6.16.2.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """
    DerivationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Derivation Code Sequence (0008,9215), SQ, VM 1, Type 1C.

    Required if the SOP Class is not Legacy Converted Enhanced CT Image Storage and the SOP Class is not Legacy
    Converted Enhanced MR Image Storage and the SOP Class is not Legacy Converted Enhanced PET Image Storage. May be
    present otherwise.

    Codes: CID 7203 Image Derivation (Defined).

    PS3.3 C.7.6.16.2.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """
    SourceImageSequence: SQ[
        DerivationImageSequenceSourceImageSequenceItems, DerivationImageSequenceSourceImageSequenceItem
    ]
    """Source Image Sequence (0008,2112), SQ, VM 1, Type 2.

    PS3.3 C.7.6.16.2.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """

class DerivationImageSequenceItems(Sequence[DerivationImageSequenceItem]):
    def add(
        self,
        /,
        *,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        SourceImageSequence: Items[DerivationImageSequenceSourceImageSequenceItem] = ...,
        DerivationDescription: ST_Value = ...,
    ) -> DerivationImageSequenceItem: ...
