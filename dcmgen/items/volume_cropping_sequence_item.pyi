# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Volume Cropping Sequence (0070,1301)."""

from typing import Literal

from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.model.fields import CS, SQ, US, FDn, FDnValue, Items, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ObliqueCroppingPlaneSequenceItem(Item):
    """Item of Oblique Cropping Plane Sequence (0070,1304) (PS3.3 C.11.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """

    def __init__(
        self,
        /,
        *,
        Plane: FDnValue = ...,
        PlaneNormal: FDnValue = ...,
    ) -> None: ...
    Plane: FDn
    """Plane (0070,1305), FD, VM 4, Type 1.

    PS3.3 C.11.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """
    PlaneNormal: FDn
    """Plane Normal (0070,1306), FD, VM 3, Type 1.

    PS3.3 C.11.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """

class ObliqueCroppingPlaneSequenceItems(Sequence[ObliqueCroppingPlaneSequenceItem]):
    def add(
        self,
        /,
        *,
        Plane: FDnValue = ...,
        PlaneNormal: FDnValue = ...,
    ) -> ObliqueCroppingPlaneSequenceItem: ...

class VolumeCroppingSequenceItem(Item):
    """Item of Volume Cropping Sequence (0070,1301) (PS3.3 C.11.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """

    def __init__(
        self,
        /,
        *,
        VolumeCroppingMethod: Literal["BOUNDING_BOX", "OBLIQUE_PLANES", "INCLUDE_SEG", "EXCLUDE_SEG"] = ...,
        CroppingSpecificationNumber: USValue = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        BoundingBoxCrop: FDnValue = ...,
        ObliqueCroppingPlaneSequence: Items[ObliqueCroppingPlaneSequenceItem] = ...,
    ) -> None: ...
    CroppingSpecificationNumber: US
    """Cropping Specification Number (0070,1309), US, VM 1, Type 1.

    PS3.3 C.11.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """
    VolumeCroppingMethod: CS[Literal["BOUNDING_BOX", "OBLIQUE_PLANES", "INCLUDE_SEG", "EXCLUDE_SEG"]]
    """Volume Cropping Method (0070,1302), CS, VM 1, Type 1.

    Enumerated Values: BOUNDING_BOX, OBLIQUE_PLANES, INCLUDE_SEG, EXCLUDE_SEG.

    PS3.3 C.11.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """
    BoundingBoxCrop: FDn
    """Bounding Box Crop (0070,1303), FD, VM 6, Type 1C.

    Required if Volume Cropping Method is BOUNDING_BOX. Not allowed otherwise.

    PS3.3 C.11.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """
    ObliqueCroppingPlaneSequence: SQ[ObliqueCroppingPlaneSequenceItems, ObliqueCroppingPlaneSequenceItem]
    """Oblique Cropping Plane Sequence (0070,1304), SQ, VM 1, Type 1C.

    Required if Volume Cropping Method is OBLIQUE or OBLIQUE_PLANES. Not allowed otherwise.

    PS3.3 C.11.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Required if Volume Cropping Method is INCLUDE_SEG or EXCLUDE_SEG. Not allowed otherwise.

    PS3.3 C.11.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """

class VolumeCroppingSequenceItems(Sequence[VolumeCroppingSequenceItem]):
    def add(
        self,
        /,
        *,
        VolumeCroppingMethod: Literal["BOUNDING_BOX", "OBLIQUE_PLANES", "INCLUDE_SEG", "EXCLUDE_SEG"] = ...,
        CroppingSpecificationNumber: USValue = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        BoundingBoxCrop: FDnValue = ...,
        ObliqueCroppingPlaneSequence: Items[ObliqueCroppingPlaneSequenceItem] = ...,
    ) -> VolumeCroppingSequenceItem: ...
