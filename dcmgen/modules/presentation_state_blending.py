# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Presentation State Blending Module."""

from __future__ import annotations

from dcmgen.model.fields import FL, SQ
from dcmgen.model.iod import Module


class PresentationStateBlendingModule(Module):
    """Presentation State Blending Module (PS3.3 C.11.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.14.html
    """

    __slots__ = ()

    BlendingSequence = SQ(0x0070_0402, "BlendingSequenceItem")
    RelativeOpacity = FL(0x0070_0403)
    ReferencedSpatialRegistrationSequence = SQ(0x0070_0404, "HierarchicalSOPInstanceReferenceMacro")
