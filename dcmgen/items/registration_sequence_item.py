# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Registration Sequence (0070,0308)."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, LO_, SQ, UI, DSn, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class RegistrationSequenceItem(Item):
    """Item of Registration Sequence (0070,0308) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    __slots__ = ()

    FrameOfReferenceUID = UI(0x0020_0052)
    ReferencedImageSequence = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    MatrixRegistrationSequence = SQ(0x0070_0309, "MatrixRegistrationSequenceItem")
    UsedFiducialsSequence = SQ(0x0070_0314, "UsedFiducialsSequenceItem")
    UsedSegmentsSequence = SQ(0x0062_0012, "UsedSegmentsSequenceItem")
    UsedRTStructureSetROISequence = SQ(0x0070_0315, "UsedRTStructureSetROISequenceItem")


class MatrixRegistrationSequenceItem(Item):
    """Item of Matrix Registration Sequence (0070,0309) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    __slots__ = ()

    FrameOfReferenceTransformationComment = LO_(0x3006_00C8)
    RegistrationTypeCodeSequence = SQ(0x0070_030D, "CodeSequenceMacro")
    MatrixSequence = SQ(0x0070_030A, "MatrixSequenceItem")


class MatrixSequenceItem(Item):
    """Item of Matrix Sequence (0070,030A) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    __slots__ = ()

    FrameOfReferenceTransformationMatrix = DSn(0x3006_00C6)
    FrameOfReferenceTransformationMatrixType = CS(0x0070_030C)


class UsedSegmentsSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Used Segments Sequence (0062,0012) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    __slots__ = ()

    ReferencedSegmentNumber = USn(0x0062_000B)


class UsedRTStructureSetROISequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Used RT Structure Set ROI Sequence (0070,0315) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    __slots__ = ()

    ReferencedROINumber = IS(0x3006_0084)
