# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Generic Implant Template 3D Models Module."""

from dcmgen.items.surface_model_description_sequence_item import (
    SurfaceModelDescriptionSequenceItem,
    SurfaceModelDescriptionSequenceItems,
)
from dcmgen.model.fields import FD, SQ, FDValue, Items, USn, USnValue
from dcmgen.model.iod import Module

class GenericImplantTemplate3DModelsModule(Module):
    """Generic Implant Template 3D Models Module (PS3.3 C.29.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.3
    """

    def __init__(
        self,
        /,
        *,
        ImplantTemplate3DModelSurfaceNumber: USnValue = ...,
        SurfaceModelDescriptionSequence: Items[SurfaceModelDescriptionSequenceItem] = ...,
        SurfaceModelScalingFactor: FDValue = ...,
    ) -> None: ...
    ImplantTemplate3DModelSurfaceNumber: USn
    """Implant Template 3D Model Surface Number (0068,6350), US, VM 1-n, Type 1.

    PS3.3 C.29.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.3
    """
    SurfaceModelDescriptionSequence: SQ[SurfaceModelDescriptionSequenceItems, SurfaceModelDescriptionSequenceItem]
    """Surface Model Description Sequence (0068,6360), SQ, VM 1, Type 1.

    PS3.3 C.29.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.3
    """
    SurfaceModelScalingFactor: FD
    """Surface Model Scaling Factor (0068,6390), FD, VM 1, Type 1.

    PS3.3 C.29.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.3
    """
