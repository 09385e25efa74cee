# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Deformable Registration Sequence (0064,0002)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.used_fiducials_sequence_item import UsedFiducialsSequenceItem, UsedFiducialsSequenceItems
from dcmgen.model.fields import (
    CS,
    CST,
    LO_,
    OF,
    SQ,
    UI,
    AnyText,
    DSn,
    DSnValue,
    FDn,
    FDnValue,
    Items,
    LO_Value,
    OFValue,
    UIValue,
    ULn,
    ULnValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PreDeformationMatrixRegistrationSequenceItem(Item):
    """Item of Pre Deformation Matrix Registration Sequence (0064,000F) (PS3.3 C.20.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
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

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """
    FrameOfReferenceTransformationMatrixType: CS[Literal["RIGID", "RIGID_SCALE", "AFFINE"]]
    """Frame of Reference Transformation Matrix Type (0070,030C), CS, VM 1, Type 1.

    Enumerated Values: RIGID, RIGID_SCALE, AFFINE.

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

class PreDeformationMatrixRegistrationSequenceItems(Sequence[PreDeformationMatrixRegistrationSequenceItem]):
    def add(
        self,
        /,
        *,
        FrameOfReferenceTransformationMatrixType: Literal["RIGID", "RIGID_SCALE", "AFFINE"] = ...,
        FrameOfReferenceTransformationMatrix: DSnValue = ...,
    ) -> PreDeformationMatrixRegistrationSequenceItem: ...

class PostDeformationMatrixRegistrationSequenceItem(Item):
    """Item of Post Deformation Matrix Registration Sequence (0064,0010) (PS3.3 C.20.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

    def __init__(
        self,
        /,
        *,
        FrameOfReferenceTransformationMatrixType: Literal["RIGID", "RIGID_SCALE", "AFFINE"] | AnyText = ...,
        FrameOfReferenceTransformationMatrix: DSnValue = ...,
    ) -> None: ...
    FrameOfReferenceTransformationMatrix: DSn
    """Frame of Reference Transformation Matrix (3006,00C6), DS, VM 16, Type 1.

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """
    FrameOfReferenceTransformationMatrixType: CST[Literal["RIGID", "RIGID_SCALE", "AFFINE"]]
    """Frame of Reference Transformation Matrix Type (0070,030C), CS, VM 1, Type 1.

    Defined Terms: RIGID, RIGID_SCALE, AFFINE.

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

class PostDeformationMatrixRegistrationSequenceItems(Sequence[PostDeformationMatrixRegistrationSequenceItem]):
    def add(
        self,
        /,
        *,
        FrameOfReferenceTransformationMatrixType: Literal["RIGID", "RIGID_SCALE", "AFFINE"] | AnyText = ...,
        FrameOfReferenceTransformationMatrix: DSnValue = ...,
    ) -> PostDeformationMatrixRegistrationSequenceItem: ...

class DeformableRegistrationGridSequenceItem(Item):
    """Item of Deformable Registration Grid Sequence (0064,0005) (PS3.3 C.20.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

    def __init__(
        self,
        /,
        *,
        ImagePositionPatient: DSnValue = ...,
        ImageOrientationPatient: DSnValue = ...,
        GridDimensions: ULnValue = ...,
        GridResolution: FDnValue = ...,
        VectorGridData: OFValue = ...,
    ) -> None: ...
    ImageOrientationPatient: DSn
    """Image Orientation (Patient) (0020,0037), DS, VM 6, Type 1.

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """
    ImagePositionPatient: DSn
    """Image Position (Patient) (0020,0032), DS, VM 3, Type 1.

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """
    GridDimensions: ULn
    """Grid Dimensions (0064,0007), UL, VM 3, Type 1.

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """
    GridResolution: FDn
    """Grid Resolution (0064,0008), FD, VM 3, Type 1.

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """
    VectorGridData: OF
    """Vector Grid Data (0064,0009), OF, VM 1, Type 1.

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

class DeformableRegistrationGridSequenceItems(Sequence[DeformableRegistrationGridSequenceItem]):
    def add(
        self,
        /,
        *,
        ImagePositionPatient: DSnValue = ...,
        ImageOrientationPatient: DSnValue = ...,
        GridDimensions: ULnValue = ...,
        GridResolution: FDnValue = ...,
        VectorGridData: OFValue = ...,
    ) -> DeformableRegistrationGridSequenceItem: ...

class DeformableRegistrationSequenceItem(Item):
    """Item of Deformable Registration Sequence (0064,0002) (PS3.3 C.20.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

    def __init__(
        self,
        /,
        *,
        SourceFrameOfReferenceUID: UIValue = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        DeformableRegistrationGridSequence: Items[DeformableRegistrationGridSequenceItem] = ...,
        PreDeformationMatrixRegistrationSequence: Items[PreDeformationMatrixRegistrationSequenceItem] = ...,
        PostDeformationMatrixRegistrationSequence: Items[PostDeformationMatrixRegistrationSequenceItem] = ...,
        RegistrationTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        UsedFiducialsSequence: Items[UsedFiducialsSequenceItem] = ...,
        FrameOfReferenceTransformationComment: LO_Value = ...,
    ) -> None: ...
    SourceFrameOfReferenceUID: UI
    """Source Frame of Reference UID (0064,0003), UI, VM 1, Type 1.

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """
    FrameOfReferenceTransformationComment: LO_
    """Frame of Reference Transformation Comment (3006,00C8), LO, VM 1, Type 3.

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """
    RegistrationTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Registration Type Code Sequence (0070,030D), SQ, VM 1, Type 2.

    Codes: CID 7100 RCS Registration Method Type (Baseline, inferred).

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """
    PreDeformationMatrixRegistrationSequence: SQ[
        PreDeformationMatrixRegistrationSequenceItems, PreDeformationMatrixRegistrationSequenceItem
    ]
    """Pre Deformation Matrix Registration Sequence (0064,000F), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """
    PostDeformationMatrixRegistrationSequence: SQ[
        PostDeformationMatrixRegistrationSequenceItems, PostDeformationMatrixRegistrationSequenceItem
    ]
    """Post Deformation Matrix Registration Sequence (0064,0010), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """
    DeformableRegistrationGridSequence: SQ[
        DeformableRegistrationGridSequenceItems, DeformableRegistrationGridSequenceItem
    ]
    """Deformable Registration Grid Sequence (0064,0005), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """
    UsedFiducialsSequence: SQ[UsedFiducialsSequenceItems, UsedFiducialsSequenceItem]
    """Used Fiducials Sequence (0070,0314), SQ, VM 1, Type 3.

    PS3.3 C.20.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

class DeformableRegistrationSequenceItems(Sequence[DeformableRegistrationSequenceItem]):
    def add(
        self,
        /,
        *,
        SourceFrameOfReferenceUID: UIValue = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        DeformableRegistrationGridSequence: Items[DeformableRegistrationGridSequenceItem] = ...,
        PreDeformationMatrixRegistrationSequence: Items[PreDeformationMatrixRegistrationSequenceItem] = ...,
        PostDeformationMatrixRegistrationSequence: Items[PostDeformationMatrixRegistrationSequenceItem] = ...,
        RegistrationTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        UsedFiducialsSequence: Items[UsedFiducialsSequenceItem] = ...,
        FrameOfReferenceTransformationComment: LO_Value = ...,
    ) -> DeformableRegistrationSequenceItem: ...
