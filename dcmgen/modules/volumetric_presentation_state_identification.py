# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Volumetric Presentation State Identification Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import DA, SQ, TM, UI, UI_, US
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro


class VolumetricPresentationStateIdentificationModule(ContentIdentificationMacro, Module):
    """Volumetric Presentation State Identification Module (PS3.3 C.11.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.22.html
    """

    __slots__ = ()

    PresentationCreationDate: DA = DA(0x0070_0082)
    """Presentation Creation Date (0070,0082), VM 1, Type 1 (PS3.3 C.11.22)."""
    PresentationCreationTime: TM = TM(0x0070_0083)
    """Presentation Creation Time (0070,0083), VM 1, Type 1 (PS3.3 C.11.22)."""
    RenderedImageReferenceSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(
        0x0070_1104, "ImageSOPInstanceReferenceMacro"
    )
    """Rendered Image Reference Sequence (0070,1104), VM 1, Type 3 (PS3.3 C.11.22)."""
    PresentationDisplayCollectionUID: UI_ = UI_(0x0070_1101)
    """Presentation Display Collection UID (0070,1101), VM 1, Type 3 (PS3.3 C.11.22)."""
    PresentationSequenceCollectionUID: UI = UI(0x0070_1102)
    """Presentation Sequence Collection UID (0070,1102), VM 1, Type 1C (PS3.3 C.11.22)."""
    PresentationSequencePositionIndex: US = US(0x0070_1103)
    """Presentation Sequence Position Index (0070,1103), VM 1, Type 1C (PS3.3 C.11.22)."""
