# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Volumetric Presentation Input Set Sequence (0070,120A)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, UI
from dcmgen.model.iod import Item


class VolumetricPresentationInputSetSequenceItem(Item):
    """Item of Volumetric Presentation Input Set Sequence (0070,120A) (PS3.3 C.11.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """

    __slots__ = ()

    VolumetricPresentationInputSetUID = UI(0x0070_1209)
    PresentationInputType = CS(0x0070_1202)
    ReferencedImageSequence = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    ReferencedSpatialRegistrationSequence = SQ(0x0070_0404, "SOPInstanceReferenceMacro")
