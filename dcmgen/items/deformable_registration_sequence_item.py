# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Deformable Registration Sequence (0064,0002)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, LO_, OF, SQ, UI, DSn, FDn, ULn
from dcmgen.model.iod import Item


class DeformableRegistrationSequenceItem(Item):
    """Item of Deformable Registration Sequence (0064,0002) (PS3.3 C.20.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

    __slots__ = ()

    SourceFrameOfReferenceUID = UI(0x0064_0003)
    ReferencedImageSequence = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    FrameOfReferenceTransformationComment = LO_(0x3006_00C8)
    RegistrationTypeCodeSequence = SQ(0x0070_030D, "CodeSequenceMacro")
    PreDeformationMatrixRegistrationSequence = SQ(0x0064_000F, "PreDeformationMatrixRegistrationSequenceItem")
    PostDeformationMatrixRegistrationSequence = SQ(0x0064_0010, "PostDeformationMatrixRegistrationSequenceItem")
    DeformableRegistrationGridSequence = SQ(0x0064_0005, "DeformableRegistrationGridSequenceItem")
    UsedFiducialsSequence = SQ(0x0070_0314, "UsedFiducialsSequenceItem")


class PreDeformationMatrixRegistrationSequenceItem(Item):
    """Item of Pre Deformation Matrix Registration Sequence (0064,000F) (PS3.3 C.20.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

    __slots__ = ()

    FrameOfReferenceTransformationMatrix = DSn(0x3006_00C6)
    FrameOfReferenceTransformationMatrixType = CS(0x0070_030C)


class PostDeformationMatrixRegistrationSequenceItem(Item):
    """Item of Post Deformation Matrix Registration Sequence (0064,0010) (PS3.3 C.20.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

    __slots__ = ()

    FrameOfReferenceTransformationMatrix = DSn(0x3006_00C6)
    FrameOfReferenceTransformationMatrixType = CST(0x0070_030C)


class DeformableRegistrationGridSequenceItem(Item):
    """Item of Deformable Registration Grid Sequence (0064,0005) (PS3.3 C.20.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.3.html
    """

    __slots__ = ()

    ImageOrientationPatient = DSn(0x0020_0037)
    ImagePositionPatient = DSn(0x0020_0032)
    GridDimensions = ULn(0x0064_0007)
    GridResolution = FDn(0x0064_0008)
    VectorGridData = OF(0x0064_0009)
