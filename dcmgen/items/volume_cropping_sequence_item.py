# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Volume Cropping Sequence (0070,1301)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, US, FDn
from dcmgen.model.iod import Item


class VolumeCroppingSequenceItem(Item):
    """Item of Volume Cropping Sequence (0070,1301) (PS3.3 C.11.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """

    __slots__ = ()

    CroppingSpecificationNumber = US(0x0070_1309)
    VolumeCroppingMethod = CS(0x0070_1302)
    BoundingBoxCrop = FDn(0x0070_1303)
    ObliqueCroppingPlaneSequence = SQ(0x0070_1304, "ObliqueCroppingPlaneSequenceItem")
    ReferencedImageSequence = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")


class ObliqueCroppingPlaneSequenceItem(Item):
    """Item of Oblique Cropping Plane Sequence (0070,1304) (PS3.3 C.11.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """

    __slots__ = ()

    Plane = FDn(0x0070_1305)
    PlaneNormal = FDn(0x0070_1306)
