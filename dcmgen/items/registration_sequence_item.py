# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Registration Sequence (0070,0308)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CS, IS, LO_, SQ, UI, DSn, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
    from dcmgen.items.used_fiducials_sequence_item import UsedFiducialsSequenceItem


class RegistrationSequenceItem(Item):
    """Item of Registration Sequence (0070,0308) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    __slots__ = ()

    FrameOfReferenceUID: UI = UI(0x0020_0052)
    """Frame of Reference UID (0020,0052), VM 1, Type 1C (PS3.3 C.20.2)."""
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.20.2)."""
    MatrixRegistrationSequence: SQ[MatrixRegistrationSequenceItem] = SQ(0x0070_0309, "MatrixRegistrationSequenceItem")
    """Matrix Registration Sequence (0070,0309), VM 1, Type 1 (PS3.3 C.20.2)."""
    UsedFiducialsSequence: SQ[UsedFiducialsSequenceItem] = SQ(0x0070_0314, "UsedFiducialsSequenceItem")
    """Used Fiducials Sequence (0070,0314), VM 1, Type 3 (PS3.3 C.20.2)."""
    UsedSegmentsSequence: SQ[UsedSegmentsSequenceItem] = SQ(0x0062_0012, "UsedSegmentsSequenceItem")
    """Used Segments Sequence (0062,0012), VM 1, Type 3 (PS3.3 C.20.2)."""
    UsedRTStructureSetROISequence: SQ[UsedRTStructureSetROISequenceItem] = SQ(
        0x0070_0315, "UsedRTStructureSetROISequenceItem"
    )
    """Used RT Structure Set ROI Sequence (0070,0315), VM 1, Type 3 (PS3.3 C.20.2)."""


class MatrixRegistrationSequenceItem(Item):
    """Item of Matrix Registration Sequence (0070,0309) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    __slots__ = ()

    FrameOfReferenceTransformationComment: LO_ = LO_(0x3006_00C8)
    """Frame of Reference Transformation Comment (3006,00C8), VM 1, Type 3 (PS3.3 C.20.2)."""
    RegistrationTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0070_030D, "CodeSequenceMacro")
    """Registration Type Code Sequence (0070,030D), VM 1, Type 2 (PS3.3 C.20.2)."""
    MatrixSequence: SQ[MatrixSequenceItem] = SQ(0x0070_030A, "MatrixSequenceItem")
    """Matrix Sequence (0070,030A), VM 1, Type 1 (PS3.3 C.20.2)."""


class MatrixSequenceItem(Item):
    """Item of Matrix Sequence (0070,030A) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    __slots__ = ()

    FrameOfReferenceTransformationMatrix: DSn = DSn(0x3006_00C6)
    """Frame of Reference Transformation Matrix (3006,00C6), VM 16, Type 1 (PS3.3 C.20.2)."""
    FrameOfReferenceTransformationMatrixType: CS[Literal["RIGID", "RIGID_SCALE", "AFFINE"]] = CS(0x0070_030C)
    """Frame of Reference Transformation Matrix Type (0070,030C), VM 1, Type 1 (PS3.3 C.20.2)."""


class UsedSegmentsSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Used Segments Sequence (0062,0012) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    __slots__ = ()

    ReferencedSegmentNumber: USn = USn(0x0062_000B)
    """Referenced Segment Number (0062,000B), VM 1-n, Type 1 (PS3.3 C.20.2)."""


class UsedRTStructureSetROISequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Used RT Structure Set ROI Sequence (0070,0315) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    __slots__ = ()

    ReferencedROINumber: IS = IS(0x3006_0084)
    """Referenced ROI Number (3006,0084), VM 1, Type 1 (PS3.3 C.20.2)."""
