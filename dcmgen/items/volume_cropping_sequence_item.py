# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Volume Cropping Sequence (0070,1301)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, US, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro


class VolumeCroppingSequenceItem(Item):
    """Item of Volume Cropping Sequence (0070,1301) (PS3.3 C.11.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """

    __slots__ = ()

    CroppingSpecificationNumber: US = US(0x0070_1309)
    """Cropping Specification Number (0070,1309), VM 1, Type 1 (PS3.3 C.11.24)."""
    VolumeCroppingMethod: CS[Literal["BOUNDING_BOX", "OBLIQUE_PLANES", "INCLUDE_SEG", "EXCLUDE_SEG"]] = CS(0x0070_1302)
    """Volume Cropping Method (0070,1302), VM 1, Type 1 (PS3.3 C.11.24)."""
    BoundingBoxCrop: FDn = FDn(0x0070_1303)
    """Bounding Box Crop (0070,1303), VM 6, Type 1C (PS3.3 C.11.24)."""
    ObliqueCroppingPlaneSequence: SQ[ObliqueCroppingPlaneSequenceItem] = SQ(
        0x0070_1304, "ObliqueCroppingPlaneSequenceItem"
    )
    """Oblique Cropping Plane Sequence (0070,1304), VM 1, Type 1C (PS3.3 C.11.24)."""
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.11.24)."""


class ObliqueCroppingPlaneSequenceItem(Item):
    """Item of Oblique Cropping Plane Sequence (0070,1304) (PS3.3 C.11.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """

    __slots__ = ()

    Plane: FDn = FDn(0x0070_1305)
    """Plane (0070,1305), VM 4, Type 1 (PS3.3 C.11.24)."""
    PlaneNormal: FDn = FDn(0x0070_1306)
    """Plane Normal (0070,1306), VM 3, Type 1 (PS3.3 C.11.24)."""
