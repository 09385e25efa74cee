# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Ophthalmic Frame Location Sequence (0022,0031)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL_, SQ, FLn
from dcmgen.model.iod import Item
from dcmgen.model.parts import ImageSOPInstanceReferenceMacro


class OphthalmicFrameLocationOphthalmicFrameLocationSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Ophthalmic Frame Location Sequence (0022,0031) (PS3.3 C.8.17.10.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.10.html#sect_C.8.17.10.1
    """

    __slots__ = ()

    PurposeOfReferenceCodeSequence = SQ(0x0040_A170, "CodeSequenceMacro")
    ReferenceCoordinates = FLn(0x0022_0032)
    DepthOfTransverseImage = FL_(0x0022_0041)
    OphthalmicImageOrientation = CS(0x0022_0039)
