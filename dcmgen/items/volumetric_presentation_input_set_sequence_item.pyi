# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Volumetric Presentation Input Set Sequence (0070,120A)."""

from typing import Literal

from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS, SQ, UI, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class VolumetricPresentationInputSetSequenceItem(Item):
    """Item of Volumetric Presentation Input Set Sequence (0070,120A) (PS3.3 C.11.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """

    def __init__(
        self,
        /,
        *,
        PresentationInputType: Literal["VOLUME"] = ...,
        VolumetricPresentationInputSetUID: UIValue = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ReferencedSpatialRegistrationSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    VolumetricPresentationInputSetUID: UI
    """Volumetric Presentation Input Set UID (0070,1209), UI, VM 1, Type 1.

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """
    PresentationInputType: CS[Literal["VOLUME"]]
    """Presentation Input Type (0070,1202), CS, VM 1, Type 1.

    Enumerated Values: VOLUME.

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Required if Presentation Input Type is VOLUME. Not allowed otherwise.

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """
    ReferencedSpatialRegistrationSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Spatial Registration Sequence (0070,0404), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """

class VolumetricPresentationInputSetSequenceItems(Sequence[VolumetricPresentationInputSetSequenceItem]):
    def add(
        self,
        /,
        *,
        PresentationInputType: Literal["VOLUME"] = ...,
        VolumetricPresentationInputSetUID: UIValue = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ReferencedSpatialRegistrationSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> VolumetricPresentationInputSetSequenceItem: ...
