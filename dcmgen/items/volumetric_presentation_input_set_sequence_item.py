# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Volumetric Presentation Input Set Sequence (0070,120A)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, UI
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class VolumetricPresentationInputSetSequenceItem(Item):
    """Item of Volumetric Presentation Input Set Sequence (0070,120A) (PS3.3 C.11.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """

    __slots__ = ()

    VolumetricPresentationInputSetUID: UI = UI(0x0070_1209)
    """Volumetric Presentation Input Set UID (0070,1209), VM 1, Type 1 (PS3.3 C.11.23)."""
    PresentationInputType: CS[Literal["VOLUME"]] = CS(0x0070_1202)
    """Presentation Input Type (0070,1202), VM 1, Type 1 (PS3.3 C.11.23)."""
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.11.23)."""
    ReferencedSpatialRegistrationSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0070_0404, "SOPInstanceReferenceMacro")
    """Referenced Spatial Registration Sequence (0070,0404), VM 1, Type 1C (PS3.3 C.11.23)."""
