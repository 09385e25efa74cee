# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Source Image Sequence (0008,2112)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.model.fields import CS_, SQ, CSn, CSnValue, ISnValue, Items, UIValue, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SourceImageSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Source Image Sequence (0008,2112) (PS3.3 C.12.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.4.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        PatientOrientation: CSnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY", "", None] = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Purpose of Reference Code Sequence (0040,A170), SQ, VM 1, Type 3.

    Codes: CID 7202 Source Image Purpose of Reference (Defined, inferred).

    PS3.3 C.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.4.html
    """
    SpatialLocationsPreserved: CS_[Literal["YES", "NO", "REORIENTED_ONLY", ""]]
    """Spatial Locations Preserved (0028,135A), CS, VM 1, Type 3.

    Enumerated Values: YES, NO, REORIENTED_ONLY.

    PS3.3 C.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.4.html
    """
    PatientOrientation: CSn
    """Patient Orientation (0020,0020), CS, VM 2, Type 1C.

    Required if Spatial Locations Preserved is REORIENTED_ONLY. Not allowed otherwise.

    PS3.3 C.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.4.html
    """

class SourceImageSequenceItems(Sequence[SourceImageSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        PatientOrientation: CSnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY", "", None] = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> SourceImageSequenceItem: ...
