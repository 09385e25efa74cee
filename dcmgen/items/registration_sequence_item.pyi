# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Registration Sequence (0070,0308)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.items.used_fiducials_sequence_item import UsedFiducialsSequenceItem, UsedFiducialsSequenceItems
from dcmgen.model.fields import CS, IS, LO_, SQ, UI, DSn, DSnValue, ISValue, Items, LO_Value, UIValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MatrixSequenceItem(Item):
    """Item of Matrix Sequence (0070,030A) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    def __init__(
        self,
        /,
        *,
        FrameOfReferenceTransformationMatrixType: Literal["RIGID", "RIGID_SCALE", "AFFINE"] = ...,
        FrameOfReferenceTransformationMatrix: DSnValue = ...,
    ) -> None: ...
    FrameOfReferenceTransformationMatrix: DSn
    """Frame of Reference Transformation Matrix (3006,00C6), DS, VM 16, Type 1.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """
    FrameOfReferenceTransformationMatrixType: CS[Literal["RIGID", "RIGID_SCALE", "AFFINE"]]
    """Frame of Reference Transformation Matrix Type (0070,030C), CS, VM 1, Type 1.

    Enumerated Values: RIGID, RIGID_SCALE, AFFINE.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

class MatrixSequenceItems(Sequence[MatrixSequenceItem]):
    def add(
        self,
        /,
        *,
        FrameOfReferenceTransformationMatrixType: Literal["RIGID", "RIGID_SCALE", "AFFINE"] = ...,
        FrameOfReferenceTransformationMatrix: DSnValue = ...,
    ) -> MatrixSequenceItem: ...

class MatrixRegistrationSequenceItem(Item):
    """Item of Matrix Registration Sequence (0070,0309) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    def __init__(
        self,
        /,
        *,
        MatrixSequence: Items[MatrixSequenceItem] = ...,
        RegistrationTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        FrameOfReferenceTransformationComment: LO_Value = ...,
    ) -> None: ...
    FrameOfReferenceTransformationComment: LO_
    """Frame of Reference Transformation Comment (3006,00C8), LO, VM 1, Type 3.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """
    RegistrationTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Registration Type Code Sequence (0070,030D), SQ, VM 1, Type 2.

    Codes: CID 7100 RCS Registration Method Type (Baseline, inferred).

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """
    MatrixSequence: SQ[MatrixSequenceItems, MatrixSequenceItem]
    """Matrix Sequence (0070,030A), SQ, VM 1, Type 1.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

class MatrixRegistrationSequenceItems(Sequence[MatrixRegistrationSequenceItem]):
    def add(
        self,
        /,
        *,
        MatrixSequence: Items[MatrixSequenceItem] = ...,
        RegistrationTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        FrameOfReferenceTransformationComment: LO_Value = ...,
    ) -> MatrixRegistrationSequenceItem: ...

class UsedSegmentsSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Used Segments Sequence (0062,0012) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> None: ...
    ReferencedSegmentNumber: USn
    """Referenced Segment Number (0062,000B), US, VM 1-n, Type 1.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

class UsedSegmentsSequenceItems(Sequence[UsedSegmentsSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> UsedSegmentsSequenceItem: ...

class UsedRTStructureSetROISequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Used RT Structure Set ROI Sequence (0070,0315) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedROINumber: ISValue = ...,
    ) -> None: ...
    ReferencedROINumber: IS
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 1.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

class UsedRTStructureSetROISequenceItems(Sequence[UsedRTStructureSetROISequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedROINumber: ISValue = ...,
    ) -> UsedRTStructureSetROISequenceItem: ...

class RegistrationSequenceItem(Item):
    """Item of Registration Sequence (0070,0308) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    def __init__(
        self,
        /,
        *,
        MatrixRegistrationSequence: Items[MatrixRegistrationSequenceItem] = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        FrameOfReferenceUID: UIValue = ...,
        UsedSegmentsSequence: Items[UsedSegmentsSequenceItem] = ...,
        UsedFiducialsSequence: Items[UsedFiducialsSequenceItem] = ...,
        UsedRTStructureSetROISequence: Items[UsedRTStructureSetROISequenceItem] = ...,
    ) -> None: ...
    FrameOfReferenceUID: UI
    """Frame of Reference UID (0020,0052), UI, VM 1, Type 1C.

    Required if Referenced Image Sequence is absent. May be present otherwise.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Required if Frame of Reference UID is absent. May be present otherwise.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """
    MatrixRegistrationSequence: SQ[MatrixRegistrationSequenceItems, MatrixRegistrationSequenceItem]
    """Matrix Registration Sequence (0070,0309), SQ, VM 1, Type 1.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """
    UsedFiducialsSequence: SQ[UsedFiducialsSequenceItems, UsedFiducialsSequenceItem]
    """Used Fiducials Sequence (0070,0314), SQ, VM 1, Type 3.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """
    UsedSegmentsSequence: SQ[UsedSegmentsSequenceItems, UsedSegmentsSequenceItem]
    """Used Segments Sequence (0062,0012), SQ, VM 1, Type 3.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """
    UsedRTStructureSetROISequence: SQ[UsedRTStructureSetROISequenceItems, UsedRTStructureSetROISequenceItem]
    """Used RT Structure Set ROI Sequence (0070,0315), SQ, VM 1, Type 3.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

class RegistrationSequenceItems(Sequence[RegistrationSequenceItem]):
    def add(
        self,
        /,
        *,
        MatrixRegistrationSequence: Items[MatrixRegistrationSequenceItem] = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        FrameOfReferenceUID: UIValue = ...,
        UsedSegmentsSequence: Items[UsedSegmentsSequenceItem] = ...,
        UsedFiducialsSequence: Items[UsedFiducialsSequenceItem] = ...,
        UsedRTStructureSetROISequence: Items[UsedRTStructureSetROISequenceItem] = ...,
    ) -> RegistrationSequenceItem: ...
