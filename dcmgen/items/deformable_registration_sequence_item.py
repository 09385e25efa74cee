# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Deformable Registration Sequence (0064,0002)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, LO_, OF, SQ, UI, DSn, FDn, ULn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
    from dcmgen.items.used_fiducials_sequence_item import UsedFiducialsSequenceItem


class DeformableRegistrationSequenceItem(Item):
    """Item of Deformable Registration Sequence (0064,0002) (PS3.3 C.20.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

    __slots__ = ()

    SourceFrameOfReferenceUID: UI = UI(0x0064_0003)
    """Source Frame of Reference UID (0064,0003), VM 1, Type 1 (PS3.3 C.20.3)."""
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.20.3)."""
    FrameOfReferenceTransformationComment: LO_ = LO_(0x3006_00C8)
    """Frame of Reference Transformation Comment (3006,00C8), VM 1, Type 3 (PS3.3 C.20.3)."""
    RegistrationTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0070_030D, "CodeSequenceMacro")
    """Registration Type Code Sequence (0070,030D), VM 1, Type 2 (PS3.3 C.20.3)."""
    PreDeformationMatrixRegistrationSequence: SQ[PreDeformationMatrixRegistrationSequenceItem] = SQ(
        0x0064_000F, "PreDeformationMatrixRegistrationSequenceItem"
    )
    """Pre Deformation Matrix Registration Sequence (0064,000F), VM 1, Type 1C (PS3.3 C.20.3)."""
    PostDeformationMatrixRegistrationSequence: SQ[PostDeformationMatrixRegistrationSequenceItem] = SQ(
        0x0064_0010, "PostDeformationMatrixRegistrationSequenceItem"
    )
    """Post Deformation Matrix Registration Sequence (0064,0010), VM 1, Type 1C (PS3.3 C.20.3)."""
    DeformableRegistrationGridSequence: SQ[DeformableRegistrationGridSequenceItem] = SQ(
        0x0064_0005, "DeformableRegistrationGridSequenceItem"
    )
    """Deformable Registration Grid Sequence (0064,0005), VM 1, Type 1C (PS3.3 C.20.3)."""
    UsedFiducialsSequence: SQ[UsedFiducialsSequenceItem] = SQ(0x0070_0314, "UsedFiducialsSequenceItem")
    """Used Fiducials Sequence (0070,0314), VM 1, Type 3 (PS3.3 C.20.3)."""


class PreDeformationMatrixRegistrationSequenceItem(Item):
    """Item of Pre Deformation Matrix Registration Sequence (0064,000F) (PS3.3 C.20.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

    __slots__ = ()

    FrameOfReferenceTransformationMatrix: DSn = DSn(0x3006_00C6)
    """Frame of Reference Transformation Matrix (3006,00C6), VM 16, Type 1 (PS3.3 C.20.3)."""
    FrameOfReferenceTransformationMatrixType: CS[Literal["RIGID", "RIGID_SCALE", "AFFINE"]] = CS(0x0070_030C)
    """Frame of Reference Transformation Matrix Type (0070,030C), VM 1, Type 1 (PS3.3 C.20.3)."""


class PostDeformationMatrixRegistrationSequenceItem(Item):
    """Item of Post Deformation Matrix Registration Sequence (0064,0010) (PS3.3 C.20.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

    __slots__ = ()

    FrameOfReferenceTransformationMatrix: DSn = DSn(0x3006_00C6)
    """Frame of Reference Transformation Matrix (3006,00C6), VM 16, Type 1 (PS3.3 C.20.3)."""
    FrameOfReferenceTransformationMatrixType: CST[Literal["RIGID", "RIGID_SCALE", "AFFINE"]] = CST(0x0070_030C)
    """Frame of Reference Transformation Matrix Type (0070,030C), VM 1, Type 1 (PS3.3 C.20.3)."""


class DeformableRegistrationGridSequenceItem(Item):
    """Item of Deformable Registration Grid Sequence (0064,0005) (PS3.3 C.20.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

    __slots__ = ()

    ImageOrientationPatient: DSn = DSn(0x0020_0037)
    """Image Orientation (Patient) (0020,0037), VM 6, Type 1 (PS3.3 C.20.3)."""
    ImagePositionPatient: DSn = DSn(0x0020_0032)
    """Image Position (Patient) (0020,0032), VM 3, Type 1 (PS3.3 C.20.3)."""
    GridDimensions: ULn = ULn(0x0064_0007)
    """Grid Dimensions (0064,0007), VM 3, Type 1 (PS3.3 C.20.3)."""
    GridResolution: FDn = FDn(0x0064_0008)
    """Grid Resolution (0064,0008), VM 3, Type 1 (PS3.3 C.20.3)."""
    VectorGridData: OF = OF(0x0064_0009)
    """Vector Grid Data (0064,0009), VM 1, Type 1 (PS3.3 C.20.3)."""
