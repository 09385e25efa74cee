# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Ophthalmic Frame Location Sequence (0022,0031)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.model.fields import CS, FL_, SQ, FL_Value, FLn, FLnValue, ISnValue, Items, UIValue, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OphthalmicFrameLocationOphthalmicFrameLocationSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Ophthalmic Frame Location Sequence (0022,0031) (PS3.3 C.8.17.10.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.10.html#sect_C.8.17.10.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferenceCoordinates: FLnValue = ...,
        OphthalmicImageOrientation: Literal["LINEAR", "NONLINEAR", "TRANSVERSE"] = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        DepthOfTransverseImage: FL_Value = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Purpose of Reference Code Sequence (0040,A170), SQ, VM 1, Type 3.

    PS3.3 C.8.17.10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.10.html#sect_C.8.17.10.1
    """
    ReferenceCoordinates: FLn
    """Reference Coordinates (0022,0032), FL, VM 2-2n, Type 1.

    PS3.3 C.8.17.10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.10.html#sect_C.8.17.10.1
    """
    DepthOfTransverseImage: FL_
    """Depth of Transverse Image (0022,0041), FL, VM 1, Type 2C.

    Required if Ophthalmic Image Orientation is TRANSVERSE. Not allowed otherwise.

    PS3.3 C.8.17.10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.10.html#sect_C.8.17.10.1
    """
    OphthalmicImageOrientation: CS[Literal["LINEAR", "NONLINEAR", "TRANSVERSE"]]
    """Ophthalmic Image Orientation (0022,0039), CS, VM 1, Type 1.

    Enumerated Values: LINEAR, NONLINEAR, TRANSVERSE.

    PS3.3 C.8.17.10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.10.html#sect_C.8.17.10.1
    """

class OphthalmicFrameLocationOphthalmicFrameLocationSequenceItems(
    Sequence[OphthalmicFrameLocationOphthalmicFrameLocationSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferenceCoordinates: FLnValue = ...,
        OphthalmicImageOrientation: Literal["LINEAR", "NONLINEAR", "TRANSVERSE"] = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        DepthOfTransverseImage: FL_Value = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> OphthalmicFrameLocationOphthalmicFrameLocationSequenceItem: ...
