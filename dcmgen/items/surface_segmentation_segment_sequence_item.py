# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Referenced Surface Sequence (0066,002B)."""

from __future__ import annotations

from dcmgen.items.segment_description_macro import SegmentDescriptionMacro
from dcmgen.model.fields import SQ, UL
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro


class ReferencedSurfaceSequenceItem(Item):
    """Item of Referenced Surface Sequence (0066,002B) (PS3.3 C.8.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.23.html#sect_C.8.23.1
    """

    __slots__ = ()

    ReferencedSurfaceNumber: UL = UL(0x0066_002C)
    """Referenced Surface Number (0066,002C), VM 1, Type 1 (PS3.3 C.8.23.1)."""
    SegmentSurfaceGenerationAlgorithmIdentificationSequence: SQ[AlgorithmIdentificationMacro] = SQ(
        0x0066_002D, "AlgorithmIdentificationMacro"
    )
    """Segment Surface Generation Algorithm Identification Sequence (0066,002D), VM 1, Type 1 (PS3.3 C.8.23.1)."""
    SegmentSurfaceSourceInstanceSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(
        0x0066_002E, "ImageSOPInstanceReferenceMacro"
    )
    """Segment Surface Source Instance Sequence (0066,002E), VM 1, Type 2 (PS3.3 C.8.23.1)."""


class SurfaceSegmentationSegmentSequenceItem(SegmentDescriptionMacro, Item):
    """Item of Segment Sequence (0062,0002) (PS3.3 C.8.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.23.html#sect_C.8.23.1
    """

    __slots__ = ()

    SurfaceCount: UL = UL(0x0066_002A)
    """Surface Count (0066,002A), VM 1, Type 1 (PS3.3 C.8.23.1)."""
    ReferencedSurfaceSequence: SQ[ReferencedSurfaceSequenceItem] = SQ(0x0066_002B, "ReferencedSurfaceSequenceItem")
    """Referenced Surface Sequence (0066,002B), VM 1, Type 1 (PS3.3 C.8.23.1)."""
